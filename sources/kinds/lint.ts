import * as v from 'valibot';
import { sourceKinds } from '../../core/source.ts';
import { readPattern } from '../pattern.ts';
import { isPublicSuffix, isRegistered } from '../registrable-domain.ts';
import { readFacts } from './facts.ts';

/** What a fact must be; `docs/kinds.md` says it in words. */
const factSchema = v.strictObject({
  pattern: v.pipe(
    v.string(),
    v.check(
      isWrittenAsMatched,
      'is not written as it is matched: lower case, no “www.”, no slash at the end',
    ),
    v.check(
      isPlace,
      'is no host that can be registered, or a bare suffix: write “=gov.uk” for the site, “.gov.uk” for those below',
    ),
  ),
  kind: v.pipe(v.picklist(sourceKinds), v.notValue('unknown', 'is what is in no table')),
  name: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  reason: v.pipe(
    v.string(),
    v.regex(
      /^[A-Z"].{3,180}\.$/,
      'is not one sentence of at most 180 characters, with a capital and a full stop',
    ),
  ),
  reviewed: v.pipe(v.string(), v.isoDate('is no date, 2026-11-24')),
  whose: v.optional(v.pipe(v.string(), v.minLength(3), v.maxLength(60))),
});

/** What is wrong in a table: a sentence for each line that breaks the schema, with its number; none where all is well. */
export function problemsIn(table: string): string[] {
  return table.split('\n').flatMap((line, at) => (line.includes('|') ? problemsOf(line, at + 1) : []));
}

function problemsOf(line: string, number: number): string[] {
  try {
    return readFacts(line).flatMap((fact) => {
      const { issues = [] } = v.safeParse(factSchema, fact);
      const problems = issues.map(({ path, message }) => `its ${path?.[0].key} ${message}`);
      if ((fact.name === null) !== fact.pattern.startsWith('.'))
        problems.push('a publisher has a name, and a suffix has none');
      return problems.map((problem) => `Line ${number}, ${fact.pattern}: ${problem}.`);
    });
  } catch (error) {
    return [`Line ${number}: ${(error as Error).message}`];
  }
}

function isWrittenAsMatched(pattern: string): boolean {
  const read = readPattern(pattern);
  const sign = /^[=.]/.exec(pattern)?.[0] ?? '';
  return read !== null && pattern === [sign + read.host, ...read.segments].join('/');
}

function isPlace(pattern: string): boolean {
  const host = readPattern(pattern)?.host ?? '';
  if (pattern.startsWith('.')) return isPublicSuffix(host);
  return pattern.startsWith('=') ? isRegistered(host) || isPublicSuffix(host) : isRegistered(host);
}
