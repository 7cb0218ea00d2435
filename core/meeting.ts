import type { Motivation } from './annotation.ts';
import type { Standing } from './citation.ts';
import type { Verdict } from './claim.ts';
import type { Post, Thread } from './post.ts';

/** A post in another thread that cites the same publisher and holds notes of the reader, or what she said of the citation. */
export interface Meeting {
  readonly thread: Thread;
  /** Of the post. */
  readonly key: string;
  /** Null: nothing of the post is kept but what she said of its citations. */
  readonly post: Pick<Post, 'permalink' | 'kind' | 'author'> | null;
  /** What of the publisher's it cites, after unwrapping, each once. */
  readonly resources: readonly string[];
  /** What she says of these citations. */
  readonly standings: readonly Standing[];
  readonly notes: readonly MetNote[];
  /** When she read it, or said the last of its citations, ISO 8601. */
  readonly readAt: string;
}

interface MetNote {
  readonly id: string;
  readonly motivation: Motivation;
  readonly verdict: Verdict | null;
  /** The words that she marked, at most 200 characters; null: the post as a whole. */
  readonly words: string | null;
}
