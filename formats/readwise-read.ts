import { type CsvTable, guessColumns, readCsv, readTable } from './csv-read.ts';
import type { ReadFile } from './foreign-note.ts';
import { refusal } from './json-refusals.ts';

/** Readwise's own names, which tell its file from other tables. */
const telling = ['Highlight', 'Book Title', 'Highlighted at'];

export const isReadwise = ({ names }: CsvTable): boolean => telling.every((name) => names.includes(name));

/**
 * Reads the CSV that Readwise exports. It names no addresses: a book stands under its page at the shop whose
 * number it has, anything else under a search for its title in Readwise.
 *
 * @throws Error, in words for the reader.
 */
export const readReadwise = (text: string): ReadFile => readReadwiseTable(readTable(text));

export function readReadwiseTable(table: CsvTable): ReadFile {
  const { names, rows } = table;
  if (!isReadwise(table))
    throw refusal(
      `This file is not an export of Readwise: it has no column “${telling.find((name) => !names.includes(name))}”.`,
      'Choose the CSV file that Readwise exports.',
    );
  const columns = guessColumns(names);
  if (columns.address !== undefined) return readCsv(table, columns);
  const at = (row: readonly string[], name: string) => row[names.indexOf(name)]?.trim() ?? '';
  const address = (row: readonly string[]) => {
    const book = at(row, 'Amazon Book ID');
    if (/^[A-Z0-9]{10}$/.test(book)) return `https://www.amazon.com/dp/${book}`;
    const title = [at(row, 'Book Title'), at(row, 'Book Author')].filter(Boolean).join(' ');
    return `https://readwise.io/search?q=${encodeURIComponent(title)}`;
  };
  const placed = {
    names: [...names, 'address'],
    rows: rows.map((row) => (row.length === names.length ? [...row, address(row)] : row)),
  };
  return readCsv(placed, { ...columns, address: 'address' });
}
