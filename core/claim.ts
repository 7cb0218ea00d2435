import * as v from 'valibot';
import { findingSchema } from './finding.ts';
import { rowFields } from './row.ts';

const when = v.pipe(v.string(), v.isoTimestamp());

/** In the order of the keys 1–6. A claim without a verdict is "to check". */
export const verdicts = [
  'supported',
  'mixed',
  'contradicted',
  'lacks-context',
  'cannot-be-checked',
  'opinion',
] as const;
export const verdictSchema = v.picklist(verdicts);
export type Verdict = v.InferOutput<typeof verdictSchema>;

/** The day the verdict is *as of*: a year, a month or a day, `2022`, `2022-01`, `2022-01-24`. */
export const asOfSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a year, a month or a day'),
);

/** Appended, never edited: the history of a claim comes free. `verdict` null takes the last one back. */
export const judgementSchema = v.object({
  ...rowFields,
  annotation: v.string(),
  verdict: v.nullable(verdictSchema),
  asOf: v.nullable(asOfSchema),
  at: when,
});
export type Judgement = v.InferOutput<typeof judgementSchema>;

/** What a piece of evidence says of its claim. */
export const stances = ['supports', 'contradicts', 'context'] as const;
const stanceSchema = v.picklist(stances);
export type Stance = v.InferOutput<typeof stanceSchema>;

const address = v.pipe(v.string(), v.url(), v.maxLength(4000));

/** What the reader says of a piece of evidence, and what was read of its page. */
export const evidenceFields = {
  annotation: v.string(),
  stance: stanceSchema,
  link: address,
  /** Words of the page; empty: the page as a whole. */
  quote: v.pipe(v.string(), v.maxLength(100_000)),
  note: v.pipe(v.string(), v.maxLength(100_000)),
  /** The page's own title; left out: it was not open. */
  title: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  /** The link with a text fragment that leads to the quoted words; left out: there is none. */
  passage: v.optional(v.pipe(v.string(), v.url(), v.maxLength(8000))),
  /** When she read it there; left out: she gave the link only. */
  read: v.optional(when),
  /** A copy of the page at an archive. */
  archived: v.optional(address),
  /** What comparing a quotation with the page has found: evidence, and no verdict. */
  finding: v.optional(findingSchema),
};

/** What a verdict rests on. Appended, never edited: what she changes is a new row, and the old one a tombstone. */
export const evidenceSchema = v.object({ ...rowFields, ...evidenceFields, at: when });
export type Evidence = v.InferOutput<typeof evidenceSchema>;
