import type { Evidence } from '../core/claim.ts';
import { count, say } from '../core/words.ts';

/** "1 against · 1 context · nato.int, un.org"; without any, "no evidence yet". */
export function evidenceWords(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return say('noEvidence');
  const stances = (['supports', 'contradicts', 'context'] as const)
    .map((stance) => [stance, evidence.filter((each) => each.stance === stance).length] as const)
    .filter(([, n]) => n > 0)
    .map(([stance, n]) => count(`evidence_${stance}`, n));
  const hosts = new Set(evidence.map(({ link }) => new URL(link).hostname.replace(/^www\./, '')));
  return [...stances, [...hosts].slice(0, 3).join(', ')].join(' · ');
}
