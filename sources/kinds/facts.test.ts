import { expect, test } from 'vitest';
import { type Address, indexPatterns, readAddress, readPattern } from '../pattern.ts';
import { type Fact, readFacts } from './facts.ts';
import { facts, tables } from './index.ts';
import { problemsIn } from './lint.ts';
import { platforms } from './platforms.ts';

const factsAt = indexPatterns(facts().map((fact) => [fact.pattern, fact] as const));

/** All facts that break a rule, by their pattern. */
function breaking(rule: (fact: Fact) => boolean): string[] {
  return facts()
    .filter((fact) => !rule(fact))
    .map((fact) => fact.pattern);
}

test('no pattern stands twice, in whatever spelling, unless each says of whose pages', () => {
  const seen = facts().map(({ pattern, whose = '' }) => {
    const read = readPattern(pattern);
    return read && `${read.reach} ${read.host}/${read.segments.join('/')} ${whose}`;
  });
  expect(seen.filter((one, index) => seen.indexOf(one) !== index)).toEqual([]);
});

test.each(Object.entries(tables))('every line of %s keeps to the schema', (_, table) => {
  expect(problemsIn(table)).toEqual([]);
});

test.each([
  ['WWW.Example.org | news | Example | Newspaper. | 2026-11-24', 'is not written as it is matched'],
  ['example.org/a/ | news | Example | Newspaper. | 2026-11-24', 'is not written as it is matched'],
  ['gov.uk | government | Gov | Site of a state. | 2026-11-24', 'a bare suffix'],
  ['.example.org | news | | Newspapers below it. | 2026-11-24', 'a bare suffix'],
  ['example.madeup | news | Example | Newspaper. | 2026-11-24', 'no host that can be registered'],
  ['example.org | unknown | Example | Newspaper. | 2026-11-24', 'in no table'],
  ['example.org | news | Example | newspaper | 2026-11-24', 'is not one sentence'],
  ['example.org | news | Example | Newspaper. | yesterday', 'is no date'],
  ['example.org | news | | Newspaper. | 2026-11-24', 'a publisher has a name'],
  ['example.org | gossip | Example | Newspaper. | 2026-11-24', 'Cannot read the fact'],
])('the linter names line and fault: %s', (line, fault) => {
  const [problem, ...more] = problemsIn(`Heading\n${line}`);
  expect(more).toEqual([]);
  expect(problem).toMatch(/^Line 2/);
  expect(problem).toContain(fault);
});

test('no fact was reviewed before it was written, or in days to come', () => {
  expect(breaking(({ reviewed }) => reviewed >= '2026-11-23' && Date.parse(reviewed) <= Date.now())).toEqual(
    [],
  );
});

test('the tables have a size worth shipping', () => {
  expect(facts().filter(({ pattern }) => !pattern.startsWith('.')).length).toBeGreaterThan(400);
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

test.each(facts().map(({ pattern }) => pattern))(
  '%s is told of its own address, and of none that looks like it',
  (pattern) => {
    const { within, beside } = examplesOf(pattern);
    const found = (link: string) => factsAt(readAddress(link) as Address).map((fact) => fact.pattern);
    expect(found(within)).toContain(pattern);
    expect(found(beside)).not.toContain(pattern);
  },
);
