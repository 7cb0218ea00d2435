import type { Motivation } from './annotation.ts';
import type { Standing } from './citation.ts';
import type { Verdict } from './claim.ts';
import type { Post, Thread } from './post.ts';

/** A post in another thread that cites the same publisher and holds notes of the reader, with what she said there. */
export interface Meeting {
  readonly thread: Thread;
  readonly post: Pick<Post, 'key' | 'permalink' | 'kind' | 'author'>;
  /** What of the publisher's it cites, after unwrapping, each once. */
  readonly resources: readonly string[];
  /** What she says of these citations. */
  readonly standings: readonly Standing[];
  readonly notes: readonly MetNote[];
  /** When she read it, ISO 8601. */
  readonly readAt: string;
}

interface MetNote {
  readonly id: string;
  readonly motivation: Motivation;
  readonly verdict: Verdict | null;
  /** The words that she marked, at most 200 characters; null: the post as a whole. */
  readonly words: string | null;
}
