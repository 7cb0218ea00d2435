import { expect, test } from 'vitest';
import { listChanges } from './changes.ts';

test('a new edition tells what it adds, drops and rates otherwise', () => {
  const before = ['a.org\t\tgood', 'b.org\t\tgood', 'c.org\t\tgood\tnews', 'd.org\t\tgood'];
  const after = ['a.org\t\tgood', 'b.org\t\tpoor', 'c.org\t\tgood\tnews\t2012', 'e.org'];
  expect(listChanges(before, after)).toEqual({
    added: 1,
    removed: 1,
    changed: 2,
    examples: [
      { pattern: 'b.org', was: 'good', now: 'poor' },
      { pattern: 'c.org', was: 'good (news)', now: 'good (news, 2012–)' },
      { pattern: 'e.org', was: null, now: '' },
      { pattern: 'd.org', was: 'good', now: null },
    ],
  });
});

test('a note or a reference that reads otherwise is no other rating', () => {
  expect(listChanges(['a.org\t\tgood\t\t\t\t\t\tx'], ['a.org\t\tgood\t\t\t\t\t\ty'])).toMatchObject({
    added: 0,
    removed: 0,
    changed: 0,
  });
});
