import { compareWith, type SinceVisit, visitOf } from '../core/news.ts';
import type { Draft } from '../core/thread-state.ts';
import type { PostsLetters, SeenMark, Visit } from '../core/visit.ts';
import { alwaysOn, alwaysOnKey } from './always-on.ts';
import type { LibraryDatabase } from './db.ts';
import { leavingKey } from './leaving.ts';
import { wellFormed } from './revision.ts';

/**
 * What belongs to this device and is no part of the library: in no log, no undo and no backup. As with
 * `changes.ts`, the background alone imports this.
 */

/** Keeps unsaved words. */
export async function keepDraft(db: LibraryDatabase, draft: Draft): Promise<void> {
  await db.draft.put(wellFormed(draft));
}

export async function dropDraft(db: LibraryDatabase, id: string): Promise<void> {
  await db.draft.delete(id.toWellFormed());
}

/** A thread as she has looked it over, on a page that was loaded `at`. */
export interface LookedOver {
  readonly thread: string;
  readonly at: string;
  readonly posts: PostsLetters;
  readonly marks: readonly SeenMark[];
}

/** Keeps what a thread was when she looked it over, in place of the visit before. */
export async function keepVisit(
  db: LibraryDatabase,
  { thread, at, posts, marks }: LookedOver,
): Promise<void> {
  await db.transaction('rw', [db.annotation, db.visit], async () => {
    const earlier = (await db.visit.get(thread)) ?? null;
    await putBackVisit(db, visitOf(thread, posts, at, earlier, marks));
  });
}

/** What posts are beside her last visit to their thread; null: none was kept. */
export async function compareVisit(
  db: LibraryDatabase,
  thread: string,
  posts: PostsLetters,
  missing: readonly string[],
): Promise<SinceVisit | null> {
  const visit = await db.visit.get(thread);
  return visit ? compareWith(visit, posts, missing) : null;
}

/**
 * Puts a visit in the place of what is kept of its thread. Of a thread that holds no note of hers nothing is kept, and
 * what was kept goes: what she merely reads is nobody's to know.
 */
export async function putBackVisit(db: LibraryDatabase, raw: Visit): Promise<void> {
  const visit = wellFormed(raw);
  await db.transaction('rw', [db.annotation, db.visit], async () => {
    const notes = db.annotation.where({ thread: visit.id }).filter(({ deleted }) => !deleted);
    if ((await notes.count()) > 0) await db.visit.put(visit);
    else await db.visit.delete(visit.id);
  });
}

/** Keeps how she lets notes leave, as the page for it has written it down. */
export async function keepLeaving(db: LibraryDatabase, value: string): Promise<void> {
  await db.local.put({ key: leavingKey, value: value.toWellFormed() });
}

/** Keeps that Scholium is always on a site, `https://forum.example/*`, or no longer. @returns all such sites. */
export async function keepAlwaysOn(db: LibraryDatabase, pattern: string, isOn: boolean): Promise<string[]> {
  return db.transaction('rw', db.local, async () => {
    const others = (await alwaysOn(db)).filter((one) => one !== pattern);
    const all = isOn ? [...others, pattern].sort() : others;
    await db.local.put({ key: alwaysOnKey, value: JSON.stringify(all) });
    return all;
  });
}

/** Whether something that is shown once on this device has not been shown; from now on it has. */
export async function isFirstTime(db: LibraryDatabase, what: 'tour'): Promise<boolean> {
  const key = `shown:${what}`;
  return db.transaction('rw', db.local, async () => {
    if (await db.local.get(key)) return false;
    await db.local.put({ key, value: 'yes' });
    return true;
  });
}
