import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mistyped } from './typo.ts';

test('a letter left out, put in, changed or swapped is one mistake; two are not looked for', () => {
  expect(
    ['parlament', 'parlliament', 'parlioment', 'palriament'].map((one) => mistyped(one, 'parliament')),
  ).toEqual(['whole', 'whole', 'whole', 'whole']);
  expect(mistyped('palrament', 'parliament')).toBeNull();
  expect(mistyped('parlam', 'parliament')).toBe('begins');
});

/** Optimal string alignment, as textbooks have it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
}

test('it agrees with the distance that textbooks count, for the word and for its beginnings', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      const beginnings = Array.from({ length: meant.length + 1 }, (_, end) => meant.slice(0, end));
      const expected =
        distance(typed, meant) <= 1
          ? 'whole'
          : beginnings.some((beginning) => distance(typed, beginning) <= 1)
            ? 'begins'
            : null;
      expect(mistyped(typed, meant)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});
