import { SegmentBuilder } from '../../search/build-segment.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { searchedNote } from '../../search/searched-note.ts';
import type { Segment } from '../../search/segment.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { lastSeq } from '../../storage/log.ts';
import { keepIndex, keptIndex } from '../../storage/search-cache.ts';
import { everyNote, type NoteRows, notesById, notesChanged } from '../../storage/search-rows.ts';

/** Raised with every change in what is indexed, or how. */
const format = 1;

/** More changes than these are quicker read by building anew; also, looked through one by one, they would slow down every search. */
const mostChanges = 3000;

/** The index, and the last line of the log that it knows. */
export interface Known {
  readonly index: SearchIndex;
  readonly seq: number;
}

/** As it was kept, with what was written since; null: it is to be built. */
export async function restored(db: LibraryDatabase): Promise<Known | null> {
  const kept = await keptIndex(format);
  if (!kept) return null;
  return broughtUp(db, { index: new SearchIndex(kept.segment as Segment), seq: kept.seq });
}

/** The same index with what was written since; null: it is quicker built anew. */
export async function broughtUp(db: LibraryDatabase, { index, seq }: Known): Promise<Known | null> {
  const changed = await notesChanged(db, seq, mostChanges);
  if (!changed || index.stale + changed.ids.length > mostChanges) return null;
  for (const id of changed.ids) index.remove(id);
  for (const rows of await notesById(db, changed.ids)) index.put(asSearched(rows));
  return { index, seq: changed.seq };
}

/** Builds it from the library, and keeps it for the next start. `onStep`: how much of the library is read, 0 to 1. */
export async function built(db: LibraryDatabase, onStep: (done: number) => void): Promise<Known> {
  const seq = await lastSeq(db);
  const builder = new SegmentBuilder();
  for await (const { notes, done } of everyNote(db)) {
    for (const rows of notes) builder.add(asSearched(rows));
    onStep(done);
  }
  const segment = builder.finish();
  await keepIndex(format, seq, segment);
  return { index: new SearchIndex(segment), seq };
}

const asSearched = ({ annotation, ...around }: NoteRows) => searchedNote(annotation, around);
