import { expect, test } from 'vitest';
import { type Address, indexPatterns, readAddress, readPattern } from '../pattern.ts';
import { isPublicSuffix, isRegistered } from '../registrable-domain.ts';
import { readFacts } from './facts.ts';
import { facts } from './index.ts';
import { platforms } from './platforms.ts';

const factsAt = indexPatterns(facts.map((fact) => [fact.pattern, fact] as const));

/** All facts that break a rule, by their pattern. */
function breaking(rule: (fact: (typeof facts)[number]) => boolean): string[] {
  return facts.filter((fact) => !rule(fact)).map((fact) => fact.pattern);
}

test('no pattern stands twice, in whatever spelling, unless each says of whose pages', () => {
  const seen = facts.map(({ pattern, whose = '' }) => {
    const read = readPattern(pattern);
    return read && `${read.reach} ${read.host}/${read.segments.join('/')} ${whose}`;
  });
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
});

test('every pattern is written as it is matched', () => {
  expect(
    breaking(({ pattern }) => {
      const read = readPattern(pattern);
      if (!read) return false;
      const sign = /^[=.]/.exec(pattern)?.[0] ?? '';
      return pattern === [sign + read.host, ...read.segments].join('/');
    }),
  ).toEqual([]);
});

test('every host is one that can be registered', () => {
  expect(
    breaking(({ pattern }) => {
      const host = readPattern(pattern)?.host ?? '';
      return isRegistered(host) || isPublicSuffix(host);
    }),
  ).toEqual([]);
});

test('a suffix is a public one, or a platform of ours', () => {
  expect(breaking(({ pattern }) => !pattern.startsWith('.') || isPublicSuffix(pattern.slice(1)))).toEqual([]);
});

test('a bare host is no public suffix, whose tenants it would seem to cover', () => {
  expect(breaking(({ pattern }) => /^[.=]/.test(pattern) || !isPublicSuffix(pattern))).toEqual([]);
});

test('every fact has a kind, a reason that is one sentence, and a day of review', () => {
  expect(breaking(({ kind }) => kind !== 'unknown')).toEqual([]);
  expect(breaking(({ reason }) => /^[A-Z"].{3,180}\.$/.test(reason) && !reason.includes('\n'))).toEqual([]);
  expect(
    breaking(({ reviewed }) => new Date(`${reviewed}T00:00:00Z`).toISOString().slice(0, 10) === reviewed),
  ).toEqual([]);
  expect(breaking(({ reviewed }) => reviewed >= '2026-11-23')).toEqual([]);
});

test('a name is given for every publisher, and for no platform', () => {
  expect(breaking(({ name, pattern }) => (name === null) === pattern.startsWith('.'))).toEqual([]);
});

test('the tables have a size worth shipping', () => {
  expect(facts.filter(({ pattern }) => !pattern.startsWith('.')).length).toBeGreaterThan(200);
});

test('every platform is written as a suffix', () => {
  expect(readFacts(platforms).filter(({ pattern }) => !/^\.[^/]+$/.test(pattern))).toEqual([]);
});

test.each([
  'example.org | news | Example | Newspaper.',
  'example.org | gossip | Example | Newspaper. | 2026-11-23',
  'example.org | news | Example | | 2026-11-23',
  ' | news | Example | Newspaper. | 2026-11-23',
  'example.org | news | Example | Newspaper. | 2026-11-23 | staff | more',
  'example.org | news | Example | Newspaper. | 2026-11-23 |',
])('a line that is no fact is refused by name: %s', (line) => {
  expect(() => readFacts(line)).toThrow(line.trim());
});

/** An address under the pattern, and one that only looks like it. */
function examplesOf(pattern: string): { within: string; beside: string } {
  const { host, segments, reach } = readPattern(pattern) as NonNullable<ReturnType<typeof readPattern>>;
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  if (reach === 'under') return { within: `https://a-name.${host}/`, beside: `https://a-name-${host}/` };
  return { within: `https://${host}${path}`, beside: `https://not-${host}${path}` };
}

test.each(facts.map(({ pattern }) => pattern))(
  '%s is told of its own address, and of none that looks like it',
  (pattern) => {
    const { within, beside } = examplesOf(pattern);
    const found = (link: string) => factsAt(readAddress(link) as Address).map((fact) => fact.pattern);
    expect(found(within)).toContain(pattern);
    expect(found(beside)).not.toContain(pattern);
  },
);
