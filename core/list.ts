import * as v from 'valibot';
import { rowFields } from './row.ts';

/**
 * What a list's own words come to, so that lists can be set side by side and sorted, never averaged. The list's
 * `scale` says it, or the reader who brings the list in; words that are no grade have none.
 */
export const grades = ['reliable', 'mostly', 'mixed', 'mostly-not', 'unreliable', 'satire'] as const;
const gradeSchema = v.picklist(grades);
export type Grade = v.InferOutput<typeof gradeSchema>;

/** Which way a grade points; null: it is not on that scale. */
export type Leaning = 1 | 0 | -1 | null;

/** Which columns of a table hold what, by their names; `ratings`: one or more, each a rating of its own. */
const listColumnsSchema = v.object({
  address: v.optional(v.pipe(v.string(), v.maxLength(500))),
  ratings: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(3)),
  kind: v.optional(v.pipe(v.string(), v.maxLength(500))),
  scope: v.optional(v.pipe(v.string(), v.maxLength(500))),
  reviewed: v.optional(v.pipe(v.string(), v.maxLength(500))),
  ref: v.optional(v.pipe(v.string(), v.maxLength(500))),
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
});
export type ListColumns = v.InferOutput<typeof listColumnsSchema>;

const line = v.pipe(v.string(), v.maxLength(200));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A rating list that the reader has chosen, without its ratings: those stand on this device alone, under `data`. */
export const listFields = {
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Who makes it, to be named beside its words. */
  maker: line,
  /** What its ratings are meant for: "for citing inside Wikipedia articles". */
  purpose: line,
  /** An SPDX id, or in its own words; empty: it says nothing. */
  licence: line,
  homepage: v.pipe(v.string(), v.maxLength(2000)),
  /** When its makers last changed it, in their spelling; empty: it does not say. */
  updated: line,
  /** Whether its licence lets an export carry any of it. */
  share: v.boolean(),
  /** Its words, each with the grade that it comes to. */
  scale: v.record(line, gradeSchema),
  /** Where it was taken from; null: from a file. */
  address: v.nullable(v.pipe(v.string(), v.url(), v.maxLength(4000))),
  file: v.pipe(v.string(), v.maxLength(500)),
  /** Null: its form tells what stands where. */
  columns: v.nullable(listColumnsSchema),
  /** Of the file's bytes, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256')),
  taken: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.object({ rows: wholeNumber, rules: wholeNumber, hosts: wholeNumber, rejected: wholeNumber }),
  isOn: v.boolean(),
  /** Her order: the least comes first. */
  place: v.number(),
  /** Under which its ratings stand in `listData`. */
  data: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
};
export const listSchema = v.object({ ...rowFields, ...listFields });
export type List = v.InferOutput<typeof listSchema>;

/** A list as it comes in: nobody has given it a place yet. */
const { place: _place, isOn: _isOn, ...comingFields } = listFields;
export const comingListSchema = v.object({ id: rowFields.id, ...comingFields });
export type ComingList = v.InferOutput<typeof comingListSchema>;

/** One rating, as the list words it. */
export interface ListRating {
  /** The rule that it stands on. */
  readonly pattern: string;
  /** In the list's own words; empty: the list only names the host. */
  readonly words: string;
  /** Which of its pages, where the address does not tell; empty: all. */
  readonly scope: string;
  /** Of the item that is cited: from this date, up to this date; empty: any. */
  readonly since: string;
  readonly until: string;
  readonly reviewed: string;
  /** Where the list gives its reasons: an address or a name; may be empty. */
  readonly ref: string;
  readonly note: string;
}

/** What one list says of one link. */
export interface ListSays {
  readonly list: Pick<List, 'id' | 'title' | 'maker' | 'purpose' | 'licence' | 'updated' | 'homepage'>;
  /** Several where one rule stands in the list with different ratings: which one holds depends on what the address does not tell. */
  readonly ratings: readonly [ListRating, ...ListRating[]];
  readonly depends: 'scope' | 'date' | null;
  readonly leaning: Leaning;
}

/** Of the lists that grade a link, how many point another way than the first in her order; null: none does. */
export interface Disagreement {
  readonly differing: number;
  readonly of: number;
}
