import type { Library } from '../../core/tables.ts';
import type { TagOf } from '../../formats/threads-of.ts';
import { tagger } from '../../sources/tag.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { idsWrittenAfter, libraryInSteps } from '../../storage/leaving.ts';
import { documentsAll, wordsAll } from '../../storage/queries.ts';

/** All that leaves can be made of. */
export interface Loaded {
  /** When they were read, ISO 8601: what is written later is not among them. */
  readonly at: string;
  readonly rows: Library;
  readonly tagOf: TagOf;
  /** Ids of the rows that were written after a time, ISO 8601. */
  writtenAfter(at: string): Promise<ReadonlySet<string>>;
}

/** Reads the library, and what is known of the sources in it. Throws the signal's reason once it aborts. */
export async function load(
  db: LibraryDatabase,
  onStep: (read: number, all: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const at = new Date().toISOString();
  const rows = await libraryInSteps(db, (read, all) => {
    signal.throwIfAborted();
    onStep(read, all);
  });
  const tag = tagger({ words: await wordsAll(db), documents: await documentsAll(db) });
  return {
    at,
    rows,
    tagOf: (resource) => tag({ link: resource }, resource),
    writtenAfter: (time) => idsWrittenAfter(db, time),
  };
}
