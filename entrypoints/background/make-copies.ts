import { libraryAsItLies } from '../../storage/as-it-lies.ts';
import { copies, forgetCopies, keepCopy, type WhyCopied } from '../../storage/copies.ts';
import { awaitsUpdate, type LibraryDatabase } from '../../storage/db.ts';
import { libraryInSteps } from '../../storage/leaving.ts';
import { lastSeq } from '../../storage/log.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Keeps the day's copy of the library, unless nothing was written since the last one. */
export async function copyDaily(db: LibraryDatabase, now: Date): Promise<void> {
  const kept = await copies();
  const seq = await lastSeq(db);
  const daily = kept.find(({ why }) => why === 'daily');
  if (seq > 0 && daily?.seq !== seq && isDue(daily?.id, now)) await copyNow(db, 'daily', now);
}

/** Whether the last copy of the day is a day old, or from a day that has not come: the clock was set back. */
export const isDue = (last: string | undefined, now: Date): boolean =>
  last === undefined || Math.abs(now.getTime() - Date.parse(last)) >= dayMs;

/** What she asked for is done with or without a copy. */
export async function copyIfThereIsRoom(db: LibraryDatabase, why: WhyCopied, now: Date): Promise<void> {
  try {
    await copyNow(db, why, now);
  } catch (error) {
    console.warn('Scholium could not keep a copy of the library.', error);
  }
}

/** The copies that are being written of a library. */
const underWay = new WeakMap<LibraryDatabase, Promise<void>>();

/** Lets go of all copies, and of those that are being written: they would hold what she has just erased. */
export async function dropCopies(db: LibraryDatabase): Promise<void> {
  await underWay.get(db);
  await forgetCopies();
}

function copyNow(db: LibraryDatabase, why: WhyCopied, now: Date): Promise<void> {
  const copying = copy(db, why, now);
  const all = Promise.allSettled([underWay.get(db), copying]);
  underWay.set(
    db,
    all.then(() => {}),
  );
  return copying;
}

async function copy(db: LibraryDatabase, why: WhyCopied, now: Date): Promise<void> {
  const seq = await lastSeq(db);
  const library = await libraryInSteps(db, () => {});
  await keepCopy(library, { id: now.toISOString(), why, seq });
}

/** What an update makes of the library may be wrong: it is kept as it was. That there is no room for it holds up nobody. */
export async function copyBeforeUpdate(): Promise<void> {
  if (!(await awaitsUpdate())) return;
  try {
    const library = await libraryAsItLies();
    if (library) await keepCopy(library, { id: new Date().toISOString(), why: 'update', seq: null });
  } catch (error) {
    console.warn('Scholium could not keep a copy before it brought the library up to date.', error);
  }
}
