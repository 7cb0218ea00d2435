import { emptyLibrary, type Library, tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { rowByRow } from './log.ts';

/** Where `local` holds how she lets notes leave. */
export const leavingKey = 'leaving';

/** As the page for it has written it down; null: she has never let any leave. */
export async function keptLeaving(db: LibraryDatabase): Promise<string | null> {
  return (await db.local.get(leavingKey))?.value ?? null;
}

/** How many rows are read before others may have their turn: about 10 ms, and on a busy machine no more than is felt. */
const rowsInOneStep = 500;

/**
 * Every row of every table as it is at one time, each table in the order of ids, read in steps: 100,000 notes
 * at once would hold up the page.
 *
 * @param onStep called with how many rows were read so far, of how many; throws to stop.
 */
export async function libraryInSteps(
  db: LibraryDatabase,
  onStep: (read: number, all: number) => void,
): Promise<Library> {
  return db.transaction('r', tableNames, async () => {
    const library = emptyLibrary();
    let all = 0;
    let read = 0;
    for (const name of tableNames) all += await db.table(name).count();
    for (const name of tableNames) {
      const rows = library[name] as { id: string }[];
      for (;;) {
        const last = rows.at(-1)?.id;
        const rest =
          last === undefined ? db.table(name).orderBy('id') : db.table(name).where('id').above(last);
        const step: { id: string }[] = await rest.limit(rowsInOneStep).toArray();
        for (const row of step) rows.push(row);
        read += step.length;
        onStep(read, all);
        if (step.length < rowsInOneStep) break;
      }
    }
    return library;
  });
}

/**
 * Ids of all rows that were written here after a time, ISO 8601, by the log: rows that came in from elsewhere keep
 * their own dates. Where the clock was set back meanwhile, of some that were written before it too.
 */
export async function idsWrittenAfter(db: LibraryDatabase, at: string): Promise<Set<string>> {
  const ids = new Set<string>();
  const [first] = await db.log.where('at').above(at).limit(1).primaryKeys();
  if (first === undefined) return ids;
  for (let next = first; ; ) {
    const lines = await db.log.where('seq').aboveOrEqual(next).limit(rowsInOneStep).toArray();
    for (const { id } of rowByRow(lines)) ids.add(id);
    if (lines.length < rowsInOneStep) return ids;
    next = (lines.at(-1)?.seq ?? next) + 1;
  }
}
