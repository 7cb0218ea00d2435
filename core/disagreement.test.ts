import { expect, test } from 'vitest';
import { disagreement } from './disagreement.ts';
import type { Leaning, ListSays } from './list.ts';

const says = (...leanings: Leaning[]) => leanings.map((leaning) => ({ leaning }) as ListSays);

test('lists that point the same way do not differ, however they word it', () => {
  expect(disagreement(says(1, 1, 1))).toBeNull();
  expect(disagreement(says())).toBeNull();
});

test('lists are compared with the first in her order, and those without a grade with none', () => {
  expect(disagreement(says(1, 1, 0))).toEqual({ differing: 1, of: 3 });
  expect(disagreement(says(0, 1, 1))).toEqual({ differing: 2, of: 3 });
  expect(disagreement(says(null, 1, null, -1))).toEqual({ differing: 1, of: 2 });
  expect(disagreement(says(null, 1))).toBeNull();
});
