import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { toldInWords } from './trouble.ts';

const words = (error: unknown) => (toldInWords(error) as Error).message;

test('a full disk is told as one, however deep Dexie has wrapped it', () => {
  const full = new DOMException('x', 'QuotaExceededError');
  const wrapped = new Dexie.BulkError('post.bulkPut(): 1 of 1 operations failed', { 0: full } as never);
  for (const error of [full, wrapped, Object.assign(new Error('y'), { name: 'AbortError', inner: full })])
    expect(words(error)).toMatch(/^The browser has no room left for Scholium’s library/);
});

test('a database that fails is told without its own words', () => {
  expect(words(new DOMException('IDBTransaction.abort', 'AbortError'))).toMatch(
    /^The browser’s storage failed/,
  );
  expect(words(new Dexie.DatabaseClosedError())).toMatch(/^The browser’s storage failed/);
});

test('what is told in a sentence already, and a mistake of ours, stay as they are', () => {
  for (const error of [
    new Error('This note is gone.'),
    new TypeError('x is not a function'),
    'no error',
    null,
  ])
    expect(toldInWords(error)).toBe(error);
});
