import type { List, ListRating, ListSays } from '../../core/list.ts';
import { type KindFact, sourceKinds } from '../../core/source.ts';
import { type Address, hostAndParents, indexPatterns } from '../pattern.ts';
import { leaningOf } from './grades.ts';
import type { Rule } from './rule.ts';

/** The hosts on which a rule for this address can stand. */
export const hostsOver = ({ host }: Address): string[] => [...hostAndParents(host)];

/** What one list has on one link: whose rules win, by `indexPatterns`. */
export interface Found {
  readonly rules: readonly Rule[];
  readonly depends: ListSays['depends'];
}

/**
 * The rules of a list that hold for an address: those on the longest host, then the longest path, then the
 * narrower reach. Where several are equal and rate differently, all of them, and it depends on what the
 * address does not tell.
 *
 * @param date of the item that is cited, ISO, as far as it is known; null: it is not.
 */
export function matching(rules: readonly Rule[], address: Address, date: string | null): Found | null {
  const inTime = rules.filter((rule) => holdsOn(rule, date) !== false);
  const best = indexPatterns(inTime.map((rule) => [rule.pattern, rule] as const))(address);
  const distinct = [
    ...new Map(
      best.map((rule) => [`${rule.rating}\t${rule.kind}\t${rule.scope}\t${rule.since}\t${rule.until}`, rule]),
    ).values(),
  ];
  if (distinct.length === 0) return null;
  const isDated = distinct.some((rule) => holdsOn(rule, date) === null);
  const ratings = new Set(distinct.map(({ rating }) => rating));
  // Of one rating in all scopes there is nothing that depends.
  const rating = ratings.size > 1 ? 'scope' : null;
  return { rules: distinct, depends: isDated ? 'date' : rating };
}

/** Whether a rule counts for an item of this date; null: the rule asks for more than is known of it. */
function holdsOn({ since, until }: Rule, date: string | null): boolean | null {
  const from = since === '' ? 1 : compared(date, since);
  const to = until === '' ? -1 : compared(date, until);
  if ((from !== null && from < 0) || (to !== null && to > 0)) return false;
  return from === null || to === null ? null : true;
}

/** Below 0: the date is before this year, month or day; 0: in it; null: it is not known so closely. */
function compared(date: string | null, bound: string): number | null {
  if (date === null) return null;
  const known = Math.min(date.length, bound.length);
  const [a, b] = [date.slice(0, known), bound.slice(0, known)];
  if (a !== b) return a < b ? -1 : 1;
  return date.length < bound.length ? null : 0;
}

/** What a list says by these rules, graded by its scale. */
export function saying(list: List, { rules, depends }: Found): ListSays | null {
  const [first, ...others] = rules.map(ratingOf);
  if (!first) return null;
  const { id, title, maker, purpose, licence, updated, homepage, scale } = list;
  const leanings = new Set(
    rules.map(({ rating }) => leaningOf(Object.hasOwn(scale, rating) ? scale[rating] : undefined)),
  );
  const [leaning = null] = leanings;
  return {
    list: { id, title, maker, purpose, licence, updated, homepage },
    ratings: [first, ...others],
    depends,
    // What points both ways, or holds for some dates alone, is set against nothing.
    leaning: leanings.size === 1 && depends !== 'date' ? leaning : null,
  };
}

/** What kind of publisher a list says that this is, in a word of our taxonomy; null: it does not say, or it depends. */
export function kindSaid(list: Pick<List, 'title'>, { rules }: Found): KindFact | null {
  const [rule, ...others] = rules;
  const kind = sourceKinds.find((one) => one === rule?.kind);
  if (!rule || !kind || kind === 'unknown' || others.some((other) => other.kind !== kind)) return null;
  const reviewed = /^\d{4}-\d\d-\d\d$/.test(rule.reviewed) ? rule.reviewed : null;
  return { kind, pattern: rule.pattern, name: null, reason: `By the list “${list.title}”.`, reviewed };
}

const ratingOf = ({ pattern, rating, scope, since, until, reviewed, ref, note }: Rule): ListRating => ({
  pattern,
  words: rating,
  scope,
  since,
  until,
  reviewed,
  ref,
  note,
});
