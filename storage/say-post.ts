import { fingerprint } from '../core/fingerprint.ts';
import type { SaidPost } from '../core/said-post.ts';
import type { LibraryDatabase } from './db.ts';
import { bury, revise } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

export interface SayingPost extends SaidPost {
  /** As it reads. */
  readonly text: string;
  /** False: she takes back that it is a post. */
  readonly isPost: boolean;
}

/**
 * Keeps that a block of a page is a post, as the reader says, or takes that back; notes that she has made on it
 * by then keep their post, which is found no longer.
 */
export function sayPost(db: LibraryDatabase, input: SayingPost, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { post, thread, place, text, isPost }, at }) => {
    const before = (await db.post.get(post.key)) ?? null;
    const id = post.key;
    if (isPost) {
      const read = { text: before?.text ?? null, textHash: fingerprint(text), readAt: at };
      const { deleted: _, ...row } = { ...before, id, post, thread, said: place, ...read };
      return { id, writes: [revise('post', before, row, at)] };
    }
    if (!before || before.deleted) return { id, writes: [] };
    const { said: _, ...rest } = before;
    const notes = await db.annotation
      .where('target.post')
      .equals(id)
      .filter(({ deleted }) => !deleted)
      .count();
    return { id, writes: [notes > 0 ? revise('post', before, rest, at) : bury('post', before, at)] };
  });
}

/** The sites that she has pointed at posts on, by their names. */
export async function saidHosts(db: LibraryDatabase): Promise<string[]> {
  const rows = await db.post.where('id').startsWith('said/').toArray();
  return [...new Set(rows.flatMap(({ id, said, deleted }) => (said && !deleted ? [siteOf(id)] : [])))].sort();
}

const siteOf = (key: string) => key.split('/')[1] ?? '';

/** The posts that she has pointed at on a page; `page`: what their keys begin with. */
export async function saidPosts(db: LibraryDatabase, page: string): Promise<SaidPost[]> {
  const rows = await db.post.where('id').startsWith(page).toArray();
  return rows.flatMap(({ post, thread, said, deleted }) =>
    said && !deleted ? [{ post, thread, place: said }] : [],
  );
}
