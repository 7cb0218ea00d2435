import type { Grade, Leaning } from '../../core/list.ts';

/** Which way a grade points. */
export const leaningOf = (grade: Grade | undefined): Leaning =>
  grade === undefined || grade === 'satire' ? null : leanings[grade];

const leanings = { reliable: 1, mostly: 1, mixed: 0, 'mostly-not': -1, unreliable: -1 } as const;

/** As files spell grades; ours first. */
const spelled: ReadonlyMap<string, Grade> = new Map([
  ['reliable', 'reliable'],
  ['mostly', 'mostly'],
  ['mixed', 'mixed'],
  ['no-consensus', 'mixed'],
  ['mostly-not', 'mostly-not'],
  ['unreliable', 'unreliable'],
  ['satire', 'satire'],
]);

/** Null: it is no grade of ours. */
export const readGrade = (word: string): Grade | null => spelled.get(word.toLowerCase()) ?? null;

/**
 * Words that lists grade by and that say themselves what they come to. Whatever says anything else (a score, a
 * leaning, who owns a site, a type of story) is no grade before the reader says so.
 */
const selfEvident: readonly (readonly [Grade, RegExp])[] = [
  [
    'unreliable',
    /^(?:unreliable|not reliable|deprecated|blacklisted|(?:very )?low(?: credibility| factual(?: reporting)?)?)$/,
  ],
  ['mostly-not', /^(?:(?:generally|mostly|usually|often) unreliable|questionable)$/],
  [
    'mixed',
    /^(?:mixed(?: factual(?: reporting)?)?|no consensus|medium(?: credibility)?|(?:marginally|somewhat) reliable|unclear(?: or additional considerations apply)?)$/,
  ],
  ['mostly', /^(?:mostly (?:reliable|factual|credible))$/],
  [
    'reliable',
    /^(?:(?:generally |usually |very |highly )?(?:reliable|credible)|(?:very )?high(?: credibility| factual(?: reporting)?)?)$/,
  ],
  ['satire', /^(?:satire|satirical|parody)$/],
];

/** A first guess at what a list's words come to, for the reader to mend. */
export function guessScale(words: Iterable<string>): Record<string, Grade> {
  const scale: Record<string, Grade> = {};
  for (const word of words) {
    const plain = word
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
    const grade = selfEvident.find(([, pattern]) => pattern.test(plain))?.[0];
    if (grade) scale[word] = grade;
  }
  return scale;
}
