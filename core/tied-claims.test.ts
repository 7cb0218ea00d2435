import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tie, TieSays } from './tie.ts';
import { tiedGroups } from './tied-claims.ts';

const tie = (from: string, to: string, says: TieSays): Tie => ({
  id: `${from} ${to}`,
  rev: '1-0123456789abcdef',
  modified: '2026-11-01T10:00:00.000Z',
  from,
  to,
  says,
});
const says = (groups: ReturnType<typeof tiedGroups>) =>
  groups.map(({ members }) => members.map(({ id, says }) => `${id} ${says}`));

test('what says the same as an opposite is an opposite too, and the opposite of that says the same', () => {
  const ties = [tie('a', 'b', 'opposite'), tie('c', 'b', 'same'), tie('c', 'd', 'opposite')];
  expect(says(tiedGroups(['a', 'b', 'c', 'd'], ties))).toEqual([
    ['a same', 'b opposite', 'c opposite', 'd same'],
  ]);
});

test('claims tied to none, to a claim of another thread, or as neither stand alone, in their order', () => {
  const ties = [tie('a', 'c', 'neither'), tie('b', 'elsewhere', 'same')];
  expect(says(tiedGroups(['c', 'a', 'b'], ties))).toEqual([['c same'], ['a same'], ['b same']]);
});

test('ties that contradict each other are said to, and no side is taken', () => {
  const ties = [tie('a', 'b', 'same'), tie('b', 'c', 'same'), tie('a', 'c', 'opposite')];
  const [group] = tiedGroups(['a', 'b', 'c'], ties);
  expect(group?.isAtOdds).toBe(true);
  expect(group?.members.map(({ says }) => says)).toEqual([null, null, null]);
});

test('whatever is tied, each claim stands in one group, and both ends of a tie in the same', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const end = fc.constantFrom(...ids);
  const some = fc.array(fc.tuple(end, end, fc.constantFrom<TieSays>('same', 'opposite', 'neither')));
  fc.assert(
    fc.property(some, (drawn) => {
      const ties = drawn.filter(([from, to]) => from !== to).map((one) => tie(...one));
      const groups = tiedGroups(ids, ties);
      const groupOf = (id: string) => groups.find(({ members }) => members.some((one) => one.id === id));
      expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(ids);
      for (const { from, to, says } of ties) {
        if (says === 'neither') continue;
        const group = groupOf(from);
        expect(group).toBe(groupOf(to));
        const side = (id: string) => group?.members.find((one) => one.id === id)?.says;
        if (!group?.isAtOdds) expect(side(from) === side(to)).toBe(says === 'same');
      }
    }),
  );
});
