import { type CslDate, citables } from './csl.ts';
import type { NotesExport } from './thread-export.ts';

/**
 * Posts and pages as entries of BibTeX, `@online` as biblatex has it; plain BibTeX takes it for `@misc`.
 *
 * The citation packages on npm give entries of one author, year and first word one key between them, and
 * read a name with a comma as two; a name here is whole, in braces of its own, and the key is ours.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function* writeBibtex(out: NotesExport): Generator<string> {
  const keys = new Set<string>();
  for (const { item } of citables(out)) {
    const { title, URL, author, note, issued, accessed, genre } = item;
    const fields: [string, string | undefined][] = [
      ['author', author && `{${escaped(author[0]?.literal ?? '')}}`],
      ['title', `{${escaped(title)}}`],
      ['organization', item['container-title'] && `{${escaped(item['container-title'])}}`],
      ['type', genre && escaped(genre)],
      ['date', issued && isoDate(issued)],
      ['year', issued && String(issued['date-parts'][0][0]).padStart(4, '0')],
      ['url', verbatim(URL)],
      ['urldate', accessed && isoDate(accessed)],
      ['note', note && escaped(note)],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    yield [`@online{${newKey(item.id, keys)},`, ...lines, '}\n\n'].join('\n');
  }
}

/** A key that BibTeX takes, made of our id; in the rare case that two are alike, with a number. */
function newKey(id: string, keys: Set<string>): string {
  const plain = id
    .replace(/^scholium:(https?:\/\/)?/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let key = plain;
  for (let number = 2; keys.has(key); number++) key = `${plain}-${number}`;
  keys.add(key);
  return key;
}

/** Signs that TeX acts on. A brace is written by its name: BibTeX counts braces, escaped or not. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string) =>
  text.replace(/[\p{Cc}]/gu, ' ').replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** Addresses are read letter for letter; only braces and backslashes would end them. */
const verbatim = (address: string) => address.replace(/[{}\\]/g, encodeURIComponent);

const isoDate = ({ 'date-parts': [[year = 0, month = 1, day = 1]] }: CslDate) =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
