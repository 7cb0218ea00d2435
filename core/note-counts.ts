import * as v from 'valibot';
import type { MarkedNote } from './thread-state.ts';

/** How many notes there are on a thread, and where she stands with them. */
export const noteCountsSchema = v.object({
  claims: v.number(),
  /** Those that are no claims. */
  notes: v.number(),
  toCheck: v.number(),
  judged: v.number(),
  /** Of the judged ones. */
  withoutEvidence: v.number(),
});
export type NoteCounts = v.InferOutput<typeof noteCountsSchema>;

export function countsOf(notes: readonly MarkedNote[]): NoteCounts {
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  const judged = claims.filter(({ verdict }) => verdict !== null);
  return {
    claims: claims.length,
    notes: notes.length - claims.length,
    toCheck: claims.length - judged.length,
    judged: judged.length,
    withoutEvidence: judged.filter(({ evidence }) => evidence.length === 0).length,
  };
}
