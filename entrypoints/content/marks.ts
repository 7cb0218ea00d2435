import { rangeOf } from '../../anchoring/dom-range.ts';
import { rectsOf } from '../../anchoring/hit.ts';
import type { PaintedMark } from '../../anchoring/paint.ts';
import type { PostText, Span } from '../../anchoring/post-text.ts';
import type { MarkState } from '../../core/annotation.ts';
import type { MarkedNote } from '../../core/thread-state.ts';
import type { FoundPost } from '../../sites/site.ts';

/** Where a note stands on the page now. `span` null with a post: the note is on the post as a whole, or gone. */
export interface Mark {
  readonly note: MarkedNote;
  readonly state: MarkState;
  readonly post: FoundPost | null;
  readonly text: PostText | null;
  readonly span: Span | null;
  /** The words under the mark where they are others than those that were marked; else null. */
  readonly now: string | null;
  /** Gone from its post, the words stand in this one now; null: they do not. */
  readonly offered: FoundPost | null;
}

/** As it is painted; null: there are no words to paint. */
export function paintedAs({ note, state, text, span }: Mark): PaintedMark | null {
  if (!text || !span) return null;
  if (state === 'changed') return { text, span, look: 'changed' };
  return { text, span, look: note.annotation.motivation === 'assessing' ? 'claim' : 'note' };
}

/** Boxes of a mark in the viewport; none where it is not on the page or gone. */
export function boxesOf({ post, state, text, span }: Mark): DOMRect[] {
  return post && state !== 'gone' ? boxesOfWords(post, text, span) : [];
}

/** Boxes of words in the viewport, line by line; of a post as a whole, its body's. */
export function boxesOfWords(post: FoundPost, text: PostText | null, span: Span | null): DOMRect[] {
  if (!text || !span) return [post.body.getBoundingClientRect()];
  const range = rangeOf(text, span);
  return range ? rectsOf(range).filter((rect) => rect.width > 0) : [];
}
