import type { Challenge } from './challenge.ts';
import type { Comparison } from './comparison.ts';
import type { Note } from './note.ts';

/** What is still to be done about a thread, each in the order it came in. */
export interface OpenQuestions {
  readonly toCheck: readonly Note[];
  /** Judged, and nothing says on what. */
  readonly withoutEvidence: readonly Note[];
  readonly openChallenges: readonly Challenge[];
  /** Quotations that were found in no source that they were compared with: the wording is not there, or there was nothing to compare. */
  readonly notFound: readonly Comparison[];
}

export function openQuestions(
  notes: readonly Note[],
  challenges: readonly Challenge[],
  comparisons: readonly Comparison[],
): OpenQuestions {
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  const found = new Set(comparisons.filter(isFound).map(quotationKey));
  return {
    toCheck: claims.filter(({ verdict }) => verdict === null),
    withoutEvidence: claims.filter(({ verdict, evidence }) => verdict !== null && evidence.length === 0),
    openChallenges: challenges.filter(({ state }) => state === 'open'),
    notFound: comparisons.filter((one) => !found.has(quotationKey(one))),
  };
}

const isFound = ({ finding }: Comparison) =>
  finding.kind !== 'not-found' && finding.kind !== 'too-short' && finding.kind !== 'unreachable';

/** The same words in the same post are one quotation, however many sources it was compared with. */
const quotationKey = ({ post, quote }: Comparison) => `${post}\n${quote}`;
