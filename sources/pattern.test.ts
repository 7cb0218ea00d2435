import { expect, test } from 'vitest';
import { indexPatterns, readAddress } from './pattern.ts';

/** The pattern that wins for a link, among those given. */
function winner(patterns: string[], link: string): string | null {
  const address = readAddress(link);
  return (
    (address && indexPatterns(patterns.map((pattern) => [pattern, pattern] as const))(address)[0]) ?? null
  );
}

test.each([
  ['a longer name is another host', 'nytimes.com', 'https://notnytimes.com/', false],
  ['a host in front of another is not that host', 'nytimes.com', 'https://nytimes.com.evil.example/', false],
  ['a look-alike under another suffix is another host', 'abcnews.com', 'https://abcnews.com.co/', false],
  ['user and port are no part of it', 'bbc.co.uk', 'https://user@bbc.co.uk:8080/news', true],
  ['a path is compared by whole segments', 'cdc.gov/coronavirus', 'https://cdc.gov/coronavirus-old/', false],
  ['a path covers what is below it', 'cdc.gov/coronavirus', 'https://www.cdc.gov/coronavirus/a/b?c', true],
  ['a path is case-sensitive', 'cdc.gov/coronavirus', 'https://cdc.gov/Coronavirus', false],
  ['a path is compared decoded', 'example.org/a b', 'https://example.org/a%20b/c', true],
  ['a path that cannot be decoded means itself', 'example.org/%zz', 'https://example.org/%zz', true],
  ['an encoded slash parts no segments', 'example.org/a/b', 'https://example.org/a%2Fb', false],
  ['"www." is nothing to either side', 'nhs.uk', 'https://www.nhs.uk/x', true],
  ['"www." is nothing to either side', 'www.example.org', 'https://example.org/', true],
  ['a rule for a sub-host holds there', 'abcnews.go.com', 'https://abcnews.go.com/Politics', true],
  ['a rule for a sub-host does not reach its sisters', 'abcnews.go.com', 'https://espn.go.com/', false],
  ['a section is found', 'dw.com/en', 'https://www.dw.com/en/x', true],
  ['another section is not', 'dw.com/en', 'https://dw.com/de/x', false],
  ['a section is no section of a sub-host with another path', 'dw.com/en', 'https://p.dw.com/p/1', false],
  [
    'letters beyond ASCII are the same host as their A-label',
    'BÜCHER.example',
    'http://xn--bcher-kva.example/',
    true,
  ],
  ['a trailing dot is the same host', 'example.org', 'http://example.org./', true],
  ['a host covers its sub-hosts', 'example.org', 'http://a.b.example.org/', true],
  ['an exact host does not', '=example.org', 'http://a.example.org/', false],
  ['a suffix covers the hosts below it', '.int', 'https://www.who.int/', true],
  ['a suffix is no part of a label', '.int', 'https://print/', false],
  ['a suffix does not cover itself', '.gov.uk', 'https://www.gov.uk/', false],
  ['a bare public suffix is that host alone', 'gov.uk', 'https://foo.gov.uk/', false],
  ['a bare public suffix is that host alone', 'gov.uk', 'https://www.gov.uk/', true],
  ['a platform is not its tenants', 'github.io', 'https://foo.github.io/', false],
  ['the owner of a platform is not its tenants', 'amazonaws.com', 'https://foo.s3.amazonaws.com/', false],
  ['unless the rule says so', '.github.io', 'https://foo.github.io/', true],
  ['a tenant covers its own sub-hosts', 'foo.github.io', 'https://a.foo.github.io/', true],
  ['an IP address has no parents', '2.3.4', 'http://1.2.3.4/', false],
  ['an IP address is itself', '1.2.3.4', 'http://1.2.3.4:80/x', true],
  ['a query means that page alone', 'example.org/w?v=1', 'https://www.example.org/w?v=1#t', true],
  ['a query means that page alone', 'example.org/w?v=1', 'https://example.org/w?v=2', false],
  ['a query means that page alone', 'example.org/w?v=1', 'https://example.org/w/below?v=1', false],
  ['a query means that page alone', 'example.org/w?v=1', 'https://a.example.org/w?v=1', false],
  ['the order of parameters is no matter', 'example.org/w?a=1&b=2', 'https://example.org/w?b=2&a=1', true],
])('%s: %s for %s', (_, pattern, link, fits) => {
  expect(winner([pattern], link)).toBe(fits ? pattern : null);
});

test('the longest host wins, then the longest path, then the narrower reach', () => {
  const patterns = [
    '.uk',
    'dailymail.co.uk',
    'dailymail.co.uk/mailonsunday',
    'a.dailymail.co.uk',
    '=dailymail.co.uk',
  ];
  expect(winner(patterns, 'https://www.dailymail.co.uk/mailonsunday/x')).toBe('dailymail.co.uk/mailonsunday');
  expect(winner(patterns, 'https://dailymail.co.uk/news')).toBe('=dailymail.co.uk');
  expect(winner(patterns, 'https://a.dailymail.co.uk/mailonsunday')).toBe('a.dailymail.co.uk');
  expect(winner(patterns, 'https://b.dailymail.co.uk/news')).toBe('dailymail.co.uk');
  expect(winner(patterns, 'https://guardian.co.uk/')).toBe('.uk');
});

test('entries with one pattern are found together, in the order given', () => {
  const find = indexPatterns([
    ['example.org', 1],
    ['www.EXAMPLE.org/', 2],
    ['example.org/a', 3],
  ]);
  expect(find({ host: 'example.org', segments: [], query: '' })).toEqual([1, 2]);
  expect(find({ host: 'example.org', segments: ['a'], query: '' })).toEqual([3]);
  expect(find({ host: 'example.net', segments: [], query: '' })).toEqual([]);
});

test.each(['', '.', '=', '/path', 'a b', 'user@example.org', '.int/path', '=a.int?b', '?a'])(
  '"%s" is no pattern',
  (pattern) => {
    expect(winner([pattern], 'https://a.int/path')).toBeNull();
  },
);
