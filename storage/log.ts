import type { BulkLine, LibraryDatabase, LogLine } from './db.ts';
import type { Write } from './revision.ts';

/** Fewer new rows of a table than these have a line each. */
const fewRows = 200;
/** Of one line: enough that lines cost nothing, few enough that one is read in a moment. */
const rowsInLine = 2000;

/**
 * Appends what the log keeps of these writes; call it in the transaction that writes the rows. A row that was here
 * has a line with what it was. New rows that come in bulk share lines: there is nothing before them to keep, only
 * that they were added, and as which revision.
 *
 * @returns the last `seq`.
 */
export async function append(
  db: LibraryDatabase,
  writes: readonly Write[],
  by: Pick<LogLine, 'step' | 'at' | 'device'>,
): Promise<number> {
  const added = new Map<Write['table'], Write[]>();
  for (const write of writes)
    if (write.before === null && added.get(write.table)?.push(write) === undefined)
      added.set(write.table, [write]);
  const inBulk = (write: Write) => write.before === null && (added.get(write.table)?.length ?? 0) >= fewRows;
  const lines: (LogLine | BulkLine)[] = [];
  for (const write of writes) if (!inBulk(write)) lines.push(lineOf(write, by));
  for (const [table, rows] of added)
    for (let from = 0; rows.length >= fewRows && from < rows.length; from += rowsInLine)
      lines.push(bulkLine(table, rows.slice(from, from + rowsInLine), by));
  return lines.length > 0 ? db.log.bulkAdd(lines) : lastSeq(db);
}

const lineOf = ({ table, row, before }: Write, by: Pick<LogLine, 'step' | 'at' | 'device'>): LogLine => ({
  ...by,
  table,
  id: row.id,
  rev: row.rev,
  before,
});

function bulkLine(
  table: Write['table'],
  rows: readonly Write[],
  by: Pick<LogLine, 'step' | 'at' | 'device'>,
): BulkLine {
  return { ...by, table, ids: rows.map(({ row }) => row.id), revs: rows.map(({ row }) => row.rev) };
}

/** What lines of the log say, row by row. */
export function rowByRow(lines: readonly (LogLine | BulkLine)[]): LogLine[] {
  return lines.flatMap((line) => {
    if (!('ids' in line)) return [line];
    const { ids, revs, ...by } = line;
    return ids.map((id, at) => ({ ...by, id, rev: revs[at] ?? '', before: null }));
  });
}

/** The `seq` of the log's last line; 0 where nothing was ever written, or everything was erased. */
export async function lastSeq(db: LibraryDatabase): Promise<number> {
  return (await db.log.orderBy('seq').reverse().limit(1).primaryKeys())[0] ?? 0;
}

/** What one step wrote, row by row, in the order it was written; empty where the log does not hold it. */
export async function linesOf(db: LibraryDatabase, step: string): Promise<LogLine[]> {
  return rowByRow(await db.log.where('step').equals(step).sortBy('seq'));
}
