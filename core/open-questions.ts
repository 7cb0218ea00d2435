import type { Challenge } from './challenge.ts';
import type { Comparison } from './comparison.ts';
import type { Note } from './note.ts';
import type { ThreadQuotation } from './quotation.ts';

/** What is still to be done about a thread, each in the order it came in. */
export interface OpenQuestions {
  readonly toCheck: readonly Note[];
  /** Judged, and nothing says on what. */
  readonly withoutEvidence: readonly Note[];
  readonly openChallenges: readonly Challenge[];
  /** Quotations that were found in no source that they were compared with: the wording is not there, or there was nothing to compare. */
  readonly notFound: readonly Comparison[];
  /** Quotations that name a source and were compared with none yet, and those whose source nothing tells. */
  readonly notCompared: readonly ThreadQuotation[];
  readonly withoutSource: readonly ThreadQuotation[];
}

/** `quoted`: what the thread quotes, as far as a page is open that tells; empty: none is. */

export function openQuestions(
  notes: readonly Note[],
  challenges: readonly Challenge[],
  comparisons: readonly Comparison[],
  quoted: readonly ThreadQuotation[],
): OpenQuestions {
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  const found = new Set(comparisons.filter(isFound).map(quotationKey));
  const compared = new Set(comparisons.map(quotationKey));
  const waiting = quoted.filter(
    ({ post, words, here }) => here === null && !compared.has(quotationKey({ post, quote: words })),
  );
  return {
    toCheck: claims.filter(({ verdict }) => verdict === null),
    withoutEvidence: claims.filter(({ verdict, evidence }) => verdict !== null && evidence.length === 0),
    openChallenges: challenges.filter(({ state }) => state === 'open'),
    notFound: comparisons.filter((one) => !found.has(quotationKey(one))),
    notCompared: waiting.filter(({ cited }) => cited.kind !== 'none'),
    withoutSource: waiting.filter(({ cited }) => cited.kind === 'none'),
  };
}

const isFound = ({ finding }: Comparison) =>
  finding.kind !== 'not-found' && finding.kind !== 'too-short' && finding.kind !== 'unreachable';

/** The same words in the same post are one quotation, however many sources it was compared with. */
const quotationKey = ({ post, quote }: Pick<Comparison, 'post' | 'quote'>) => `${post}\n${quote}`;
