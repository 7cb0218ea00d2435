import { tableNames } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { putRows } from './in-threads.ts';
import { append } from './log.ts';
import { type Write, wellFormed } from './revision.ts';

/** What a change takes from the world. `newId` gives uuids of version 7. */
export interface Circumstances {
  now(): Date;
  newId(): string;
  readonly device: string;
}

/** What came of one step. */
export interface Change {
  /** Of the row it was about. */
  readonly id: string;
  /** The log's last line. */
  readonly seq: number;
  /** To undo it by. */
  readonly step: string;
  /** Keys of the threads it touched; null: any may be. */
  readonly threads: readonly string[] | null;
  /** Whether it touched what source tags say: her words on sources and documents, her lists. */
  readonly words: boolean;
}

/** What a step is about, and the rows it writes: worked out first, written in one go. */
export interface Plan {
  readonly id: string;
  readonly writes: readonly Write[];
}

/** What `work` gets: the input with well-formed strings, and this step's time and ids. */
export interface Work<I> {
  readonly input: I;
  readonly at: string;
  newId(): string;
}

/** The tables that a step reads and writes. */
const stepTables = [...tableNames, 'log', 'inbox', 'visit', 'listData'];

/** Does `work` and writes what it planned, with what the log keeps of every row, in one transaction: all or nothing. */
export async function inOneStep<I>(
  db: LibraryDatabase,
  { now, newId, device }: Circumstances,
  raw: I,
  work: (work: Work<I>) => Promise<Plan>,
): Promise<Change> {
  const input = wellFormed(raw);
  const at = now().toISOString();
  const step = newId();
  return db.transaction('rw', stepTables, async () => {
    const { id, writes } = await work({ input, at, newId });
    await putRows(db, writes);
    const seq = await append(db, writes, { step, at, device });
    const words = writes.some(
      ({ table }) => table === 'sourceWord' || table === 'document' || table === 'list',
    );
    return { id, seq, step, threads: await threadsOf(db, writes), words };
  });
}

/** Above this, asking for each note's thread costs more than every tab reading anew. */
const manyWrites = 200;

async function threadsOf(db: LibraryDatabase, writes: readonly Write[]): Promise<string[] | null> {
  if (writes.length > manyWrites || writes.some(({ table }) => table === 'settings')) return null;
  const threads = new Set<string>();
  const annotations = new Set<string>();
  for (const { table, row } of writes) {
    if (table === 'annotation') threads.add(row.thread);
    else if (table === 'post' || table === 'citation' || table === 'comparison') threads.add(row.thread.key);
    else if (table === 'judgement' || table === 'evidence' || table === 'challenge')
      annotations.add(row.annotation);
    else if (table === 'tie') for (const end of [row.from, row.to]) annotations.add(end);
  }
  for (const annotation of await db.annotation.bulkGet([...annotations])) {
    if (annotation) threads.add(annotation.thread);
  }
  return [...threads].sort();
}
