import type { Annotation, Target } from '../core/annotation.ts';
import type { Post, Thread } from '../core/post.ts';
import type { LibraryDatabase } from './db.ts';
import { keepPost, type PostAsRead } from './keep-post.ts';
import { liveAnnotation } from './live-annotation.ts';
import { revise, sameContent } from './revision.ts';
import { type Change, type Circumstances, inOneStep } from './step.ts';

/** What becomes of a note when its post was edited: it takes other words, or keeps those it was made on. */

export interface Reattaching {
  readonly annotation: string;
  readonly read: PostAsRead;
  readonly target: Target;
}

/** Sets a note on other words, and keeps the post that they stand in as read. Where it is there already, nothing. */
export function reattach(db: LibraryDatabase, input: Reattaching, by: Circumstances): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { annotation: id, read, target }, at }) => {
    const before = await liveAnnotation(db, id);
    refuseUnfit(before, read.post, target);
    const thread = await threadOf(db, before, read.post);
    const { keptDespite, ...row } = { ...before, target };
    if (sameContent(before, row)) return { id, writes: [] };
    const { motivation } = before;
    // An import may have brought the note without its post: then nothing here tells of the thread.
    const posts = thread ? await keepPost(db, { thread, read, motivation, target }, at) : [];
    return { id, writes: [...posts, revise('annotation', before, row, at)] };
  });
}

export interface KeepingAsMarked {
  readonly annotation: string;
  /** What stands under the mark now; empty: nothing does. */
  readonly words: string;
}

/** Notes that she has seen the words of now and keeps hers. Said again of the same words: nothing is written. */
export function keepAsMarked(
  db: LibraryDatabase,
  input: KeepingAsMarked,
  by: Circumstances,
): Promise<Change> {
  return inOneStep(db, by, input, async ({ input: { annotation: id, words }, at }) => {
    const before = await liveAnnotation(db, id);
    const isSaid = before.keptDespite?.words === words;
    const row = { ...before, keptDespite: { words, at } };
    return { id, writes: isSaid ? [] : [revise('annotation', before, row, at)] };
  });
}

function refuseUnfit(note: Annotation, post: Post, target: Target): void {
  if (target.post !== post.key) {
    throw new Error(
      `Cannot attach this note: the words are in ${target.post}, but ${post.key} was read. Reload the page and select them again.`,
    );
  }
  if (note.target.selector && !target.selector) {
    throw new Error(
      'Cannot attach this note to a whole post: it was made on words. Select the words that it should stand on now.',
    );
  }
}

/**
 * The note's thread, as far as the library knows it; null: no post of it is kept.
 *
 * The command says of no thread, and a post does not tell its own beyond the community that its key begins
 * with. So a post of another community is refused, another question, and a post that the library knows
 * from another thread; for an answer or comment that was never kept, the page is believed, as in `annotate`.
 */
async function threadOf(db: LibraryDatabase, note: Annotation, post: Post): Promise<Thread | null> {
  const kept = await db.post.get(post.key);
  const isElsewhere =
    communityOf(post.key) !== communityOf(note.thread) ||
    (post.kind === 'question' && post.key !== note.thread) ||
    (kept !== undefined && kept.thread.key !== note.thread);
  if (isElsewhere) {
    throw new Error(
      `Cannot attach this note to ${post.key}: that post is of another thread than the note. Make a note of its own there.`,
    );
  }
  const known = kept ?? (await db.post.where('thread.key').equals(note.thread).first());
  return known ? { ...known.thread, title: post.title, site: post.site } : null;
}

/** Of a key `adapter/community/kind/id`. */
const communityOf = (key: string) => key.split('/').slice(0, 2).join('/');
