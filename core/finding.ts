import * as v from 'valibot';

/** Offsets into the text that was compared, in UTF-16 code units; `end` is exclusive. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanSchema = v.object({ start: offset, end: offset });
const words = v.pipe(v.string(), v.maxLength(100_000));

/** What the wording of a quotation was found to be, nearest first. */
export const wordings = ['verbatim', 'verbatim-marked', 'reordered', 'small-edits', 'reworded'] as const;

/** Why a source could not be compared. The first group is told by its text, the second by who fetches it. */
const unreachableReasons = [
  'no-text',
  'needs-scripts',
  'not-text',
  'pdf-without-text',
  'pdf-encrypted',
  'pdf-broken',
  'other-language',
  'too-long',

  'not-allowed',
  'page-gone',
  'page-refused',
  'timed-out',
  'too-large',
  'redirects',
  'private-address',
  'no-answer',
] as const;
export const reasonSchema = v.picklist(unreachableReasons);
export type UnreachableReason = v.InferOutput<typeof reasonSchema>;

/** Characters that an edit tells of either side; its spans say how far it goes. */
export const longestEdit = 5_000;
const editWords = v.pipe(v.string(), v.maxLength(longestEdit));

/**
 * One difference in the wording that nothing in the quotation marks. Either side may be empty: words put in,
 * words left out. `weights` says what the changed words matter for; empty: nothing in particular.
 */
const editSchema = v.object({
  quote: editWords,
  source: editWords,
  /** In the quotation and in the source; an empty side's span is empty, and stands where its words would. */
  inQuote: spanSchema,
  inSource: spanSchema,
  weights: v.array(v.picklist(['number', 'negation', 'qualifier', 'name'])),
});
export type QuoteEdit = v.InferOutput<typeof editSchema>;

/** Where the passage stands in the source, with at most 200 characters on both sides, cut at words. */
const passageSchema = v.object({ ...spanSchema.entries, words, before: words, after: words });

const comparedSchema = v.object({
  kind: v.picklist(wordings),
  passage: passageSchema,
  /** The stretches of the source that the quotation is made of, in the quotation's order. */
  parts: v.array(spanSchema),
  edits: v.array(editSchema),
  /** How many of the source's words are missing without a mark, and how many behind a mark ("[…]"). */
  leftOut: offset,
  cut: offset,
  /** Differences that are none of wording. */
  differs: v.array(v.picklist(['case', 'punctuation'])),
  /** What the quotation says of itself: "[sic]", "(emphasis mine)", "[my translation]". */
  remarks: v.array(v.picklist(['sic', 'emphasis', 'translation'])),
  /** How often these very words stand in the source; at least 1. */
  copies: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * What comparing a quotation with its source yields: never a verdict, and it sets none. `not-found` says that
 * the wording is not in the text that was read, and no more than that.
 */
export const findingSchema = v.variant('kind', [
  comparedSchema,
  v.object({ kind: v.picklist(['not-found', 'too-short']) }),
  v.object({ kind: v.literal('unreachable'), reason: reasonSchema }),
]);
export type Finding = v.InferOutput<typeof findingSchema>;
export type Compared = v.InferOutput<typeof comparedSchema>;
