import { patternOfLine } from './host-index.ts';
import { readRuleLine } from './rule.ts';

/** One rule that is another now; `was` or `now` null: it was not there, or is there no more. */
interface ChangedRule {
  readonly pattern: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** What a new edition of a list changes, with the first of each kind for examples. */
export interface ListChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly examples: readonly ChangedRule[];
}

const mostExamples = 5;

/** Compares two editions by their patterns: a pattern is another if it is rated, scoped or dated otherwise. */
export function listChanges(before: readonly string[], after: readonly string[]): ListChanges {
  const old = ratingsByPattern(before);
  const fresh = ratingsByPattern(after);
  const found = { added: [] as ChangedRule[], removed: [] as ChangedRule[], changed: [] as ChangedRule[] };
  const counts = { added: 0, removed: 0, changed: 0 };
  const tell = (kind: keyof typeof found, rule: ChangedRule) => {
    if (counts[kind]++ < mostExamples) found[kind].push(rule);
  };
  for (const [pattern, now] of fresh) {
    const was = old.get(pattern) ?? null;
    if (was === null) tell('added', { pattern, was, now });
    else if (was !== now) tell('changed', { pattern, was, now });
  }
  for (const [pattern, was] of old) if (!fresh.has(pattern)) tell('removed', { pattern, was, now: null });
  return { ...counts, examples: [...found.changed, ...found.added, ...found.removed] };
}

/** Each pattern with what the list says of it, in words: "gr (staff articles), gu". */
function ratingsByPattern(lines: readonly string[]): Map<string, string> {
  const ratings = new Map<string, string>();
  for (const line of lines) {
    const pattern = patternOfLine(line);
    const { rating, kind, scope, since, until } = readRuleLine(line);
    const limits = [scope, since || until ? `${since}–${until}` : ''].filter(Boolean).join(', ');
    const words = [rating || kind, limits && `(${limits})`].filter(Boolean).join(' ');
    const known = ratings.get(pattern);
    ratings.set(pattern, known === undefined ? words : `${known}, ${words}`);
  }
  return ratings;
}
