import type { Verdict } from '../core/claim.ts';
import type { SourceWordValue } from '../core/source.ts';
import { say } from '../core/words.ts';

/** "Supported"; for null "To check". */
export function verdictWord(verdict: Verdict | null): string {
  return say(`verdict_${(verdict ?? 'to-check').replaceAll('-', '_')}`);
}

/** "I rely on it". */
export function sourceWordWord(word: SourceWordValue): string {
  return say(`sourceWord_${word.replaceAll('-', '_')}`);
}
