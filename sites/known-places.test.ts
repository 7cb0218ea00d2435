import { expect, test } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { knownPlaces } from './known-places.ts';

const host = 'politics.stackexchange.com';
const key = (kind: string, id: number) => `stack-exchange/${host}/${kind}/${id}`;
const thread = { key: key('question', 1), permalink: `https://${host}/q/1`, site: 'Politics' };
const noted = { post: { key: key('answer', 7) }, thread: { ...thread, title: 'x' } } as PostRow;

test.each([
  ['/questions/1/a-title', 'question', 1, '/q/1'],
  ['/q/1/55', 'question', 1, '/q/1'],
  ['/questions/1/a-title/2#2', 'answer', 2, '/a/2'],
  ['/questions/1/a-title/2?r=SearchResults', 'answer', 2, '/a/2'],
  ['/questions/1/a-title#2', 'answer', 2, '/a/2'],
  ['/questions/1/a-title#comment9_2', 'comment', 9, '/questions/1#comment9_2'],
])('%s leads to its %s', (path, kind, id, permalink) => {
  const found = knownPlaces([])(`https://www.${host}${path}`);
  expect(found).toEqual({
    post: key(kind, id),
    permalink: `https://${host}${permalink}`,
    thread: { ...thread, site: host },
  });
});

test('the short link of an answer tells its thread where she has noted it before', () => {
  expect(knownPlaces([])(`https://${host}/a/7/31`)).toBeNull();
  expect(knownPlaces([noted])(`https://${host}/a/7/31`)).toEqual({
    post: key('answer', 7),
    permalink: `https://${host}/a/7`,
    thread,
  });
});

test('a thread she knows keeps the name of its site', () => {
  expect(knownPlaces([noted])(`https://${host}/q/1`)?.thread.site).toBe('Politics');
});

test.each(['https://example.com/questions/1', `https://${host}/users/1`, `https://${host}/tags`])(
  'nobody knows posts at %s',
  (address) => expect(knownPlaces([])(address)).toBeNull(),
);
