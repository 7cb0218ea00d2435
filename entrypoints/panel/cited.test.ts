import { expect, test } from 'vitest';
import type { SourceTag } from '../../core/source.ts';
import { citedSources } from './cited.ts';

const tag = (scope: string, name: string | null, pattern: string) =>
  ({ scope, fact: { name, pattern } }) as SourceTag;

test('links to one publisher are gathered, in the order of their first mention; what is no source is left out', () => {
  const tags = new Map([
    ['https://nato.int/a', tag('nato.int', 'NATO', 'nato.int')],
    ['https://blog.example/x', tag('blog.example', null, '')],
    ['https://web.archive.org/web/1/https://nato.int/b', tag('nato.int', 'NATO', 'nato.int')],
    ['mailto:a@b.example', null],
  ]);
  const links = [...tags.keys()].map((link) => ({ link, text: '', post: 's/c/answer/2' }));
  expect(citedSources(links, tags).map(({ citations }) => citations.map(({ link }) => link))).toEqual([
    ['https://nato.int/a', 'https://web.archive.org/web/1/https://nato.int/b'],
    ['https://blog.example/x'],
  ]);
});
