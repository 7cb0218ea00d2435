import * as v from 'valibot';
import { findingSchema, reasonSchema } from './finding.ts';
import { threadSchema } from './post.ts';
import { rowFields } from './row.ts';

const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
const address = v.pipe(v.string(), v.url(), v.maxLength(8000));

/** How the source's text was had: from this very page, from the page as she had it open, or by asking its site for it. */
export const comparedWays = ['same-page', 'opened', 'fetched'] as const;

export const comparisonFields = {
  thread: threadSchema,
  /** The key of the post that quotes. */
  post: key,
  /** The quotation's words. */
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
  /** What it was compared with: a page, or another post of the thread. */
  source: v.variant('kind', [
    v.object({
      kind: v.literal('page'),
      link: address,
      title: v.optional(v.pipe(v.string(), v.maxLength(1000))),
    }),
    v.object({ kind: v.literal('post'), post: key, permalink: address }),
  ]),
  way: v.picklist(comparedWays),
  /** The address of the passage in the page, with a text fragment; left out: none leads there. */
  passage: v.optional(address),
  finding: findingSchema,
};

/** A quotation of a thread and what comparing it with one source has found. One row for one quotation and source. */
export const comparisonSchema = v.object({
  ...rowFields,
  ...comparisonFields,
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Why nothing came when it was asked again later: what was found before stays. Left out: it was not, or something came. */
  failed: v.optional(v.object({ reason: reasonSchema, at: v.pipe(v.string(), v.isoTimestamp()) })),
});
export type Comparison = v.InferOutput<typeof comparisonSchema>;
