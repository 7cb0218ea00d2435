import type { Pair } from './align.ts';
import { eachInRimGap, rimGap, rimLost } from './finding.ts';
import type { Query } from './query.ts';

/**
 * The pairs without those at either rim that hang on by little: a word or two of the target that happen to
 * stand beyond a gap, and signs whose word is lost.
 */
export function withoutLooseEnds(pairs: readonly Pair[], target: Query): readonly Pair[] {
  const kept = withoutLooseEnd(pairs, target, 1);
  return withoutLooseEnd(kept.toReversed(), target, -1).toReversed();
}

/** `way`: 1 from the front to the back, -1 for pairs that come reversed. */
function withoutLooseEnd(pairs: readonly Pair[], { worth, isSign }: Query, way: 1 | -1): readonly Pair[] {
  let sum = 0;
  let best = Number.NEGATIVE_INFINITY;
  let keep = 0;
  for (const [at, [target, text]] of pairs.entries()) {
    const before = pairs[at - 1];
    if (before) {
      const between = Math.abs(text - before[1]) - 1;
      if (between > 0) sum -= rimGap + eachInRimGap * between;
      for (let lost = before[0] + way; lost !== target; lost += way) sum -= rimLost * (worth[lost] as number);
    }
    sum += worth[target] as number;
    if (sum > best) {
      best = sum;
      keep = at + 1;
    }
  }
  // The signs after the target's last word, and where that is lost, those that end the target all the same.
  const lastWord = way === 1 ? isSign.lastIndexOf(false) : isSign.indexOf(false);
  const belongs = (sign: number) =>
    lastWord < 0 ||
    (sign - lastWord) * way > 0 ||
    pairs.slice(0, keep).some(([target]) => target === lastWord);
  while (keep > 1) {
    const [target, text] = pairs[keep - 1] as Pair;
    const isNext = Math.abs(text - (pairs[keep - 2] as Pair)[1]) === 1;
    if (!isSign[target] || (isNext && belongs(target))) break;
    keep--;
  }
  return pairs.slice(0, keep);
}
