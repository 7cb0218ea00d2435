import type { Note } from '../../core/note.ts';
import { say } from '../../core/words.ts';

/** A claim in few words: hers, where she has put it so; else the post's. */
export function claimWords({ annotation: { wording, target } }: Note): string {
  return wording.trim() || target.selector?.exact.trim() || say('wholePost');
}

/** Who says it: a person whom the post quotes, or its author. */
export const authorOf = ({ annotation: { saidBy, target } }: Note): string =>
  saidBy || target.reading.author?.name || say('post');

/** "Mira: they signed the Founding Act", as an entry of a list. */
export function claimEntry(note: Note): string {
  const words = claimWords(note).replace(/\s+/g, ' ');
  return `${authorOf(note)}: ${words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words}`;
}

/** The claim's place on the page. */
export const claimId = (annotation: string): string => `claim-${annotation}`;
