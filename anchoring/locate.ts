import type { TextSelector } from '../core/annotation.ts';
import { inWords } from './in-words.ts';
import { type Place, placeLetterForLetter, placeOf } from './place.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** A text with its words, which are read when they are first asked for. */
export interface Readable {
  readonly text: string;
  words(): WordIndex;
}

export function readable(text: string): Readable {
  let index: WordIndex | null = null;
  return { text, words: () => (index ??= wordIndex(text)) };
}

/**
 * Finds the words again: where they stand letter for letter among what stood around them, else by aligning
 * them together with their surroundings to the whole text. What is found must hold enough of the words
 * themselves: good surroundings alone are no place for a mark.
 */
export function locate({ text, words }: Readable, selector: TextSelector): Place {
  // White space alone is nowhere to be found again, and would be looked for everywhere.
  if (selector.exact.trim() === '') return { state: 'gone' };
  const there = placeLetterForLetter(text, selector);
  if (there) return there;
  const found = inWords(text, words(), selector);
  return found ? placeOf(text, selector, found) : { state: 'gone' };
}
