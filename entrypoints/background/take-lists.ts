import * as v from 'valibot';
import { comingListSchema } from '../../core/list.ts';
import { indexBytes } from '../../sources/lists/host-index.ts';
import type { Change, Circumstances } from '../../storage/changes.ts';
import type { LibraryDatabase, ListOnItsWay } from '../../storage/db.ts';
import { dropFile, unfinishedFiles } from '../../storage/inbox.ts';
import { takeList } from '../../storage/lists.ts';

/** A start of the worker and a message that woke it may ask for one list at once; they get one. */
const underWay = new WeakMap<LibraryDatabase, Map<string, Promise<Change>>>();

/** Takes in the rating list in a row of `inbox`, all of it or nothing. */
export function takeListFromInbox(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<Change> {
  const lists = underWay.get(db) ?? new Map<string, Promise<Change>>();
  underWay.set(db, lists);
  const running = lists.get(inbox);
  if (running) return running;
  const started = takeOnce(db, inbox, by).finally(() => lists.delete(inbox));
  lists.set(inbox, started);
  return started;
}

async function takeOnce(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<Change> {
  const row = await db.inbox.get(inbox);
  try {
    if (row?.list) refuseUnready(row.list, row.blob);
    return await takeList(db, inbox, by);
  } catch (error) {
    // The next start would fail in the same way. Only a kill leaves the row behind.
    await dropFile(db, inbox);
    throw error;
  }
}

/** What our page has made ready is read like anything else that arrives. */
function refuseUnready({ list, shape }: ListOnItsWay, blob: Blob): void {
  const read = v.safeParse(comingListSchema, list);
  if (read.success && shape.hosts === list.counts.hosts && blob.size > indexBytes(shape)) return;
  const why = read.success ? 'its ratings are not whole' : (v.getDotPath(read.issues[0]) ?? 'it');
  throw new Error(`This list cannot be taken in (${why}). Choose it again. Nothing was changed.`);
}

/** Goes on with lists that a killed worker left. One that cannot be taken in is dropped: nobody waits for it now. */
export async function finishLists(
  db: LibraryDatabase,
  by: Circumstances,
  onTaken: (change: Change) => void,
): Promise<void> {
  for (const inbox of await unfinishedFiles(db, 'lists')) {
    try {
      onTaken(await takeListFromInbox(db, inbox, by));
    } catch (error) {
      console.error('Scholium could not finish taking in a list.', error);
    }
  }
}
