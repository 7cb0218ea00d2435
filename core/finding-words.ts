import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import { count, say } from './words.ts';

/** What comparing a quotation with its source has found, in a sentence that judges nobody: "differs in 2 places: a negation". */
export function findingWords(finding: Finding): string {
  if (finding.kind === 'unreachable') return say('finding_unreachable', unreachableWords(finding.reason));
  if (finding.kind === 'small-edits') return count('finding_differs', finding.edits.length);
  return say(`finding_${finding.kind.replaceAll('-', '_')}`);
}

const unreachableWords = (reason: string) => say(`unreachable_${reason.replaceAll('-', '_')}`);

/** Why nothing came when the source was asked again, and when: "Tried again 28 November: The site did not answer". */
export const failedWords = ({ reason }: NonNullable<Comparison['failed']>, date: string) =>
  say('failedSince', date, unreachableWords(reason));

/** What the changed words matter for, "a negation, 2 numbers"; empty: nothing in particular. */
export function weightsIn(finding: Finding): string {
  if (!('edits' in finding)) return '';
  const weights = finding.edits.flatMap((edit) => edit.weights);
  return (['negation', 'number', 'qualifier', 'name'] as const)
    .map((weight) => [weight, weights.filter((each) => each === weight).length] as const)
    .filter(([, n]) => n > 0)
    .map(([weight, n]) => count(`weight_${weight}`, n))
    .join(', ');
}
