/** One plain thing that a sentence says or does, and what it counts for. */
export interface Rule {
  /** What speaks for looking a sentence up is shown as `worth_NAME`. */
  readonly name: string;
  /** Set by hand, for the reason that stands beside it: above 0 it speaks for looking the sentence up, below against. */
  readonly weight: number;
  /** The sentence as `plain` has it. */
  readonly holds: (sentence: string) => boolean;
}

export const rule = (name: string, weight: number, holds: Rule['holds']): Rule => ({ name, weight, holds });

/**
 * A test for any of these words and phrases, whatever their capitals. They are separated by commas; `*` stands
 * for any ending, and an apostrophe is straight.
 */
export function says(...lists: readonly string[]): Rule['holds'] {
  const each = lists.flatMap((list) => list.split(',')).map((one) => one.trim().replaceAll('*', "[\\w']*"));
  return matches(new RegExp(`(?<![\\w'])(?:${each.join('|')})(?![\\w'])`, 'i'));
}

export const matches =
  (pattern: RegExp): Rule['holds'] =>
  (sentence) =>
    pattern.test(sentence);

export const either =
  (...tests: readonly Rule['holds'][]): Rule['holds'] =>
  (sentence) =>
    tests.some((test) => test(sentence));
