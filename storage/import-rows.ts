import type { Table } from 'dexie';
import { type Row, winner } from '../core/row.ts';
import { type Library, type TableName, tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import type { Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/** Rows that were not here; rows that replaced an older one; rows that were here already, the same or newer. */
interface ImportCounts {
  added: number;
  replaced: number;
  kept: number;
}
export interface ImportChange extends Change, Readonly<ImportCounts> {}

/**
 * Merges rows into the library; of two revisions of one row the winner stays, so the order of imports does
 * not matter. Takes the row of `inbox` that they came in out in the same transaction: a file is imported
 * once or not at all.
 */
export async function importRows(
  db: LibraryDatabase,
  library: Library,
  by: Circumstances,
  inbox: string | null = null,
): Promise<ImportChange> {
  const counts: ImportCounts = { added: 0, replaced: 0, kept: 0 };
  const change = await inOneStep(db, by, library, async ({ input }) => {
    if (inbox !== null) await takeOut(db, inbox);
    const writes: Write[] = [];
    for (const table of tableNames)
      for (const write of await merge(db, table, input[table], counts)) writes.push(write);
    return { id: inbox ?? 'import', writes };
  });
  return { ...change, ...counts };
}

async function merge(
  db: LibraryDatabase,
  table: TableName,
  rows: readonly Row[],
  counts: ImportCounts,
): Promise<Write[]> {
  const incoming = new Map<string, Row>();
  for (const row of rows) incoming.set(row.id, winner(incoming.get(row.id) ?? row, row));
  const stored = await storedOf(db.table(table), [...incoming.keys()]);
  const writes = [...incoming.values()].flatMap((row) => {
    const before = stored.get(row.id) ?? null;
    if (before && winner(before, row) === before) return [];
    counts[before ? 'replaced' : 'added'] += 1;
    return [{ table, row, before } as unknown as Write];
  });
  counts.kept += rows.length - writes.length;
  return writes;
}

/** The rows that are here, by id. Most of what comes in bulk is not, which its keys alone tell, all in one go. */
async function storedOf(table: Table<Row, string>, ids: string[]): Promise<ReadonlyMap<string, Row>> {
  if (ids.length > fewIds && (await table.count()) <= ids.length * 5) {
    const here = new Set(await table.toCollection().primaryKeys());
    ids = ids.filter((id) => here.has(id));
  }
  const rows = ids.length > 0 ? await table.bulkGet(ids) : [];
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** So many are looked up one by one. */
const fewIds = 1000;

async function takeOut(db: LibraryDatabase, inbox: string): Promise<void> {
  if (!(await db.inbox.get(inbox))) {
    throw new Error('This file was imported already, or withdrawn. Choose it again to import it once more.');
  }
  await db.inbox.delete(inbox);
}
