import { readAddressAs } from './host-of.ts';
import { refusal } from './refusal.ts';
import { distinct, sampled, type Table, type TableRow } from './table.ts';

/** Whether a text is to be read as JSON, or as JSON a line. */
export const isJson = (text: string): boolean => /^\s*[[{]\s*["[{\]}\d]/.test(text.slice(0, 1000));

const remedy = 'Choose a list as CSV, JSON or a list of hosts.';

/**
 * A list in JSON as a table: an array of objects, of rows or of addresses; an object with a host or a grade
 * for each key; or any of these somewhere inside. The "line" of a row is its number among the entries.
 */
export function jsonTable(text: string): Table {
  const rows = rowsIn(parsed(text), 0);
  if (rows.length === 0) throw refusal('This JSON holds no list.', remedy);
  const keys = new Set<string>();
  for (const row of rows.slice(0, sampled)) for (const key of row.keys()) keys.add(key);
  const list = [...keys].slice(0, 1000);
  const names = distinct(list);
  const rowAt = (row: ReadonlyMap<string, unknown>, at: number): TableRow => ({
    line: at + 1,
    cells: list.map((key) => cellOf(row.get(key))),
  });
  return {
    form: 'json',
    names,
    sample: rows.slice(0, sampled).map(rowAt),
    each: (onRow) => rows.forEach((row, at) => void onRow(rowAt(row, at))),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line));
    } catch {
      // Neither: said below.
    }
    throw refusal('This file looks like JSON, and is none: it was cut off, or changed by hand.', remedy);
  }
}

type Row = ReadonlyMap<string, unknown>;

/** Deeper nests hold no list that anybody meant to hand on. */
const deepest = 5;

function rowsIn(value: unknown, depth: number): readonly Row[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(rowOf);
  const entries = Object.entries(value);
  const hosts = entries.slice(0, sampled).filter(([key]) => 'pattern' in readAddressAs(key)).length;
  if (hosts > 0 && hosts * 2 >= Math.min(entries.length, sampled))
    return entries.flatMap(([key, said]) => rowOf(said).map((row) => new Map([['address', key], ...row])));
  const groups = entries.filter(([, part]) => Array.isArray(part) && part.length > 0);
  // {"reliable": ["a.org"], "unreliable": ["b.org"]}
  if (
    groups.length > 1 &&
    groups.every(([, part]) => (part as unknown[]).every((one) => typeof one === 'string'))
  )
    return groups.flatMap(([group, part]) =>
      rowsIn(part, depth + 1).map((row) => new Map<string, unknown>([...row, ['group', group]])),
    );
  const inside = entries.map(([, part]) => rowsIn(part, depth + 1));
  return inside.reduce<readonly Row[]>((best, rows) => (rows.length > best.length ? rows : best), []);
}

function rowOf(value: unknown): Row[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return [new Map(value.map((cell, at) => [`Column ${at + 1}`, cell]))];
  if (typeof value !== 'object') return [new Map([['value', value]])];
  return [new Map(Object.entries(value).flatMap(([key, part]) => flat(key, part)))];
}

/** What an entry holds one level further down stands beside it: `rating.label`. */
function flat(key: string, part: unknown): [string, unknown][] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [[key, part]];
  return Object.entries(part).map(([inner, value]) => [`${key}.${inner}`, value]);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // It nests deeper than the engine goes.
  }
}
