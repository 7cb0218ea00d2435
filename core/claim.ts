import * as v from 'valibot';
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

/** What a verdict rests on. Appended, never edited. */
export const evidenceSchema = v.object({
  ...rowFields,
  annotation: v.string(),
  stance: v.picklist(['supports', 'contradicts', 'context']),
  link: v.pipe(v.string(), v.url(), v.maxLength(4000)),
  quote: v.pipe(v.string(), v.maxLength(100_000)),
  note: v.pipe(v.string(), v.maxLength(100_000)),
  at: when,
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;
