import type { Author } from '../../core/post.ts';

/** A post as the general reader finds it. */
export interface GeneralPost {
  readonly element: Element;
  readonly body: Element;
  /** Null: nothing tells it from others but its words. */
  readonly id: string | null;
  readonly author: Author | null;
  readonly published: string | null;
  readonly permalink: string | null;
  /** What follows the `#` where the page shows it; null: it has no such place. */
  readonly anchor: string | null;
  readonly score: number | null;
  readonly isStart: boolean;
  readonly isAnswer: boolean;
  /** The page calls it an article: one on which others wrote is the first post of their thread. */
  readonly isArticle?: boolean;
  readonly accepted: boolean | null;
}

/** What one way of looking makes of a page. */
export interface Finding {
  readonly posts: readonly GeneralPost[];
  /** From 0, a guess, to 1, the page says so itself. */
  readonly certainty: number;
}
