import Papa from 'papaparse';
import { say } from '../core/words.ts';
import { attributionItems, plainWriting } from './attribution.ts';
import { quotedWords } from './note-words.ts';
import { notedPosts, owedFor } from './noted-posts.ts';
import { textOfHtml } from './text-of-html.ts';
import type { NotesExport } from './thread-export.ts';

/** The parts of a file that each have to attribute what they quote, as text without the format's own signs. */
type Records = (file: string) => readonly string[];

const json: Records = (file) => {
  const value: unknown = JSON.parse(file);
  const of = value as { first?: { items: unknown[] }; annotations?: unknown[]; '@graph'?: unknown[] };
  const all = of.first?.items ?? of.annotations ?? of['@graph'] ?? (Array.isArray(value) ? value : [value]);
  return all.map((one) => JSON.stringify(one, withoutRow));
};
/** What is kept for the way back is no quotation for people. */
const withoutRow = (name: string, value: unknown) => (name === 'scholium:row' ? undefined : value);
const html = (text: string) => textOfHtml(text.replace(/<a href="([^"]*)"[^>]*>/g, ' $1 '));

/** A post in Markdown may be attributed anywhere in the file: templates differ. */
const whole: Records = (file) => [file];
const records: Readonly<Record<string, Records>> = {
  markdown: whole,
  obsidian: whole,
  logseq: whole,
  html: (file) => file.slice(0, file.indexOf('<script ')).split('<article>').map(html),
  'json-ld': json,
  hypothesis: json,
  csl: json,
  'claim-review': json,
  'csv-notes': csv,
  'csv-claims': csv,
  'csv-sources': csv,
  bibtex: (file) =>
    file
      .replace(/\\text[a-z]+\{\}/g, ' ')
      .replace(/\\([&%$#_])/g, '$1')
      .split('\n@'),
  ris: (file) => file.split(/^ER {2}- /m).map(html),
  anki: (file) => file.split('\n').map(html),
  quote: whole,
};

function csv(file: string): readonly string[] {
  return Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' }).data.map((row) => row.join(' '));
}

/**
 * What an export owes and lacks, a line for each quotation and item; empty is what we want. Compared by letters
 * and digits alone: every format has its own signs around them.
 *
 * @param id of the format; `quote` for the clipboard's.
 */
export function missingAttribution(id: string, file: string, { threads, language }: NotesExport): string[] {
  const split = records[id];
  if (!split)
    throw new Error(`The format ${id} cannot be checked for attribution: say what its records are.`);
  const parts = split(file).map(bare);
  const missing: string[] = [];
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        const words = quotedWords(note);
        if (words === null || bare(words) === '') continue;
        const owed = owedFor(noted, note);
        const { source } = note.annotation.target;
        const items = sixItems(attributionItems(owed, plainWriting, language), owed);
        // A few words may stand in another part by chance; more are the quotation wherever they stand.
        const isLong = bare(words).length >= 30;
        const leadsThere = (part: string) => [owed.permalink, source].some((one) => part.includes(bare(one)));
        const lacking = parts
          .filter((part) => part.includes(bare(words)) && (isLong || leadsThere(part)))
          .map((part) =>
            items.filter(
              ([name, item]) => !(name === 'permalink' ? leadsThere(part) : part.includes(bare(item))),
            ),
          );
        const isOwed = isLong || !lacking.some((items) => items.length === 0);
        if (isOwed)
          for (const [name, item] of lacking.flat()) missing.push(`${owed.permalink}: ${name} (${item})`);
      }
  return [...new Set(missing)];
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
function bare(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
