import { offsetUnder } from '../../anchoring/hit.ts';
import type { Span } from '../../anchoring/post-text.ts';
import { SpanIndex } from '../../anchoring/span-index.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './marks.ts';

type Spanned = Mark & { readonly span: Span };

/** Finds the marks under a press without looking at each; what it knows is made anew when marks change. */
export class MarksUnder {
  readonly #desk: Desk;
  #marks: readonly Mark[] = [];
  readonly #indexes = new Map<Element, SpanIndex<Spanned>>();
  #last = '';
  #times = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The marks under a point of the viewport: the smallest first, and with each more press on the same ones the next. */
  at(post: FoundPost, x: number, y: number): Mark[] {
    const marks = this.under(post, x, y);
    const ids = marks.map(({ note }) => note.annotation.id).join();
    this.#times = ids === this.#last ? this.#times + 1 : 0;
    this.#last = ids;
    const first = this.#times % marks.length;
    return [...marks.slice(first), ...marks.slice(0, first)];
  }

  /** The smallest first. */
  under(post: FoundPost, x: number, y: number): Mark[] {
    const at = offsetUnder(this.#desk.posts().textOf(post), x, y);
    return at === null ? [] : this.#indexOf(post).at(at);
  }

  #indexOf({ body }: FoundPost): SpanIndex<Spanned> {
    if (this.#marks !== this.#desk.marks()) this.#indexes.clear();
    this.#marks = this.#desk.marks();
    const isHere = (mark: Mark): mark is Spanned => mark.post?.body === body && mark.span !== null;
    const index = this.#indexes.get(body) ?? new SpanIndex(this.#marks.filter(isHere));
    this.#indexes.set(body, index);
    return index;
  }
}
