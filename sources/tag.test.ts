import { expect, test } from 'vitest';
import type { SourceWord } from '../core/source.ts';
import { tagger } from './tag.ts';

const page = 'https://forum.example/thread/1';

function saying(pattern: string, said = '2026-01-01T00:00:00.000Z', deleted?: true): SourceWord {
  return {
    id: pattern,
    rev: '1-0000000000000000',
    modified: said,
    pattern,
    word: 'with-care',
    forWhat: '',
    note: said,
    said,
    ...(deleted && { deleted }),
  };
}

const wordOn = (link: string, ...patterns: string[]) =>
  tagger(patterns.map((pattern) => saying(pattern)))(link, page)?.word?.pattern ?? null;

test('what is no source has no tag', () => {
  expect(tagger([])('mailto:a@example.org', page)).toBeNull();
  expect(tagger([])('/thread/2', page)).toBeNull();
});

test('a tag tells what a link leads to, what that is, and where a word on it is kept', () => {
  expect(tagger([])('https://en.m.wikipedia.org/wiki/NATO#History', page)).toEqual({
    source: {
      link: 'https://en.m.wikipedia.org/wiki/NATO#History',
      resource: 'https://en.wikipedia.org/wiki/NATO',
      host: 'en.wikipedia.org',
      forms: ['amp-or-mobile'],
      archived: null,
    },
    fact: {
      kind: 'wiki',
      pattern: 'wikipedia.org',
      name: 'Wikipedia',
      reason: 'Open-edit encyclopedia; entries cite their own sources.',
      reviewed: '2026-11-23',
    },
    scope: 'wikipedia.org',
    platform: false,
    word: null,
  });
});

test.each([
  ['https://www.bbc.co.uk/news', 'bbc.co.uk', false],
  ['https://news.bbc.co.uk/', 'bbc.co.uk', false],
  ['https://foo.wordpress.com/a', 'foo.wordpress.com', true],
  ['https://a.foo.substack.com/p/b', 'foo.substack.com', true],
  ['https://substack.com/@foo', 'substack.com', false],
  ['https://foo.github.io/a', 'foo.github.io', true],
  ['https://www.gov.uk/a', 'gov.uk', false],
  ['https://www.nhs.uk/a', 'nhs.uk', false],
  ['http://8.8.8.8/a', '8.8.8.8', false],
])('a word on %s is kept on %s', (link, scope, platform) => {
  expect(tagger([])(link, page)).toMatchObject({ scope, platform });
});

test('her word on the page beats that on the section, the host, the domain', () => {
  const link = 'https://news.example.org/world/2021/a-page?id=1#b';
  const patterns = [
    'example.org',
    'news.example.org',
    'news.example.org/world',
    'news.example.org/world/2021/a-page',
  ];
  while (patterns.length > 0) {
    expect(wordOn(link, ...patterns)).toBe(patterns.at(-1));
    patterns.pop();
  }
  expect(wordOn(link)).toBeNull();
});

test('her word on a section of the domain gives way to that on the longer host', () => {
  expect(wordOn('https://news.example.org/world', 'example.org/world', 'news.example.org')).toBe(
    'news.example.org',
  );
});

test('her word on one tenant is not on another, nor that on the platform on its tenants', () => {
  expect(wordOn('https://a.wordpress.com/', 'b.wordpress.com', 'wordpress.com')).toBeNull();
  expect(wordOn('https://a.wordpress.com/', 'a.wordpress.com')).toBe('a.wordpress.com');
});

test('her word on a page holds for every copy of it', () => {
  const copy = 'https://web.archive.org/web/20210101000000/http://www.example.org/a';
  expect(wordOn(copy, 'example.org/a')).toBe('example.org/a');
});

test('of two words on one place the last said holds, and one withdrawn does not', () => {
  const words = [
    saying('example.org', '2026-03-01T00:00:00.000Z'),
    saying('example.org', '2026-02-01T00:00:00.000Z'),
    saying('example.org', '2026-04-01T00:00:00.000Z', true),
  ];
  expect(tagger(words)('https://example.org/', page)?.word?.said).toBe('2026-03-01T00:00:00.000Z');
});

test('a word does not change the kind, nor the kind the word', () => {
  expect(tagger([saying('nato.int')])('https://www.nato.int/a', page)).toMatchObject({
    fact: { kind: 'intergovernmental', name: 'NATO' },
    word: { pattern: 'nato.int' },
  });
});
