import type { Note } from '../core/note.ts';
import type { Post } from '../core/post.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { CitedSource, ThreadNotes } from './thread-export.ts';

/** A post whose notes leave; `kind` null: only its notes tell of it. */
export interface NotedPost {
  readonly post: Pick<Post, 'key' | 'permalink' | 'site' | 'title' | 'author' | 'score' | 'published'> & {
    readonly kind: Post['kind'] | null;
  };
  /** The whole text as it was read; null: it was not kept. */
  readonly text: { readonly words: string; readonly hash: string } | null;
  readonly notes: readonly Note[];
  readonly sources: readonly CitedSource[];
}

/** Posts in their order, those without notes left out; then those that only notes tell of. */
export function notedPosts({ thread, posts, notes, sources }: ThreadNotes): NotedPost[] {
  const notesOn = Map.groupBy(notes, ({ annotation }) => annotation.target.post);
  const citedIn = Map.groupBy(sources, ({ post }) => post);
  const known = new Map(
    posts.map(({ post, text, textHash }): [string, Pick<NotedPost, 'post' | 'text'>] => [
      post.key,
      { post, text: text === null ? null : { words: text, hash: textHash } },
    ]),
  );
  for (const [key, [first]] of notesOn) {
    if (known.has(key) || !first) continue;
    const { source, reading } = first.annotation.target;
    const { author, score } = reading;
    const { title, site } = thread;
    const post = { key, permalink: source, site, title, author, score, published: null, kind: null };
    known.set(key, { post, text: null });
  }
  return [...known].flatMap(([key, one]) => {
    const on = notesOn.get(key);
    return on ? [{ ...one, notes: on, sources: citedIn.get(key) ?? [] }] : [];
  });
}

/** What is owed for the revision that this note quotes. */
export const owedFor = ({ post }: Pick<NotedPost, 'post'>, note: Note): Attribution =>
  attributionOf(post, note.annotation.target.reading);

/** What is owed for a post, once for every revision of it that a note quotes. */
export function owedForAll(noted: NotedPost): Attribution[] {
  const owed = noted.notes.map((note) => owedFor(noted, note));
  return [...new Map(owed.map((one) => [JSON.stringify(one), one])).values()];
}

export const isClaim = ({ annotation }: Note): boolean => annotation.motivation === 'assessing';
