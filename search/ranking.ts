import { type Field, fields } from './searched-note.ts';

/**
 * How a note matches one clause, in ten bits: the fields (bit 0 the first of `fields`) where the whole word
 * stands, then the fields where a word begins so. `held`: it matches and adds nothing to the rank.
 */
export type Match = number;
export const inWhole = (field: number): Match => 1 << field;
export const inBeginning = (field: number): Match => 1 << (field + fields.length);
export const beginningShift = fields.length;
export const held: Match = 1 << (2 * fields.length);

/** The reader's own words weigh more than the post's, and least what all notes of a thread share. */
const weights: Readonly<Record<Field, number>> = { tags: 5, comment: 4, quote: 3, author: 2, title: 1 };
const worth = { whole: 3, beginning: 2 };

/** Each field counts once, by the best match in it. Whole numbers, so that every way of counting agrees. */
const ranks = Uint16Array.from({ length: held }, (_, match) => {
  let rank = 0;
  for (const [field, name] of fields.entries()) {
    if (match & inWhole(field)) rank += worth.whole * weights[name];
    else if (match & inBeginning(field)) rank += worth.beginning * weights[name];
  }
  return rank;
});

/** What one clause adds to a note's rank. */
export const rankOf = (match: Match): number => ranks[match & (held - 1)] as number;

export const orders = ['best', 'newest', 'oldest', 'changed'] as const;
export type Order = (typeof orders)[number];

export interface Hit {
  readonly id: string;
  readonly rank: number;
  readonly modified: number;
  readonly created: number;
}

/** Less than 0 where `a` comes first. Equals are told apart by the last change and at last by id: one order, always. */
export function compareHits(order: Order, a: Hit, b: Hit): number {
  const first =
    order === 'best'
      ? b.rank - a.rank
      : order === 'newest'
        ? b.created - a.created
        : order === 'oldest'
          ? a.created - b.created
          : 0;
  return first || b.modified - a.modified || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
