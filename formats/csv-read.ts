import Papa from 'papaparse';
import { cellText } from './csv-cells.ts';
import { type ForeignNote, type ReadFile, timeIn } from './foreign-note.ts';
import { clip, refusal } from './json-refusals.ts';

/** What a column can be taken for. */
const csvFields = [
  'id',
  'address',
  'title',
  'quote',
  'comment',
  'tags',
  'created',
  'modified',
  'author',
] as const;
export type CsvField = (typeof csvFields)[number];
/** The name of the column for each field; left out: none. */
export type Columns = Readonly<Partial<Record<CsvField, string>>>;

export interface CsvTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names that files give their columns, in small letters: ours, and those of Hypothesis, Readwise, Zotero and Diigo. */
const known: Readonly<Record<CsvField, readonly string[]>> = {
  id: ['id'],
  address: ['permalink', 'url', 'uri', 'address', 'link', 'source url', 'page'],
  title: ['title', 'book title', 'document title', 'page title'],
  quote: ['quote', 'highlight', 'text', 'quotation', 'annotated text', 'exact'],
  comment: ['comment', 'note', 'notes', 'body', 'annotation', 'description'],
  tags: ['tags', 'tag', 'keywords', 'labels'],
  created: ['created', 'creation date', 'highlighted at', 'date', 'created at', 'date added'],
  modified: ['modified', 'updated', 'updated at', 'date modified'],
  author: ['user', 'annotator', 'creator'],
};

/**
 * The table in a file of cells parted by commas, semicolons, tabs or bars.
 *
 * @throws Error, in words for the reader, where it is none or was cut off.
 */
export function readTable(text: string): CsvTable {
  const remedy = 'Choose a CSV file whose first line names its columns.';
  if (text.trim() === '') throw refusal('This file is empty.', remedy);
  if (text.includes('\0')) throw refusal('This file is not text.', remedy);
  const whole = text.replace(/^\uFEFF/, '').toWellFormed();
  // Some spreadsheets begin with a line that says what parts their cells.
  const said = /^sep=(.)\r?\n/i.exec(whole);
  const table = said ? whole.slice(said[0].length) : whole;
  const { data, errors } = Papa.parse<string[]>(table, {
    skipEmptyLines: 'greedy',
    delimiter: said?.[1] ?? separatorOf(table),
  });
  const cut = errors.find(({ code }) => code === 'MissingQuotes');
  if (cut)
    throw refusal(
      `This file is incomplete: the quoted text in row ${(cut.row ?? 0) + 1} has no end.`,
      'Copy or download the whole file again.',
    );
  const [names, ...rows] = data;
  if (!names || names.length < 2 || rows.length === 0)
    throw refusal(`This file is not a table: it begins with “${clip(text)}”.`, remedy);
  const [last = []] = rows.slice(-1);
  const isShort = (row: readonly string[]) => row.length < names.length;
  if (!/[\r\n]$/.test(table) && isShort(last) && !rows.slice(0, -1).some(isShort))
    throw refusal(
      `This file is incomplete: its last row has ${last.length} cells, not ${names.length}.`,
      'Copy or download the whole file again.',
    );
  return { names: distinct(names.map((name) => name.trim())), rows };
}

/** Columns without a name, or with that of an earlier one, by their place. */
const distinct = (names: readonly string[]) =>
  names.map((name, index) =>
    name === '' || names.indexOf(name) < index ? `${name} (${index + 1})`.trim() : name,
  );

/** What stands most often between the names in the first line. */
function separatorOf(table: string): string {
  const [names = ''] = table.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, times: names.split(sign).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).sign;
}

/** A first guess at what the columns are, for the reader to mend. */
export function guessColumns(names: readonly string[]): Columns {
  const columns: Partial<Record<CsvField, string>> = {};
  for (const field of csvFields)
    for (const name of known[field]) {
      const found = names.find((one) => one.toLowerCase() === name);
      if (found === undefined || Object.values(columns).includes(found)) continue;
      columns[field] = found;
      break;
    }
  return columns;
}

/** The notes of a table: a row each. Throws where no column tells where a note belongs. */
export function readCsv({ names, rows }: CsvTable, columns: Columns): ReadFile {
  if (columns.address === undefined)
    throw refusal(
      `This table cannot be imported: none of its columns (${clip(names.join(', '))}) is an address.`,
      'Choose the column that holds the address of each page.',
    );
  const place = new Map(names.map((name, index) => [name, index]));
  const notes: ForeignNote[] = [];
  const unreadable: string[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (field: CsvField) => cellText(row[place.get(columns[field] ?? '') ?? -1] ?? '');
    if (row.length < names.length || row.slice(names.length).some((cell) => cell !== ''))
      unreadable.push(`row ${index + 2}: it has ${row.length} cells, not ${names.length}`);
    else if (cell('quote').trim() === '' && cell('comment').trim() === '')
      unreadable.push(`row ${index + 2}: it has neither a quotation nor a note`);
    else notes.push(noteIn(cell));
  }
  return { rows: null, notes, unreadable };
}

function noteIn(cell: (field: CsvField) => string): ForeignNote {
  const or = (field: CsvField) => cell(field).trim() || null;
  return {
    id: or('id'),
    address: cell('address').trim(),
    title: or('title'),
    quote: cell('quote') === '' ? null : { exact: cell('quote'), prefix: '', suffix: '' },
    comment: cell('comment'),
    tags: cell('tags')
      .split(/[,;]/)
      .map((tag) => tag.trim()),
    created: timeIn(cell('created')),
    modified: timeIn(cell('modified')),
    author: or('author'),
    replies: [],
  };
}
