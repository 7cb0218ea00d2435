import type { Span } from './post-text.ts';

/** Things that stand on spans of one text, to be found by an offset without looking at each. */
export class SpanIndex<T extends { readonly span: Span }> {
  readonly #sorted: readonly T[];
  /** The farthest end of all that begin no later. */
  readonly #farthest: readonly number[];

  constructor(things: readonly T[]) {
    this.#sorted = things.toSorted((a, b) => a.span.start - b.span.start);
    let end = 0;
    this.#farthest = this.#sorted.map(({ span }) => (end = Math.max(end, span.end)));
  }

  /** What covers the letter at `offset`: the smallest first, of equals the one that begins first. */
  at(offset: number): T[] {
    const found: T[] = [];
    let at = this.#sorted.findLastIndex(({ span }) => span.start <= offset);
    for (; at >= 0 && (this.#farthest[at] as number) > offset; at--) {
      const thing = this.#sorted[at] as T;
      if (thing.span.end > offset) found.unshift(thing);
    }
    return found.sort((a, b) => length(a) - length(b));
  }
}

const length = ({ span }: { readonly span: Span }) => span.end - span.start;
