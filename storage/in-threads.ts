import { type TableName, type Tables, tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import type { Write } from './revision.ts';

/**
 * Rows that speak of notes lie with the threads of those notes, so that all of a thread's rows come from one range
 * of an index, and not by a look-up for each note. Nobody above sees that field: it is worked out whenever a row is
 * written, taken off whenever one is read (`hideThreads`), and in no revision, backup or file.
 */
const placedTables = ['judgement', 'evidence', 'challenge', 'tie'] as const;
type PlacedTable = (typeof placedTables)[number];

/** As it lies. Tombstones lie in no thread. */
type Placed<R> = R & { readonly inThreads?: readonly string[] };

/** Of a row whose note is not here yet. */
const nowhere = '';

/** Puts a step's rows, those that speak of notes in their threads. */
export async function putRows(db: LibraryDatabase, writes: readonly Write[]): Promise<void> {
  const rows = new Map<TableName, Tables[TableName][]>();
  for (const { table, row } of writes) {
    const own = rows.get(table);
    if (own) own.push(row);
    else rows.set(table, [row]);
  }
  for (const name of tableNames) {
    const own = rows.get(name);
    if (own && !isPlaced(name)) await db.table(name).bulkPut(own);
  }
  const placed = placedTables.filter((name) => rows.has(name));
  const said = placed.flatMap((name) => rows.get(name) ?? []) as SpeakingRow[];
  const threads = await threadsOf(db, said, (rows.get('annotation') ?? []) as Tables['annotation'][]);
  for (const name of placed)
    await db.table(name).bulkPut((rows.get(name) as SpeakingRow[]).map((row) => placedRow(row, threads)));
  await placeAgain(db, writes);
}

/** The notes that a row of any table speaks of. */
export function notesNamed({ table, row }: { table: TableName; row: object }): string[] {
  return isPlaced(table) ? namedBy(row as SpeakingRow) : [];
}

/** Makes every reader of the library see rows as they were written. */
export function hideThreads(db: LibraryDatabase): void {
  for (const name of placedTables)
    db.table(name).hook('reading', (row: object | undefined) => row && asWritten(row));
}

/** A row as it was written, whatever table it lies in. */
export function asWritten<R extends object>(row: Placed<R>): R {
  if (!row.inThreads) return row;
  const { inThreads: _, ...own } = row;
  return own as unknown as R;
}

/** The threads that rows lie in, by table and id; `threads` are all that there are. */
export async function whereRowsLie(
  db: LibraryDatabase,
  threads: Iterable<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lying = new Map<string, Set<string>>();
  for (const thread of new Set(threads))
    for (const name of placedTables)
      for (const id of await db.table(name).where('inThreads').equals(thread).primaryKeys()) {
        const own = lying.get(`${name} ${id}`);
        if (own) own.add(thread);
        else lying.set(`${name} ${id}`, new Set([thread]));
      }
  return lying;
}

/** Places the rows of a library that was written before they had threads. */
export async function placeAll(tables: Pick<LibraryDatabase, 'table'>): Promise<void> {
  const threads = new Map<string, string>();
  await tables
    .table<Tables['annotation'], string>('annotation')
    .each(({ id, thread }) => threads.set(id, thread));
  for (const name of placedTables)
    await tables
      .table<Placed<SpeakingRow>, string>(name)
      .toCollection()
      .modify((row, at) => {
        at.value = placedRow(row, threads);
      });
}

type SpeakingRow = Tables[PlacedTable];

const isPlaced = (table: TableName): table is PlacedTable =>
  (placedTables as readonly string[]).includes(table);

const namedBy = (row: SpeakingRow): string[] => ('from' in row ? [row.from, row.to] : [row.annotation]);

function placedRow(row: SpeakingRow, threads: ReadonlyMap<string, string>): Placed<SpeakingRow> {
  if (row.deleted) return row;
  const named = namedBy(row).map((id) => threads.get(id) ?? nowhere);
  return { ...row, inThreads: [...new Set(named)] };
}

async function threadsOf(
  db: LibraryDatabase,
  rows: readonly SpeakingRow[],
  written: readonly Tables['annotation'][],
): Promise<ReadonlyMap<string, string>> {
  const threads = new Map(written.map(({ id, thread }) => [id, thread]));
  const others = new Set<string>();
  for (const row of rows)
    for (const id of row.deleted ? [] : namedBy(row)) if (!threads.has(id)) others.add(id);
  for (const note of await db.annotation.bulkGet([...others])) if (note) threads.set(note.id, note.thread);
  return threads;
}

/** Rows that came before their note, and those of a note whose thread is another now. */
async function placeAgain(db: LibraryDatabase, writes: readonly Write[]): Promise<void> {
  const notes = writes.filter(({ table }) => table === 'annotation') as Extract<
    Write,
    { table: 'annotation' }
  >[];
  const isNew = notes.some(({ before }) => before === null);
  const moved = notes
    .filter(({ row, before }) => before !== null && before.thread !== row.thread)
    .map(({ row }) => row.id);
  for (const name of isNew || moved.length > 0 ? placedTables : []) {
    const table = db.table<SpeakingRow, string>(name);
    const rows = isNew ? await table.where('inThreads').equals(nowhere).toArray() : [];
    const ends = name === 'tie' ? ['from', 'to'] : ['annotation'];
    if (moved.length > 0)
      for (const end of ends) rows.push(...(await table.where(end).anyOf(moved).toArray()));
    if (rows.length === 0) continue;
    const threads = await threadsOf(db, rows, []);
    await table.bulkPut(rows.map((row) => placedRow(row, threads)));
  }
}
