import type { LibraryDatabase, LogLine } from './db.ts';

/** Appends lines to the change log; call it in the transaction that writes the rows. Returns the last `seq`. */
export async function append(db: LibraryDatabase, lines: readonly LogLine[]): Promise<number> {
  return lines.length > 0 ? db.log.bulkAdd([...lines]) : lastSeq(db);
}

/** The `seq` of the log's last line; 0 where nothing was ever written, or everything was erased. */
export async function lastSeq(db: LibraryDatabase): Promise<number> {
  return (await db.log.orderBy('seq').reverse().limit(1).primaryKeys())[0] ?? 0;
}

/** The lines of one step, in the order they were written; empty where the log does not hold it. */
export async function linesOf(db: LibraryDatabase, step: string): Promise<LogLine[]> {
  return db.log.where('step').equals(step).sortBy('seq');
}
