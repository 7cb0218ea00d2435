import * as v from 'valibot';
import { type Library, type TableName, tableNames, tableSchemas } from '../core/tables.ts';
import { clip, problemInWords, refusal, unreadable, whatItLooksLike } from './json-refusals.ts';

type Tables = Readonly<Record<string, readonly unknown[]>>;
/** Takes the tables of one backup version to the next; what it gets is JSON that nobody has checked yet. */
type Upgrade = (tables: Tables) => Tables;

/** The first step leads from version 1 to version 2, and so on; what we write is one more than there are steps. */
const upgrades: readonly Upgrade[] = [
  (tables) => ({ ...tables, citation: [], document: [] }),
  (tables) => ({ ...tables, challenge: [], comparison: [] }),
];

interface BackupMeta {
  /** ISO 8601, UTC. */
  readonly exported: string;
  readonly device: string;
  /** Of the extension. */
  readonly version: string;
}

/**
 * The whole library as one JSON text: the same rows always give the same text, one row a line, so that two
 * backups can be compared line by line. It ends without a line feed: every part of it that lacks its end
 * is then no JSON, and is noticed.
 *
 * Rows must be plain JSON with well-formed Unicode, as storage keeps them. Drafts and visits are not among
 * them: they belong to one device.
 */
export function writeBackup(rows: Library, meta: BackupMeta): string {
  const by = { tool: 'Scholium', version: meta.version, device: meta.device };
  const counts = Object.fromEntries(tableNames.map((name) => [name, rows[name].length]));
  return [
    '{',
    '"format": "scholium-backup",',
    `"version": ${upgrades.length + 1},`,
    `"exported": ${JSON.stringify(meta.exported)},`,
    `"by": ${JSON.stringify(by)},`,
    '"tables": {',
    tableNames.map((name) => writeTable(name, rows[name])).join(',\n'),
    '},',
    `"rows": ${JSON.stringify(counts)}`,
    '}',
  ].join('\n');
}

function writeTable(name: TableName, rows: readonly { readonly id: string }[]): string {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lines = sorted.map((row) => JSON.stringify(withSortedKeys(row)));
  return lines.length === 0 ? `"${name}": []` : `"${name}": [\n${lines.join(',\n')}\n]`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, withSortedKeys(value[name])]));
}

/**
 * Reads a backup: all of it or nothing.
 *
 * Fields that no row of ours has are left out, and so is whatever has a name that begins with `_`. Lone
 * surrogates become U+FFFD, as at every border. References are not followed: a judgement may come without
 * its annotation, because rows may arrive one by one.
 *
 * @throws Error, in words for the reader, on the first thing that is wrong.
 */
export function readBackup(text: string, steps: readonly Upgrade[] = upgrades): Library {
  const file = parse(text);
  if (!isObject(file) || file.format !== 'scholium-backup') {
    throw refusal(
      `This file is not a Scholium backup: ${whatItLooksLike(file)}.`,
      'Choose a file that Scholium saved as a backup.',
    );
  }
  let tables = countedTables(file);
  for (const step of steps.slice(versionOf(file, steps.length + 1) - 1)) tables = step(tables);
  return checkedLibrary(tables);
}

function parse(text: string): unknown {
  // A byte order mark is what some editors put before a JSON text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const mayBeIllFormed = !json.isWellFormed() || /\\u[dD][89a-fA-F]/.test(json);
    return mayBeIllFormed ? JSON.parse(json, wellFormed) : JSON.parse(json);
  } catch (cause) {
    throw unreadable(json, cause);
  }
}

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

function versionOf(file: Record<string, unknown>, newest: number): number {
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw refusal(
      'This backup is damaged: its version is not a number from 1 up.',
      'Use another copy of it, or an older backup.',
    );
  }
  if (version > newest) {
    throw refusal(
      `This backup was written by a newer Scholium (backup version ${version}, this one reads up to ${newest}).`,
      'Update the extension, then import it again.',
    );
  }
  return version;
}

/** The file's tables, each with as many rows as the file says. */
function countedTables(file: Record<string, unknown>): Tables {
  const tables = isObject(file.tables) ? file.tables : {};
  const counts = isObject(file.rows) ? file.rows : {};
  const names = new Set([...Object.keys(tables), ...Object.keys(counts)].filter((name) => !/^_/.test(name)));
  const counted: [string, unknown[]][] = [];
  for (const name of names) {
    const rows = Object.hasOwn(tables, name) ? tables[name] : undefined;
    const stated = Object.hasOwn(counts, name) ? counts[name] : undefined;
    if (!Array.isArray(rows) || rows.length !== stated) {
      throw refusal(
        `This backup is damaged: of the table ${clip(name)} it should hold ` +
          `${typeof stated === 'number' ? stated : 'an unknown number of'} rows, ` +
          `and it holds ${Array.isArray(rows) ? rows.length : 'none'}.`,
        'Use another copy of it, or an older backup.',
      );
    }
    counted.push([name, rows]);
  }
  return Object.fromEntries(counted);
}

function checkedLibrary(tables: Tables): Library {
  const unknown = Object.keys(tables).find((name) => !Object.hasOwn(tableSchemas, name));
  if (unknown !== undefined) {
    throw refusal(
      `This backup holds a table that this Scholium does not know, ${clip(unknown)}.`,
      'Update the extension, then import it again.',
    );
  }
  const problems: string[] = [];
  const read = tableNames.map((name) => [name, checkedRows(name, tables[name], problems)]);
  const [first, ...others] = problems;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
    throw refusal(
      `This backup cannot be imported: ${first}${more}.`,
      'Correct or remove that entry (and its count under “rows”), or use an older backup.',
    );
  }
  // Each table was read with its own schema, which the compiler cannot follow through a loop.
  return Object.fromEntries(read) as Library;
}

function checkedRows(name: TableName, rows: readonly unknown[] | undefined, problems: string[]): unknown[] {
  if (rows === undefined) {
    problems.push(`the table ${name} is missing`);
    return [];
  }
  const schema: v.GenericSchema<unknown, { id: string }> = tableSchemas[name];
  const places = new Map<string, number>();
  const read: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const result = v.safeParse(schema, row);
    if (!result.success) {
      for (const issue of result.issues)
        problems.push(`${entry(name, index, row)}: ${problemInWords(issue)}`);
      continue;
    }
    const { id } = result.output;
    const earlier = places.get(id);
    if (earlier !== undefined)
      problems.push(`${entry(name, index, row)} has the id of ${name} ${earlier + 1}`);
    places.set(id, index);
    read.push(result.output);
  }
  return read;
}

/** `annotation 3 (id 0190…)`; rows are counted from 1. */
function entry(name: TableName, index: number, row: unknown): string {
  const id = isObject(row) && typeof row.id === 'string' ? `id ${clip(row.id)}` : 'without an id';
  return `${name} ${index + 1} (${id})`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
