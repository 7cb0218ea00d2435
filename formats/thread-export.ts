import type { Challenge } from '../core/challenge.ts';
import type { Standing } from '../core/citation.ts';
import type { Comparison } from '../core/comparison.ts';
import type { Note } from '../core/note.ts';
import type { Thread } from '../core/post.ts';
import type { SourceTag } from '../core/source.ts';
import type { Library, PostRow } from '../core/tables.ts';
import type { Tie } from '../core/tie.ts';

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

/** What stands between and around a thread's claims. */
export interface Around {
  readonly ties: readonly Tie[];
  readonly challenges: readonly Challenge[];
  /** What the thread's quotations were found to be. */
  readonly comparisons: readonly Comparison[];
}

/** What leaves of one thread. */
export interface ThreadNotes {
  readonly thread: Thread;
  /** Those with notes, in the order of the page. A note whose post is not here comes after them. */
  readonly posts: readonly PostRow[];
  readonly notes: readonly Note[];
  /** In the order of the page. */
  readonly sources: readonly CitedSource[];
  readonly around: Around;
}

/** What every file says of itself. */
export interface ExportMeta {
  /** ISO 8601, UTC. */
  readonly exported: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** BCP 47, for dates in words; the language that `say` speaks. */
  readonly language: string;
}

/** All that a file of notes on one thread is made of. */
export interface ThreadExport extends ThreadNotes, ExportMeta {}

/** All that a file of notes on any number of threads is made of. */
export interface NotesExport extends ExportMeta {
  readonly threads: Iterable<ThreadNotes>;
  /** The rows that the notes were composed of, as stored; null: what leaves was changed on its way out. */
  readonly rows: Library | null;
}
