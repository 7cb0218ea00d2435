import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentWord } from '../core/citation.ts';
import type { SourceWord } from '../core/source.ts';
import { citesOf, tagger } from './tag.ts';

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

const tagOf = (link: string, words: SourceWord[] = [], documents: DocumentWord[] = []) =>
  tagger({ words, documents })({ link }, page);
const wordOn = (link: string, ...patterns: string[]) =>
  tagOf(
    link,
    patterns.map((pattern) => saying(pattern)),
  )?.word?.pattern ?? null;

test('what is no source has no tag', () => {
  expect(tagOf('mailto:a@example.org')).toBeNull();
  expect(tagOf('/thread/2')).toBeNull();
});

test('a tag tells what a link leads to, what that is, and where a word on it is kept', () => {
  expect(tagOf('https://en.m.wikipedia.org/wiki/NATO#History')).toEqual({
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
    depends: [],
    document: {
      document: 'encyclopedia-entry',
      by: 'address',
      reason: 'The address is that of one entry of a wiki.',
    },
    scope: 'wikipedia.org',
    scopes: [
      { pattern: 'en.wikipedia.org/wiki/NATO?', reach: 'page' },
      { pattern: 'en.wikipedia.org/wiki', reach: 'section' },
      { pattern: 'en.wikipedia.org', reach: 'host' },
      { pattern: 'wikipedia.org', reach: 'domain' },
    ],
    platform: false,
    word: null,
    words: [],
    lists: [],
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
  ['https://ec.europa.eu/commission/a', 'ec.europa.eu', false],
  ['https://doi.org/10.1038/nature12373', 'doi.org/10.1038', false],
  ['https://www.forbes.com/sites/a/b', 'forbes.com/sites', false],
  ['https://forum.example.org/t/a/1', 'example.org', false],
  ['https://espn.go.com/a', 'espn.go.com', false],
  ['https://sites.google.com/view/a', 'sites.google.com', false],
])('a word on %s is kept on %s', (link, scope, platform) => {
  expect(tagOf(link)).toMatchObject({ scope, platform });
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
  expect(tagOf('https://example.org/', words)?.word?.said).toBe('2026-03-01T00:00:00.000Z');
});

test('a word does not change the kind, nor the kind the word', () => {
  expect(tagOf('https://www.nato.int/a', [saying('nato.int')])).toMatchObject({
    fact: { kind: 'intergovernmental', name: 'NATO' },
    word: { pattern: 'nato.int' },
  });
});

test('the places for a word go from the page out, each once; a page told by its query is one too', () => {
  const places = (link: string) => tagOf(link)?.scopes.map(({ pattern }) => pattern);
  expect(places('https://www.example.org/')).toEqual(['example.org?', 'example.org']);
  expect(places('https://www.example.org/a')).toEqual(['example.org/a?', 'example.org']);
  expect(places('https://www.youtube.com/watch?v=abc&t=1')).toEqual([
    'youtube.com/watch?v=abc&t=1',
    'youtube.com/watch',
    'youtube.com',
  ]);
  expect(places('https://foo.wordpress.com/2020/01/a-b')).toEqual([
    'foo.wordpress.com/2020/01/a-b?',
    'foo.wordpress.com/2020/01',
    'foo.wordpress.com/2020',
    'foo.wordpress.com',
  ]);
  expect(places('https://learn.microsoft.com/en-us/answers/questions/1/a')).toContain(
    'learn.microsoft.com/en-us/answers',
  );
});

test('a word is found again on each of the places that are offered for it', () => {
  for (const link of [
    'https://www.youtube.com/watch?v=a%20b&x',
    'https://a.example.org/%C3%BC/b%2Fc/d?q',
    'https://example.org/?id=1',
    'https://example.org/',
    'https://medium.com/@user/a-page-1',
    'https://www.youtube.com/@channel',
    'https://example.org/a?x=y@z',
    'https://doi.org/10.1002/(sici)1097-0258(19980815/30)17:15/16%3C1661::aid-sim968%3E3.0.co;2-2',
  ]) {
    for (const { pattern } of tagOf(link)?.scopes ?? []) expect(wordOn(link, pattern), pattern).toBe(pattern);
  }
});

test('where an address holds pages of several kinds, all are told', () => {
  expect(tagOf('https://www.forbes.com/sites/a/b')?.depends).toMatchObject([
    { kind: 'magazine', whose: 'articles by the staff' },
    { kind: 'self-publishing', whose: 'articles by contributors' },
  ]);
  expect(tagOf('https://www.forbes.com/a')?.depends).toEqual([]);
});

test('what she says a page is goes before what its address says, in every spelling of it', () => {
  const said: DocumentWord = {
    id: 'd',
    rev: '1-0000000000000000',
    modified: '2026-01-01T00:00:00.000Z',
    resource: 'https://www.nytimes.com/2020/01/01/opinion/a.html',
    document: 'news-report',
    said: '2026-01-01T00:00:00.000Z',
  };
  const link = 'https://www.nytimes.com/2020/01/01/opinion/a.html?utm_source=x#b';
  expect(tagOf(link)?.document).toMatchObject({ document: 'opinion', by: 'address' });
  expect(tagOf(link, [], [said])?.document).toEqual({ document: 'news-report', by: 'reader', reason: null });
  expect(tagOf(link, [], [{ ...said, deleted: true }])?.document).toMatchObject({ document: 'opinion' });
});

test('a short link is read by the address that its own words or title give', () => {
  const shortened = (shown: string, link = 'https://t.co/AbC') =>
    tagger({ words: [], documents: [] })({ link, shown }, page)?.source;
  expect(shortened('https://www.nato.int/a')).toMatchObject({
    resource: 'https://www.nato.int/a',
    forms: ['shortened'],
  });
  expect(shortened('nato.int/a')).toMatchObject({ host: 'nato.int' });
  for (const unclear of ['nato.int/cps/en…', 'https://bit.ly/x', 'read this', 'e.g']) {
    expect(shortened(unclear)).toMatchObject({ resource: 'https://t.co/AbC' });
  }
  // Whatever else a link that tells where it leads calls itself.
  expect(shortened('https://www.nato.int/a', 'https://example.org/b')).toMatchObject({ host: 'example.org' });
});

test('what a post cites is kept once, by what it leads to', () => {
  expect(
    citesOf(
      [
        { link: 'https://web.archive.org/web/2020/https://news.example.org/a?utm_source=x' },
        { link: 'https://news.example.org/a' },
        { link: 'https://t.co/a', shown: 'https://news.example.org/a' },
        { link: '/thread/2' },
      ],
      page,
    ),
  ).toEqual([{ resource: 'https://news.example.org/a', domain: 'example.org' }]);
});

test('no address is too odd, and every spelling of one is told the same', () => {
  const host = fc.constantFrom(
    'nytimes.com',
    'ec.europa.eu',
    'foo.wordpress.com',
    'forbes.com',
    'a.example',
    'b\u00fccher.example',
    '8.8.8.8',
  );
  const segment = fc.constantFrom(
    'sites',
    'opinion',
    'wiki',
    'a b',
    '%zz',
    'a%2Fb',
    '\u00fc',
    '..',
    '10.1038',
    'x?y=1',
    '#z',
  );
  const link = fc
    .tuple(host, fc.array(segment, { maxLength: 4 }))
    .map(([name, path]) => `https://${name}/${path.join('/')}`);
  const plain = (tag: ReturnType<typeof tagOf>) => tag && { ...tag, source: { ...tag.source, link: '' } };
  fc.assert(
    fc.property(link, (one) => {
      const expected = plain(tagOf(one));
      const { hostname, pathname, search } = new URL(one);
      for (const spelling of [
        `HTTPS://${hostname.toUpperCase()}${pathname}${search}`,
        `https://${hostname}.:443${pathname}${search}`,
        `https://me:secret@${hostname}${pathname}${search}#part`,
      ])
        expect(plain(tagOf(spelling))).toEqual(expected);
      for (const scheme of ['ftp', 'mailto', 'javascript', 'data'])
        expect(tagOf(one.replace('https', scheme))).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (any) => void tagOf(any)));
});

test('a word on one page is not on those below it, and words on all its places are told', () => {
  const words = [saying('example.org/a?'), saying('example.org')];
  expect(tagOf('https://example.org/a', words)).toMatchObject({
    word: { pattern: 'example.org/a?' },
    words: [{ pattern: 'example.org/a?' }, { pattern: 'example.org' }],
  });
  for (const other of ['https://example.org/a/b', 'https://example.org/a?x=1', 'https://sub.example.org/a'])
    expect(tagOf(other, words)?.word?.pattern).toBe('example.org');
});
