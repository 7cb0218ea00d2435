import { expect, test } from 'vitest';
import { opposedSources } from './opposed-sources.ts';
import type { TiedGroup } from './tied-claims.ts';

const group = (...members: [string, 'same' | 'opposite' | null][]): TiedGroup => ({
  members: members.map(([id, says]) => ({ id, says })),
  isAtOdds: members.some(([, says]) => says === null),
});
const cited = (links: Record<string, string[]>) => (id: string) => links[id] ?? [];

test('one document behind two opposite claims is pointed out, whatever the spelling of its address', () => {
  const groups = [group(['a', 'same'], ['b', 'opposite'], ['c', 'same'])];
  const links = cited({
    a: ['https://www.un.org/treaty/', 'https://nasa.gov/'],
    b: ['http://un.org/treaty', 'https://who.int/'],
    c: ['https://un.org/treaty'],
  });
  expect(opposedSources(groups, links)).toEqual([
    { resource: 'https://www.un.org/treaty/', sides: [['a', 'c'], ['b']] },
  ]);
});

test('claims that say the same may share a document, and so may claims that are not tied', () => {
  const links = cited({ a: ['https://un.org/x'], b: ['https://un.org/x'], c: ['https://un.org/x'] });
  expect(opposedSources([group(['a', 'same'], ['b', 'same']), group(['c', 'same'])], links)).toEqual([]);
});

test('where ties contradict each other nothing is pointed out', () => {
  const links = cited({ a: ['https://un.org/x'], b: ['https://un.org/x'] });
  expect(opposedSources([group(['a', null], ['b', null])], links)).toEqual([]);
});
