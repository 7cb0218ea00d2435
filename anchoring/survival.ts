import type { Alignment, Pair } from './align.ts';
import {
  contextForWorth,
  contextHelps,
  contextOfCopies,
  contextOfOne,
  densityCounts,
  leastSurvival,
  leastWorth,
  rareCounts,
  unmistakable,
} from './finding.ts';
import type { Query } from './query.ts';
import { withoutLooseEnds } from './rim.ts';

/** A way in which the target may stand in the text, and what speaks for it. Shares go from 0 to 1. */
export interface Surveyed {
  readonly pairs: readonly Pair[];
  /** Of the target's words, those that are there; rare ones count more. */
  readonly survival: number;
  /** Of the words there, those that are the target's. */
  readonly density: number;
  /** Of the surroundings' worth. */
  readonly context: number;
  /** Of all of its words that are there. */
  readonly worth: number;
  readonly isWhole: boolean;
}

export function survey({ pairs: all, context }: Alignment, target: Query, around: number): Surveyed {
  const pairs = withoutLooseEnds(all, target);
  const length = (pairs.at(-1) as Pair)[1] - (pairs[0] as Pair)[1] + 1;
  const found = pairs.map(([at]) => at);
  const worth = sum(found, (at) => target.worth[at] as number);
  const everything = [...target.likes.keys()];
  const isWhole = pairs.length === everything.length && pairs.length === length;
  const count = (at: number) => (target.isSign[at] ? signCounts : 1);
  const shareOfWords = sum(found, count) / sum(everything, count);
  const shareOfWorth = worth / sum(everything, (at) => target.worth[at] as number);
  return {
    pairs,
    survival: shareOfWords * (1 - rareCounts) + shareOfWorth * rareCounts,
    density: pairs.length / length,
    // Where nothing was kept of the surroundings, they speak neither against all of its words nor for some.
    context: around > 0 ? context / around : Number(isWhole),
    worth,
    isWhole,
  };
}

const sum = (ats: readonly number[], value: (at: number) => number) =>
  ats.reduce((all, at) => all + value(at), 0);

/** A sign beside a word, where it is asked how many survive. */
const signCounts = 0.15;

/**
 * Whether the target lives on there. All its words together, but among others, may have moved, or be a copy
 * that has stood there before; a part of them needs the surroundings the more the smaller it is. Surroundings
 * alone are never enough.
 */
export function livesOn({ survival, density, context, worth, isWhole }: Surveyed, copies: number): boolean {
  if (isWhole) {
    const needed = copies > 1 ? contextOfCopies : contextOfOne;
    return context >= needed || (copies === 1 && worth >= unmistakable);
  }
  const together = survival * (1 - densityCounts * (1 - density));
  return (
    worth * (1 + contextForWorth * context) >= leastWorth &&
    together + contextHelps * context >= leastSurvival
  );
}
