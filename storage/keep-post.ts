import type { Motivation, Target } from '../core/annotation.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Post, Thread } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import type { LibraryDatabase } from './db.ts';
import { settings } from './queries.ts';
import { revise, sameContent, type Write } from './revision.ts';

/** A post as the page showed it, and what it cites; `cites` left out: nobody looked. */
export interface PostAsRead {
  readonly post: Post;
  readonly text: string | null;
  readonly cites?: PostRow['cites'];
}

interface Read {
  readonly thread: Thread;
  readonly read: PostAsRead;
  readonly motivation: Motivation;
  readonly target: Target;
}

/**
 * The post under a new note, as it was read. Its text is kept where a claim stands on it, unless the reader
 * keeps no whole posts; a text kept earlier then stays as it was. A post that reads as before is not
 * written again: the log would hold its text once for every note.
 */
export async function keepPost(db: LibraryDatabase, reading: Read, at: string): Promise<Write[]> {
  const { thread, read, motivation, target } = reading;
  const before = (await db.post.get(read.post.key)) ?? null;
  const holdsText = before !== null && !before.deleted && before.text !== null;
  const { keepWholePosts } = await settings(db);
  const text = keepWholePosts && (motivation === 'assessing' || holdsText) ? read.text : null;
  const cites = read.cites ?? before?.cites;
  const citing = cites && { cites, citedDomains: [...new Set(cites.map(({ domain }) => domain))] };
  const row = {
    id: read.post.key,
    post: read.post,
    thread,
    textHash: text === null ? target.reading.textHash : fingerprint(text),
    text,
    ...citing,
    ...(before?.said && { said: before.said }),
    readAt: target.reading.at,
  };
  // A text that was kept stays as it was; what the post cites may be new.
  const kept = holdsText && text === null ? { ...before, ...citing } : row;
  return before && readsTheSame(before, kept) ? [] : [revise('post', before, kept, at)];
}

const readsTheSame = (before: PostRow, row: object) => sameContent(before, { ...row, readAt: before.readAt });
