import type { Evidence } from '../core/claim.ts';
import { findingWords } from '../core/finding-words.ts';
import { say } from '../core/words.ts';
import type { Writing } from './attribution.ts';
import { dateInWords } from './date-in-words.ts';

/** "Contradicts it: Minutes of 1991", linked to the very words where it is known how to get there. */
export const evidenceSays = ({ stance, link, title, passage }: Evidence, writing: Writing): string =>
  say(`md_stance_${stance}`, writing.link(title?.trim() || link, passage ?? link));

/** What else is known of it: what a comparison has found, when she read the page, and a copy at an archive. */
export function evidenceAbout(
  { finding, read, archived }: Evidence,
  { text, link }: Writing,
  language: string,
): string[] {
  return [
    ...(finding ? [text(findingWords(finding))] : []),
    ...(read ? [text(say('evidenceRead', dateInWords(read, language)))] : []),
    ...(archived ? [link(say('archivedCopy'), archived)] : []),
  ];
}
