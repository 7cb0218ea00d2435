import { readPattern } from '../pattern.ts';
import { plainText } from './plain-text.ts';

/** The columns of a rule, in the order of the file that we write. */
export const ruleColumns = [
  'pattern',
  'kind',
  'rating',
  'scope',
  'since',
  'until',
  'reviewed',
  'ref',
  'note',
] as const;
type RuleColumn = (typeof ruleColumns)[number];

/** One rule of a list: plain text in every column, empty where the list says nothing. */
export type Rule = Readonly<Record<RuleColumn, string>>;

/** A rule as a line of our own spelling: tabs between the columns, none at the end. */
export const ruleLine = (rule: Rule): string =>
  ruleColumns
    .map((column) => rule[column])
    .join('\t')
    .trimEnd();

/** The rule in a line that `ruleLine` wrote. */
export function readRuleLine(line: string): Rule {
  const cells = line.split('\t');
  return Object.fromEntries(ruleColumns.map((column, at) => [column, cells[at] ?? ''])) as Rule;
}

/** The host that a normal pattern stands on, `dw.com` of `=dw.com/en`. */
export function hostOfPattern(pattern: string): string {
  const rest = /^[=.]/.test(pattern) ? pattern.slice(1) : pattern;
  const end = rest.search(/[/?]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** What is told of a rule beside its pattern, as a file gives it. */
export type RuleFields = Partial<Record<Exclude<RuleColumn, 'pattern'>, string>>;

export function ruleOf(pattern: string, fields: RuleFields): Rule {
  const cell = (column: Exclude<RuleColumn, 'pattern'>) => plainText(fields[column] ?? '');
  return {
    pattern,
    kind: cell('kind').toLowerCase(),
    rating: cell('rating'),
    scope: cell('scope'),
    since: cell('since'),
    until: cell('until'),
    reviewed: cell('reviewed'),
    ref: cell('ref'),
    note: cell('note'),
  };
}

/**
 * One spelling for one pattern: host in lower case, as A-labels, without `www.`, path percent-decoded where
 * that changes no meaning; `=` before a public suffix, which stands for itself alone.
 *
 * @returns null for what is no pattern.
 */
export function normalPattern(written: string): string | null {
  const read = readPattern(written);
  if (!read) return null;
  const { host, segments, query, reach } = read;
  const path = segments.map(encodeSegment).join('/');
  const place = path === '' ? host : `${host}/${path}`;
  switch (reach) {
    case 'page':
      return `${place}?${query}`;
    case 'under':
      return `.${host}`;
    case 'exact':
      return `=${place}`;
    case 'within':
      return place;
  }
}

/** What would end a segment, a path or a cell stays encoded. */
const encodeSegment = (segment: string) =>
  segment.replace(/%(?!2F)|[\\?#\s\p{C}]/gu, (sign) => encodeURIComponent(sign));
