import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { attributionItems, plainWriting } from './attribution.ts';
import { isOnePart, recordsOf } from './attribution-records.ts';
import { quotedWords } from './note-words.ts';
import { type NotedPost, notedPosts, owedFor } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';

/** What a note quotes and owes, by letters and digits alone. */
interface Quotation {
  readonly id: string;
  readonly words: string;
  /** Either of them leads to the post. */
  readonly addresses: readonly string[];
  readonly permalink: string;
  readonly items: readonly (readonly [name: string, item: string])[];
}

/** A few words may stand in another part, or in a file, by chance; from this length on they are the quotation. */
const longEnough = { inPart: 60, inFile: 30 } as const;

/**
 * What an export owes and lacks, a line for each quotation and item; empty is what we want. Compared by letters
 * and digits alone: every format has its own signs around them.
 *
 * A part of a file that names a note attributes that note's words. Where a part quotes words without naming their
 * note, it attributes them by another note that quotes them too.
 *
 * @param id of the format; `quote` for the clipboard's.
 */
export function missingAttribution(id: string, file: string, out: NotesExport): string[] {
  const parts = recordsOf(id)(file).map(bare);
  const quotations = quotationsIn(out);
  const missing = new Set<string>();
  for (const part of parts) {
    const here = quotations.filter(({ words }) => part.includes(words));
    const named = here.filter(({ id }) => part.includes(id));
    const others = here.filter(
      (one) =>
        !named.includes(one) &&
        (isOnePart(id) ? isInFile(one, part) : one.words.length >= longEnough.inPart) &&
        !named.some(({ words }) => words.includes(one.words)),
    );
    for (const one of [...named, ...others]) for (const item of lacking(one, part)) missing.add(item);
  }
  return [...missing];
}

/** Whether these words in a file are the quotation, though the file does not name its note. */
const isInFile = ({ words, addresses }: Quotation, file: string): boolean =>
  words.length >= longEnough.inFile || addresses.some((one) => file.includes(one));

const lacking = ({ items, addresses, permalink }: Quotation, part: string): string[] =>
  items
    .filter(([name, item]) =>
      name === 'permalink' ? !addresses.some((one) => part.includes(one)) : !part.includes(bare(item)),
    )
    .map(([name, item]) => `${permalink}: ${name} (${item})`);

function quotationsIn({ threads, language }: NotesExport): Quotation[] {
  const all: Quotation[] = [];
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        const words = bare(quotedWords(note) ?? '');
        if (words !== '') all.push(quotation(words, note, noted, language));
      }
  return all;
}

function quotation(words: string, note: Note, noted: NotedPost, language: string): Quotation {
  const owed = owedFor(noted, note);
  const { permalink } = owed;
  return {
    id: bare(note.annotation.id),
    words,
    addresses: [permalink, note.annotation.target.source].map(bare),
    permalink,
    items: sixItems(attributionItems(owed, plainWriting, language), owed),
  };
}

/** What Stack Exchange and CC BY-SA ask for; where the page did not say, that it did not. */
function sixItems(
  items: ReturnType<typeof attributionItems>,
  { site, permalink, author, licence }: ReturnType<typeof owedFor>,
): [name: string, item: string][] {
  const isNamed = author !== null && author.name.trim() !== '';
  return [
    ['site', site],
    ['permalink', permalink],
    ['author', isNamed ? author.name : say('md_author_not_named')],
    ['profile', author?.profile ?? ''],
    ['licence', licence?.name ?? items.licence],
    ['link of the licence', licence?.url ?? ''],
    ['changes', items.excerpt],
  ];
}

/**
 * @throws Error, in words for the reader, where an export quotes a post without its attribution: a template of
 *   hers may have left it out.
 */
export function refuseUnattributed(id: string, file: string, out: NotesExport): void {
  const [first, ...more] = missingAttribution(id, file, out);
  if (first !== undefined) throw new Error(say('out_unattributed', first, more.length));
}

/** Letters and digits in small letters, parted by spaces; addresses as they read when decoded. */
const bare = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is no UTF-8 gives a sign that is neither a letter nor a digit. */
const decoded = (part: string) =>
  decoder.decode(Uint8Array.from(part.slice(1).split('%'), (code) => Number.parseInt(code, 16)));
const decoder = new TextDecoder();
