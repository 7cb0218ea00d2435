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
    for (const table of tableNames) writes.push(...(await merge(db, table, input[table], counts)));
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
  const stored: (Row | undefined)[] = await db.table(table).bulkGet([...incoming.keys()]);
  const writes = [...incoming.values()].flatMap((row, index) => {
    const before = stored[index] ?? null;
    if (before && winner(before, row) === before) return [];
    counts[before ? 'replaced' : 'added'] += 1;
    return [{ table, row, before } as unknown as Write];
  });
  counts.kept += rows.length - writes.length;
  return writes;
}

async function takeOut(db: LibraryDatabase, inbox: string): Promise<void> {
  if (!(await db.inbox.get(inbox))) {
    throw new Error('This file was imported already, or withdrawn. Choose it again to import it once more.');
  }
  await db.inbox.delete(inbox);
}
