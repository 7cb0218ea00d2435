import { type ForeignNote, type ReadFile, timeIn } from './foreign-note.ts';
import { parseJson, refusal, whatItLooksLike } from './json-refusals.ts';
import { type Fields, isFields, listOf, said } from './json-values.ts';
import { textOfHtml } from './text-of-html.ts';

const expected = {
  what: 'a file of highlights',
  remedy: 'Choose the JSON file that Obsidian Web Clipper exports.',
};

/**
 * Reads the highlights of Obsidian Web Clipper: as it exports them, a list of `{ url, highlights: [{ text, timestamp }] }`,
 * or as it keeps them, under the address of each page, with `content` for `text` and the time as the `id`. Their
 * text is HTML; what is kept is what it shows.
 *
 * @throws Error, in words for the reader, where nothing of the file can be read.
 */
export const readClipper = (text: string): ReadFile => readClipperValue(parseJson(text, expected));

export function isClipper(file: unknown): boolean {
  const [first] = pagesIn(file);
  return isFields(first) && Array.isArray(first.highlights);
}

function pagesIn(file: unknown): readonly unknown[] {
  if (!isFields(file) || Array.isArray(file.highlights)) return listOf(file);
  return Object.entries(file).map(([url, page]) => (isFields(page) ? { url, ...page } : page));
}

export function readClipperValue(file: unknown): ReadFile {
  if (!isClipper(file))
    throw refusal(`This file is not a file of highlights: ${whatItLooksLike(file)}.`, expected.remedy);
  const notes: ForeignNote[] = [];
  const unreadable: string[] = [];
  for (const [index, page] of pagesIn(file).entries()) {
    if (isFields(page) && typeof page.url === 'string' && Array.isArray(page.highlights))
      for (const [at, one] of page.highlights.entries()) {
        const note = noteIn(one, page.url, page.title);
        if (note) notes.push(note);
        else unreadable.push(`highlight ${at + 1} of page ${index + 1}: ${problemWith(one)}`);
      }
    else unreadable.push(`page ${index + 1}: it has no url or no highlights`);
  }
  if (notes.length === 0 && unreadable.length > 0)
    throw refusal(
      `This file cannot be imported: ${unreadable[0]}.`,
      'Export it again from Obsidian Web Clipper.',
    );
  return { rows: null, notes, unreadable };
}

const textIn = (one: unknown) => (isFields(one) ? (one.text ?? one.content) : one);

/** An image shows no words. */
function problemWith(one: unknown): string {
  const text = textIn(one);
  return typeof text === 'string' ? 'it shows no words' : `its text is ${said(text)}, not text`;
}

function noteIn(one: unknown, address: string, title: unknown): ForeignNote | null {
  const text = textIn(one);
  if (!isFields(one) || typeof text !== 'string') return null;
  const exact = textOfHtml(text);
  const comment = notesOn(one).join('\n\n');
  if (exact === '' && comment === '') return null;
  const at = timeIn(one.timestamp) ?? timeOfId(one.id);
  return {
    id: null,
    address,
    title: typeof title === 'string' ? title : null,
    quote: exact === '' ? null : { exact, prefix: '', suffix: '' },
    comment,
    tags: [],
    created: at,
    modified: at,
    author: null,
    replies: [],
  };
}

/** The Clipper numbers highlights by the millisecond in which they were made. */
const timeOfId = (id: unknown): string | null =>
  /^\d{13}$/.test(String(id)) ? new Date(Number(id)).toISOString() : null;

const notesOn = ({ notes, comment }: Fields): string[] => {
  const all = listOf(notes ?? comment).filter((one) => typeof one === 'string');
  return all.map((one) => one.trim()).filter((one) => one !== '');
};
