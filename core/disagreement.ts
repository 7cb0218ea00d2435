import type { Disagreement, ListSays } from './list.ts';

/**
 * How many of the lists that grade a link point another way than the first of them, in her order. Nothing is
 * averaged, and lists that do not grade, or whose word depends, are set against none.
 *
 * @returns null where none differs.
 */
export function disagreement(says: readonly ListSays[]): Disagreement | null {
  const graded = says.filter(({ leaning }) => leaning !== null);
  const differing = graded.filter(({ leaning }) => leaning !== graded[0]?.leaning).length;
  return differing === 0 ? null : { differing, of: graded.length };
}
