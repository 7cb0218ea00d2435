import type { Query } from './query.ts';
import { compareHits, type Hit, type Match, rankOf } from './ranking.ts';
import { matchMistypedOf, matchOf, type ScannedNote } from './scan.ts';
import type { Asking } from './search-index.ts';
import { shortestMistyped } from './typo.ts';

/** The same answer by looking through every note: what the index is checked against, and measured beside. */
export function plainScan(
  notes: readonly ScannedNote[],
  { clauses, misread }: Query,
  { order, most }: Asking,
): { count: number; hits: Hit[] } {
  if (misread.length > 0) return { count: 0, hits: [] };
  const matchers = clauses.map((clause) => {
    const asTyped = (note: ScannedNote) => matchOf(note, clause);
    if (clause.is !== 'word' || clause.not || clause.word.length < shortestMistyped) return asTyped;
    if (notes.some((note) => asTyped(note) > 0)) return asTyped;
    const known = new Map<string, Match>();
    return (note: ScannedNote) => matchMistypedOf(note, clause.word, known);
  });
  const found: Hit[] = [];
  for (const note of notes) {
    let rank = 0;
    const isFound = clauses.every((clause, at) => {
      const match = matchers[at]?.(note) ?? 0;
      if (!clause.not) rank += rankOf(match);
      return match > 0 !== clause.not;
    });
    const { id, modified, created } = note;
    if (isFound) found.push({ id, modified, created, rank });
  }
  found.sort((a, b) => compareHits(order, a, b));
  return { count: found.length, hits: found.slice(0, most) };
}
