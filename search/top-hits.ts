import type { Hit } from './ranking.ts';

/** Above this many, they are collected and sorted at the end. */
const mostInserted = 500;

/** The first `most` of all that are offered. */
export class TopHits {
  readonly #most: number;
  readonly #compare: (a: Hit, b: Hit) => number;
  readonly #hits: Hit[] = [];

  constructor(most: number, compare: (a: Hit, b: Hit) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  offer(rank: number, modified: number, created: number, id: string): void {
    const hit = { rank, modified, created, id };
    const hits = this.#hits;
    if (this.#most > mostInserted) {
      hits.push(hit);
      return;
    }
    const last = hits.at(-1);
    if (hits.length === this.#most && (!last || this.#compare(hit, last) > 0)) return;
    let at = hits.length;
    while (at > 0 && this.#compare(hit, hits[at - 1] as Hit) < 0) at--;
    hits.splice(at, 0, hit);
    if (hits.length > this.#most) hits.pop();
  }

  inOrder(): readonly Hit[] {
    if (this.#most <= mostInserted) return this.#hits;
    return this.#hits.sort(this.#compare).slice(0, this.#most);
  }
}
