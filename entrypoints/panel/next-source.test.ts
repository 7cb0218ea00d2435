import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { nextToOpen } from './next-source.ts';

const queued = (key: string, finding: Finding | null = null, hasSource = true) => ({
  key,
  finding,
  cited: hasSource
    ? ({ kind: 'pages', links: ['https://museum.example/'] } as const)
    : ({ kind: 'none' } as const),
});
const queue = [
  queued('a'),
  queued('b', { kind: 'not-found' }),
  queued('c'),
  queued('d', null, false),
  queued('e'),
];
const next = (open: string | null, all = queue) => nextToOpen(all, open)?.key;

test('“Next source” goes through all that are not compared, in order, and begins anew after the last', () => {
  expect([next(null), next('a'), next('c'), next('e')]).toEqual(['a', 'c', 'e', 'a']);
});

test('from one that has been compared in the meantime it goes on behind that one', () => {
  expect(next('b')).toBe('c');
});

test('the last one left can be opened again; where none is left there is no next', () => {
  expect(next('a', [queued('a')])).toBe('a');
  expect(next('b', [queued('b', { kind: 'not-found' })])).toBeUndefined();
});
