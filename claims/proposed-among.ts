import type { Note } from '../core/note.ts';
import { type ProposedTie, proposedTies } from './ties.ts';

/** Pairs of a thread's claims that may be about the same; what is rare is told by the paragraphs they stand in. */
export function proposedAmong(notes: readonly Note[]): ProposedTie[] {
  const claims = notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  return proposedTies(
    claims.map(({ annotation: { id, target, wording } }) => ({
      id,
      post: target.post,
      words: `${target.selector?.exact ?? ''} ${wording}`,
    })),
    [...new Set(claims.map(({ annotation }) => annotation.target.reading.block))],
  );
}
