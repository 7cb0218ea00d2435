import Papa from 'papaparse';
import { cellText } from './csv-cells.ts';
import { isFields } from './json-values.ts';
import { textOfHtml } from './text-of-html.ts';

/** The parts of a file that each have to attribute what they quote, as text without the format's own signs. */
export type Records = (file: string) => readonly string[];

/** A post in Markdown may be attributed anywhere in the file: templates differ. */
const markdown: Records = (file) => [withoutEntities(file)];
/** In an address; one that stands in words has a backslash before it. */
const withoutEntities = (text: string) => text.replace(/(?<!\\)&amp;/g, '&');

const html = (text: string) => textOfHtml(text.replace(/<a href="([^"#][^"]*)"[^>]*>/g, ' $1 '));

const json: Records = (file) => {
  const value: unknown = JSON.parse(file);
  const of = isFields(value) ? value : {};
  const page = isFields(of.first) ? of.first.items : undefined;
  const all = page ?? of.annotations ?? of['@graph'] ?? value;
  return (Array.isArray(all) ? all : [all]).map((one) => textsIn(one).join('\n'));
};

/** What is kept for the way back is no quotation for people. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'scholium:row' ? [] : textsIn(part)));
}

const csv: Records = (file) =>
  Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' }).data.map((row) =>
    row.map(cellText).join('\n'),
  );

const bibtex: Records = (file) =>
  file.split('\n@').map((entry) => entry.replace(/\\text[a-z]+\{\}/g, ' ').replace(/\\([&%$#_])/g, '$1'));

/** Only notes (`N1`) are HTML there. */
const ris: Records = (file) =>
  file.split(/^ER {2}- /m).map((item) =>
    item
      .split('\r\n')
      .map((line) => (line.startsWith('N1') ? html(line) : line))
      .join('\n'),
  );

const records: Readonly<Record<string, Records>> = {
  markdown,
  obsidian: markdown,
  logseq: markdown,
  html: (file) => file.slice(0, file.indexOf('<script ')).split('<article>').map(articleText),
  'json-ld': json,
  hypothesis: (file) => json(file).map(withoutEntities),
  csl: json,
  'claim-review': json,
  'csv-notes': csv,
  'csv-claims': csv,
  'csv-sources': csv,
  bibtex,
  ris,
  anki: (file) => file.split('\n').map(html),
  quote: (text) => [text.startsWith('<') ? html(text) : text],
};

/** With the ids of its notes, which are no words of it. */
const articleText = (text: string) => html(text.replace(/ id="([^"]*)"/g, '> $1 <i'));

/** Whether the one part of a file is all of it, so that it may attribute a quotation anywhere. */
export const isOnePart = (id: string): boolean => ['markdown', 'obsidian', 'logseq', 'quote'].includes(id);

/** How the format `id` parts its files; throws where nobody has said. */
export function recordsOf(id: string): Records {
  const split = records[id];
  if (!split)
    throw new Error(`The format ${id} cannot be checked for attribution: say what its records are.`);
  return split;
}
