import { contextCounts, eachInContext, eachInGap, gapCost, lostContext, lostWord } from './finding.ts';
import type { Like, Query } from './query.ts';
import { stretches } from './stretches.ts';
import type { WordIndex } from './word-index.ts';

/** A way in which the target may stand in the text. */
export interface Alignment {
  /** Which word of the target stands at which word of the text, in order. */
  readonly pairs: readonly Pair[];
  /** Worth of the surroundings that stand around it. */
  readonly context: number;
  readonly score: number;
}
export type Pair = readonly [target: number, text: number];

const mostWays = 8;

/**
 * The likeliest ways in which the words of `target` stand in the text between those of `before` and `after`,
 * the likeliest first: local alignment with affine gaps (Smith, Waterman 1981; Gotoh 1982) over words, every
 * path of which leads through the target. `tie(word)`, a small number, decides between equals.
 */
export function align(
  { ids, counts }: WordIndex,
  before: Query,
  target: Query,
  after: Query,
  tie: (word: number) => number,
): Alignment[] {
  const room = before.likes.length + after.likes.length;
  const hits = new Float64Array(counts.length);
  const ways = stretches(ids, target, counts.length, room).flatMap(([from, to]) => {
    const stretch = ids.subarray(from, to);
    return alignIn(stretch, before, target, after, hits).map(({ pairs, context, score }) => ({
      pairs: pairs.map(([at, text]): Pair => [at, text + from]),
      context,
      score: score + tie((pairs[0] as Pair)[1] + from),
    }));
  });
  return ways.sort((a, b) => b.score - a.score).slice(0, mostWays);
}

function alignIn(
  ids: Int32Array,
  before: Query,
  target: Query,
  after: Query,
  hits: Float64Array,
): Alignment[] {
  const size = ids.length;
  const leading = leadUp(before, ids, hits, false);
  const trailing = leadUp(after, ids, hits, true);
  // Paths share their beginnings: each match knows the one before it, and the first of all.
  const matches: { pair: Pair; before: number; first: number }[] = [];
  // One row a word of the target: the best path that ends just before each word of the text; -1: no match yet.
  let score = leading.map((worth) => worth * contextCounts);
  let path = new Int32Array(size + 1).fill(-1);
  let nextScore = new Float64Array(size + 1);
  let nextPath = new Int32Array(size + 1);
  for (const [at, like] of target.likes.entries()) {
    const worth = target.worth[at] as number;
    const lost = worth * lostWord;
    if (like.ids.length === 0) {
      for (let to = 0; to <= size; to++) score[to] = (score[to] as number) - lost;
      continue;
    }
    setHits(hits, like, worth);
    let gap = Number.NEGATIVE_INFINITY;
    let gapPath = -1;
    for (let to = 0; to <= size; to++) {
      let best = (score[to] as number) - lost;
      let bestPath = path[to] as number;
      gap -= eachInGap;
      if (gap > best) {
        best = gap;
        bestPath = gapPath;
      }
      const hit = to > 0 ? (hits[ids[to - 1] as number] as number) : 0;
      if (hit > 0 && (score[to - 1] as number) + hit >= best) {
        best = (score[to - 1] as number) + hit;
        const before = path[to - 1] as number;
        bestPath = matches.push({ pair: [at, to - 1], before, first: matches[before]?.first ?? to - 1 }) - 1;
      }
      nextScore[to] = best;
      nextPath[to] = bestPath;
      if (bestPath >= 0 && best - gapCost > gap) {
        gap = best - gapCost;
        gapPath = bestPath;
      }
    }
    setHits(hits, like, 0);
    [score, nextScore] = [nextScore, score];
    [path, nextPath] = [nextPath, path];
  }
  const totals = score.map((worth, to) =>
    (path[to] as number) < 0
      ? Number.NEGATIVE_INFINITY
      : worth + contextCounts * (trailing[size - to] as number),
  );
  const ways: Alignment[] = [];
  for (let way = 0; way < mostWays; way++) {
    let to = 0;
    for (let at = 1; at <= size; at++) if ((totals[at] as number) > (totals[to] as number)) to = at;
    if (totals[to] === Number.NEGATIVE_INFINITY) break;
    const pairs: Pair[] = [];
    for (let match = matches[path[to] as number]; match; match = matches[match.before])
      pairs.unshift(match.pair);
    const first = (pairs[0] as Pair)[1];
    // Nothing is skipped between the surroundings before and the first match: they lead up to it.
    const context = (leading[first] as number) + (trailing[size - to] as number);
    ways.push({ pairs, context, score: totals[to] as number });
    for (let at = 0; at <= size; at++)
      if ((totals[at] as number) > Number.NEGATIVE_INFINITY && matches[path[at] as number]?.first === first)
        totals[at] = Number.NEGATIVE_INFINITY;
  }
  return ways;
}

/** For each place in the text, how well the query leads up to it; `isBackward`: from the text's end. */
function leadUp(query: Query, ids: Int32Array, hits: Float64Array, isBackward: boolean): Float64Array {
  const size = ids.length;
  let row = new Float64Array(size + 1);
  let next = new Float64Array(size + 1);
  const length = query.likes.length;
  for (let step = 0; step < length; step++) {
    const at = isBackward ? length - 1 - step : step;
    const worth = query.worth[at] as number;
    const lost = worth * lostContext;
    if ((query.likes[at] as Like).ids.length === 0) {
      for (let to = 1; to <= size; to++) row[to] = Math.max((row[to] as number) - lost, 0);
      continue;
    }
    setHits(hits, query.likes[at] as Like, worth);
    for (let to = 1; to <= size; to++) {
      const hit = hits[ids[isBackward ? size - to : to - 1] as number] as number;
      let best = (row[to] as number) - lost;
      const gap = (next[to - 1] as number) - eachInContext;
      if (gap > best) best = gap;
      if (hit > 0 && (row[to - 1] as number) + hit > best) best = (row[to - 1] as number) + hit;
      next[to] = Math.max(best, 0);
    }
    setHits(hits, query.likes[at] as Like, 0);
    [row, next] = [next, row];
  }
  return row;
}

function setHits(hits: Float64Array, { ids, shares }: Like, worth: number): void {
  for (let at = 0; at < ids.length; at++) hits[ids[at] as number] = (shares[at] as number) * worth;
}
