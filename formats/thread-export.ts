import type { Standing } from '../core/citation.ts';
import type { Note } from '../core/note.ts';
import type { Thread } from '../core/post.ts';
import type { SourceTag } from '../core/source.ts';
import type { PostRow } from '../core/tables.ts';

/** A link of a post, with what is known of the source behind it. */
export interface CitedSource {
  readonly tag: SourceTag;
  /** Key of the post that cites it. */
  readonly post: string;
  /** The words of the link, or those that name the source. */
  readonly text: string;
  /** What she says of this citation. */
  readonly standing: Standing | null;
}

/** All that a file of notes on one thread is made of. */
export interface ThreadExport {
  readonly thread: Thread;
  /** Those with notes, in the order of the page. A note whose post is not here comes after them. */
  readonly posts: readonly PostRow[];
  readonly notes: readonly Note[];
  /** In the order of the page. */
  readonly sources: readonly CitedSource[];
  /** ISO 8601, UTC. */
  readonly exported: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** BCP 47, for dates in words; the language that `say` speaks. */
  readonly language: string;
}
