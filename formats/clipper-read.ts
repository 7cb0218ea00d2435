import { type ForeignNote, type ReadFile, timeIn } from './foreign-note.ts';
import { parseJson, refusal, whatItLooksLike } from './json-refusals.ts';
import { type Fields, isFields, listOf, said } from './json-values.ts';
import { textOfHtml } from './text-of-html.ts';

const expected = {
  what: 'a file of highlights',
  remedy: 'Choose the JSON file that Obsidian Web Clipper exports.',
};

/**
 * Reads the highlights that Obsidian Web Clipper exports: a list of `{ url, highlights: [{ text, timestamp }] }`.
 * Their text is HTML; what is kept is what it shows.
 *
 * @throws Error, in words for the reader, where nothing of the file can be read.
 */
export const readClipper = (text: string): ReadFile => readClipperValue(parseJson(text, expected));

export function isClipper(file: unknown): boolean {
  const [first] = listOf(file);
  return isFields(first) && Array.isArray(first.highlights);
}

export function readClipperValue(file: unknown): ReadFile {
  if (!isClipper(file))
    throw refusal(`This file is not a file of highlights: ${whatItLooksLike(file)}.`, expected.remedy);
  const notes: ForeignNote[] = [];
  const unreadable: string[] = [];
  for (const [index, page] of listOf(file).entries()) {
    if (isFields(page) && typeof page.url === 'string' && Array.isArray(page.highlights))
      for (const [at, one] of page.highlights.entries()) {
        const note = noteIn(one, page.url, page.title);
        if (note) notes.push(note);
        else
          unreadable.push(
            `highlight ${at + 1} of page ${index + 1}: its text is ${said(textIn(one))}, not text`,
          );
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

function noteIn(one: unknown, address: string, title: unknown): ForeignNote | null {
  const text = textIn(one);
  if (!isFields(one) || typeof text !== 'string') return null;
  const exact = textOfHtml(text);
  const at = timeIn(one.timestamp);
  return {
    id: null,
    address,
    title: typeof title === 'string' ? title : null,
    quote: exact === '' ? null : { exact, prefix: '', suffix: '' },
    comment: notesOn(one).join('\n\n'),
    tags: [],
    created: at,
    modified: at,
    author: null,
    replies: [],
  };
}

const notesOn = ({ notes, comment }: Fields): string[] => {
  const all = listOf(notes ?? comment).filter((one) => typeof one === 'string');
  return all.map((one) => one.trim()).filter((one) => one !== '');
};
