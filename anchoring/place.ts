import type { TextSelector } from '../core/annotation.ts';
import { type Found, letterForLetter, squeezed } from './letter-for-letter.ts';
import { withRims } from './rims.ts';

/** Where the words of a selector stand in a text now. */
export type Place =
  | { readonly state: 'anchored'; readonly start: number; readonly end: number }
  /** Found, but the words there are others: some were put in, taken out or spelt differently. */
  | { readonly state: 'changed'; readonly start: number; readonly end: number }
  | { readonly state: 'gone' };

/** Where the words stand letter for letter and no other place can be meant; null: they may have been edited. */
export function placeLetterForLetter(text: string, selector: TextSelector): Place | null {
  const found = letterForLetter(text, selector);
  return found && placeOf(text, selector, found);
}

/** Any other letter, white space aside, is a change; so is a rim word that has grown, and a negation that was put in near the words. */
export function placeOf(text: string, selector: TextSelector, found: Found): Place {
  const { start, end } = withRims(text, selector, found);
  const isSame = squeezed(text.slice(start, end)) === squeezed(selector.exact);
  return { state: isSame ? 'anchored' : 'changed', start, end };
}
