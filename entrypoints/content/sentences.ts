import { rangeOf, spanOf } from '../../anchoring/dom-range.ts';
import type { Span } from '../../anchoring/post-text.ts';
import { sentencesIn } from '../../core/sentences.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Desk } from './desk.ts';
import { ofDocument } from './own-document.ts';

/** A sentence of a post, or several that follow each other. */
interface Place {
  readonly post: FoundPost;
  readonly span: Span;
}

/** Which way the cursor goes. */
export type Step = 'next-sentence' | 'previous-sentence' | 'next-post' | 'previous-post';

/**
 * A cursor that goes through the posts sentence by sentence where there is no caret. What it stands on is
 * selected, as if by the mouse: whatever works with selected words works with it.
 */
export class SentenceCursor {
  readonly #desk: Desk;
  /** The sentence that was come to last, and the one that the selection began at. */
  #at: Place | null = null;
  #from: Place | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** From what is selected, else from the first sentence in the window; false: there is nothing to read. */
  start(): boolean {
    const place = this.#selected() ?? this.#firstInWindow();
    if (place) this.#select(place, place);
    return place !== null;
  }

  /** `extend`: what was selected before stays selected, up to there; within one post only. */
  go(step: Step, extend: boolean): void {
    const at = this.#at;
    if (!at?.post.body.isConnected) {
      this.start();
      return;
    }
    const to = step.endsWith('sentence') ? this.#sentence(at, step) : this.#post(at, step);
    if (!to) return;
    const from = extend && this.#from?.post.body === to.post.body ? this.#from : to;
    this.#select(to, from);
  }

  /** Place among the sentences of its post, from 1, and how many there are; null: the cursor is nowhere. */
  get progress(): { sentence: number; of: number; post: FoundPost } | null {
    if (!this.#at) return null;
    const all = this.#sentencesOf(this.#at.post);
    const { start } = this.#at.span;
    return { sentence: all.findIndex((one) => one.start === start) + 1, of: all.length, post: this.#at.post };
  }

  #sentence({ post, span }: Place, step: Step): Place | null {
    const all = this.#sentencesOf(post);
    const here = all.findIndex(({ end }) => end > span.start);
    const to = all[here + (step === 'next-sentence' ? 1 : -1)];
    if (to) return { post, span: to };
    return this.#post({ post, span }, step === 'next-sentence' ? 'next-post' : 'previous-post', 'nearest');
  }

  /** `nearest`: coming from below, its last sentence. */
  #post({ post }: Place, step: Step, end: 'first' | 'nearest' = 'first'): Place | null {
    const posts = this.#posts();
    const here = posts.findIndex(({ body }) => body === post.body);
    const forth = step === 'next-post';
    for (let at = here + (forth ? 1 : -1); posts[at]; at += forth ? 1 : -1) {
      const next = posts[at] as FoundPost;
      const all = this.#sentencesOf(next);
      const span = end === 'nearest' && !forth ? all.at(-1) : all[0];
      if (span && next.body.getClientRects().length > 0) return { post: next, span };
    }
    return null;
  }

  #posts = (): readonly FoundPost[] => this.#desk.posts().found?.posts ?? [];

  #sentencesOf(post: FoundPost): readonly Span[] {
    const { text, blocks } = this.#desk.posts().textOf(post);
    return sentencesIn(text, blocks, ofDocument('documentElement').lang);
  }

  #selected(): Place | null {
    const selection = getSelection();
    if (!selection?.rangeCount) return null;
    const post = this.#desk.posts().around(selection.getRangeAt(0).startContainer);
    const span = post && spanOf(this.#desk.posts().textOf(post), selection.getRangeAt(0));
    const sentence = span && this.#sentencesOf(post).find(({ end }) => end > span.start);
    return sentence ? { post, span: sentence } : null;
  }

  #firstInWindow(): Place | null {
    for (const post of this.#posts()) {
      if (post.body.getBoundingClientRect().bottom < 0) continue;
      for (const span of this.#sentencesOf(post)) {
        const range = this.#rangeOf({ post, span });
        if (range && range.getBoundingClientRect().top >= 0) return { post, span };
      }
    }
    return null;
  }

  #rangeOf({ post, span }: Place): Range | null {
    const still = rangeOf(this.#desk.posts().textOf(post), span);
    if (!still) return null;
    const range = new Range();
    range.setStart(still.startContainer, still.startOffset);
    range.setEnd(still.endContainer, still.endOffset);
    return range;
  }

  #select(at: Place, from: Place): void {
    const span = {
      start: Math.min(at.span.start, from.span.start),
      end: Math.max(at.span.end, from.span.end),
    };
    const range = this.#rangeOf({ post: at.post, span });
    if (!range) return;
    this.#at = at;
    this.#from = from;
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    bringIntoView(this.#rangeOf(at) ?? range);
  }
}

/** To the middle of the window where it is not wholly seen, with room for what floats above and below it. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const roomPx = 80;
  if (top >= roomPx && bottom <= innerHeight - roomPx) return;
  window.scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: 'instant' });
}
