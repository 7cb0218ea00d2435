import type { List } from '../core/list.ts';
import type { LibraryDatabase } from './db.ts';
import { listsAll } from './queries.ts';
import { bury, revise, sameContent, type Write } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/**
 * The reader's rating lists: what can happen to them. As with `changes.ts`, the background alone imports this.
 * A list is a row of the library; its ratings are one row of `listData`, which nothing refers to before the
 * list's row does, so that a list is never half there.
 */

/**
 * Takes in the list that a row of `inbox` holds, in place of what it was before, and takes that row out: in one
 * transaction, so all of it or nothing.
 */
export function takeList(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, inbox, async ({ input, at }) => {
    const row = await db.inbox.get(input);
    if (!row?.list) throw new Error('This list was taken in already, or withdrawn. Choose it again.');
    const { list, shape } = row.list;
    const before = (await db.list.get(list.id)) ?? null;
    const content = {
      ...list,
      isOn: before?.isOn ?? true,
      place: before?.place ?? (await lastPlace(db)) + 1,
    };
    await db.listData.put({ id: list.data, blob: row.blob, shape, needed: at });
    if (before) await db.listData.update(before.data, { needed: at });
    await db.inbox.delete(input);
    return { id: list.id, writes: [revise('list', before, content, at)] };
  });
}

const lastPlace = async (db: LibraryDatabase) =>
  Math.max(0, ...(await db.list.toArray()).map(({ place }) => place));

export interface ChangingList {
  readonly list: string;
  readonly change: {
    readonly isOn?: boolean | undefined;
    readonly title?: string | undefined;
    readonly purpose?: string | undefined;
    readonly licence?: string | undefined;
    readonly maker?: string | undefined;
  };
}

/** Switches a list on or off, or changes what is told of it. */
export function changeList(db: LibraryDatabase, input: ChangingList, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { list: id, change }, at }) => {
    const before = await liveList(db, id);
    // `inOneStep` has dropped the keys that were given as undefined.
    const row = { ...before, ...(change as Partial<List>) };
    return { id, writes: sameContent(before, row) ? [] : [revise('list', before, row, at)] };
  });
}

/** Puts the lists in this order; one that is not named comes after them, as it stood. */
export function orderLists(db: LibraryDatabase, ids: readonly string[], by: Circumstances): Promise<Change> {
  return inOneStep(db, by, ids, async ({ input, at }) => {
    const lists = await listsAll(db);
    const wanted = (list: List) => (input.includes(list.id) ? input.indexOf(list.id) : input.length);
    const writes: Write[] = lists
      .sort((a, b) => wanted(a) - wanted(b))
      .flatMap((list, at_) =>
        list.place === at_ + 1 ? [] : [revise('list', list, { ...list, place: at_ + 1 }, at)],
      );
    return { id: input[0] ?? 'lists', writes };
  });
}

/** Removes a list. Its ratings stay for a while, so that this can be undone. */
export function removeList(db: LibraryDatabase, id: string, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, id, async ({ input, at }) => {
    const row = await liveList(db, input);
    await db.listData.update(row.data, { needed: at });
    return { id: input, writes: [bury('list', row, at)] };
  });
}

async function liveList(db: LibraryDatabase, id: string): Promise<List> {
  const row = await db.list.get(id);
  if (!row || row.deleted) throw new Error('This list is not there any more.');
  return row;
}

/** How long ratings stay that no list needs: as long as she may undo what made them needless. */
const keptMs = 24 * 60 * 60 * 1000;

/** Lets go of ratings that no live list needs any more; called at every start. @returns how many. */
export async function dropNeedlessRatings(db: LibraryDatabase, now: Date): Promise<number> {
  return db.transaction('rw', [db.list, db.listData], async () => {
    const needed = new Set((await db.list.toArray()).flatMap(({ deleted, data }) => (deleted ? [] : data)));
    const until = new Date(now.getTime() - keptMs).toISOString();
    const needless = await db.listData
      .filter((row) => !needed.has(row.id) && row.needed < until)
      .primaryKeys();
    await db.listData.bulkDelete(needless);
    return needless.length;
  });
}
