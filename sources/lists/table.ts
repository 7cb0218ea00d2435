import Papa from 'papaparse';
import { refusal } from './refusal.ts';

/** A row of a table with its line in the file, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list as a table: its columns, its first rows to look at, and all rows one after another. */
export interface Table {
  readonly form: 'csv' | 'json';
  readonly names: readonly string[];
  readonly sample: readonly TableRow[];
  each(onRow: (row: TableRow) => void): void;
}

export const sampled = 500;
const mostColumns = 1000;

/** Null: the text is no table. Throws where it has more columns than any list, or a quoted text without an end. */
export function csvTable(text: string): Table | null {
  const { from, line } = afterComments(text);
  const body = from === 0 ? text : text.slice(from);
  const delimiter = delimiterOf(body);
  if (delimiter === null) return null;
  const rows: TableRow[] = [];
  eachRow(body, delimiter, line, sampled, (row) => rows.push(row));
  const titles = Math.max(
    0,
    rows.findIndex((row) => !isTitle(row)),
  );
  const first = rows[titles];
  if (!first) return null;
  if (first.cells.length > mostColumns)
    throw refusal(`This table has ${first.cells.length} columns.`, `A list has at most ${mostColumns}.`);
  const hasNames = !first.cells.some((cell) => isAddressLike(cell));
  const before = titles + (hasNames ? 1 : 0);
  return {
    form: 'csv',
    names: hasNames ? distinct(first.cells) : first.cells.map((_, at) => `Column ${at + 1}`),
    sample: rows.slice(before),
    each(onRow) {
      let passed = 0;
      eachRow(body, delimiter, line, Number.POSITIVE_INFINITY, (row) => {
        if (++passed > before) onRow(row);
      });
    },
  };
}

/** A line of words before the names of the columns. */
const isTitle = ({ cells }: TableRow) => {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length <= 1 && !said.some(isAddressLike);
};

const isAddressLike = (cell: string) =>
  /^\s*(?:https?:\/\/\S+|(?:[a-z\d-]+\.)+[a-z]{2,24}(?:\/\S*)?)\s*$/i.test(cell);

/** Columns are told apart by their names: one that has none, or that of another, gets its number. */
export function distinct(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim().slice(0, 100).toWellFormed();
    const own = name === '' ? `Column ${at + 1}` : seen.has(name) ? `${name} (${at + 1})` : name;
    seen.add(own);
    return own;
  });
}

/** Some tables say what they are before they begin. */
function afterComments(text: string): { from: number; line: number } {
  // What some spreadsheets want before a table.
  const separator = /^sep=.\r?\n/i.exec(text.slice(0, 10))?.[0];
  if (separator) return { from: separator.length, line: 2 };
  let from = 0;
  let line = 1;
  while (
    /^[#!]/.test(text.slice(from, from + 1)) ||
    text.startsWith('\n', from) ||
    text.startsWith('\r\n', from)
  ) {
    const end = text.indexOf('\n', from);
    if (end < 0 || line > 200) break;
    from = end + 1;
    line++;
  }
  return { from, line };
}

const delimiters = [',', '\t', ';', '|'] as const;

/** The sign by which the first rows fall into most columns of the same number; null: none parts them. */
function delimiterOf(text: string): string | null {
  const start = text.slice(0, 200_000);
  const counted = delimiters.map((delimiter) => {
    const lengths: number[] = [];
    eachRow(start, delimiter, 1, 50, ({ cells }) => lengths.push(cells.length), true);
    const columns = mostFrequent(lengths);
    const same = lengths.filter((length) => length === columns).length;
    return { delimiter, columns, share: lengths.length === 0 ? 0 : same / lengths.length };
  });
  const tables = counted.filter(({ columns, share }) => columns > 1 && share >= 0.7);
  return tables.sort((a, b) => b.share * b.columns - a.share * a.columns)[0]?.delimiter ?? null;
}

/** 0: there are none. */
function mostFrequent(numbers: readonly number[]): number {
  const times = Map.groupBy(numbers, (number) => number);
  return [...times].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

function eachRow(
  text: string,
  delimiter: string,
  firstLine: number,
  most: number,
  onRow: (row: TableRow) => void,
  isLook = false,
): void {
  let from = 0;
  let line = firstLine;
  let rows = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      const isCut = errors.some(({ code }) => code === 'MissingQuotes');
      if (isCut && !isLook && most === Number.POSITIVE_INFINITY)
        throw refusal(
          `This file is incomplete: the quoted text in line ${line} has no end.`,
          'Copy or download the whole file again.',
        );
      if (data.length > 1 || data[0]?.trim()) {
        onRow({ line, cells: data });
        if (++rows >= most) parser.abort();
      }
      line += linesIn(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
