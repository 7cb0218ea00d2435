import { type Library, type TableName, tableNames } from '../core/tables.ts';
import { checkedLibrary, type LooseTables, type OnChecked } from './checked-rows.ts';
import { inOrderOfId } from './in-order.ts';
import { aBackup, clip, parseJson, refusal, whatItLooksLike } from './json-refusals.ts';
import { type Place, withSortedKeys } from './key-order.ts';
import { withoutPrivateLists } from './leaving-lists.ts';

/** Takes the tables of one backup version to the next; what it gets is JSON that nobody has checked yet. */
type Upgrade = (tables: LooseTables) => LooseTables;

/** The first step leads from version 1 to version 2, and so on; what we write is one more than there are steps. */
const upgrades: readonly Upgrade[] = [
  (tables) => ({ ...tables, citation: [], document: [] }),
  (tables) => ({ ...tables, challenge: [], comparison: [] }),
  (tables) => ({ ...tables, list: [] }),
];

/** What we write; a file of ours in another format that carries rows says the same number. */
export const backupVersion = upgrades.length + 1;

export interface BackupMeta {
  /** ISO 8601, UTC. */
  readonly exported: string;
  readonly device: string;
  /** Of the extension. */
  readonly version: string;
}

/**
 * The whole library as one JSON text, piece by piece: the same rows always give the same text, one row a
 * line, so that two backups can be compared line by line. It ends without a line feed: every part of it that
 * lacks its end is then no JSON, and is noticed.
 *
 * Rows must be plain JSON with well-formed Unicode, as storage keeps them. Drafts and visits are not among
 * them: they belong to one device. Nor are rating lists that may not be handed on.
 */
export function* backupPieces(all: Library, meta: BackupMeta): Generator<string> {
  const rows = withoutPrivateLists(all);
  const by = { tool: 'Scholium', version: meta.version, device: meta.device };
  const counts = Object.fromEntries(tableNames.map((name) => [name, rows[name].length]));
  yield [
    '{',
    '"format": "scholium-backup",',
    `"version": ${backupVersion},`,
    `"exported": ${JSON.stringify(meta.exported)},`,
    `"by": ${JSON.stringify(by)},`,
    '"tables": {\n',
  ].join('\n');
  for (const [index, name] of tableNames.entries()) {
    if (index > 0) yield ',\n';
    yield* tablePieces(name, rows[name]);
  }
  yield `\n},\n"rows": ${JSON.stringify(counts)}\n}`;
}

export const writeBackup = (rows: Library, meta: BackupMeta): string =>
  [...backupPieces(rows, meta)].join('');

function* tablePieces(name: TableName, rows: readonly { readonly id: string }[]): Generator<string> {
  const place: Place = [];
  let before = `"${name}": [\n`;
  for (const row of yield* inOrderOfId(rows)) {
    yield before + JSON.stringify(withSortedKeys(row, place));
    before = ',\n';
  }
  yield rows.length === 0 ? `"${name}": []` : '\n]';
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
  return readBackupValue(parseJson(text, aBackup), steps);
}

export function readBackupValue(
  file: unknown,
  steps: readonly Upgrade[] = upgrades,
  onChecked?: OnChecked,
): Library {
  if (!isObject(file) || file.format !== 'scholium-backup') {
    throw refusal(`This file is not a Scholium backup: ${whatItLooksLike(file)}.`, aBackup.remedy);
  }
  return upgradedLibrary(file.version, countedTables(file), steps, onChecked);
}

/** Tables as version `version` of a backup had them, taken up to today's and checked. Throws as `readBackup` does. */
export function upgradedLibrary(
  version: unknown,
  tables: LooseTables,
  steps: readonly Upgrade[] = upgrades,
  onChecked?: OnChecked,
): Library {
  const from = versionOf(version, steps.length + 1);
  const today = steps.slice(from - 1).reduce((now, step) => step(now), tables);
  return checkedLibrary(today, onChecked);
}

function versionOf(version: unknown, newest: number): number {
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
function countedTables(file: Record<string, unknown>): LooseTables {
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
