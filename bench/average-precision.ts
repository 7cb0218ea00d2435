/** A case with its score and whether it is one of those that are looked for. */
export interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

/**
 * The mean of the precision at each case that is looked for, the highest scores first. Cases of equal scores
 * count as found at once, so that their order in the file is worth nothing. 0 where there is none to look for.
 */
export function averagePrecision(cases: readonly Scored[]): number {
  const positives = cases.filter(({ isPositive }) => isPositive).length;
  const levels = [...Map.groupBy(cases, ({ score }) => score)].sort(([a], [b]) => b - a);
  let seen = 0;
  let found = 0;
  let sum = 0;
  for (const [, level] of levels) {
    const hits = level.filter(({ isPositive }) => isPositive).length;
    seen += level.length;
    found += hits;
    sum += hits * (found / seen);
  }
  return positives === 0 ? 0 : sum / positives;
}
