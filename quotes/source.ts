import { Lexicon } from './lexicon.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A text that quotations are compared with, read once: its words, and where each of them stands. */
export interface Source {
  readonly text: string;
  readonly isShell: boolean;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  /** The places of the word n, in order: `places.subarray(firsts[n], firsts[n + 1])`. */
  readonly firsts: Int32Array;
  readonly places: Int32Array;
}

/** `isShell`: as `PageText` has it. */
export function readSource(text: string, isShell = false): Source {
  const lexicon = new Lexicon();
  const tokens = tokenise(text, lexicon);
  const { ids } = tokens;
  const firsts = new Int32Array(lexicon.words.length + 1);
  for (const id of ids) firsts[id + 1] = (firsts[id + 1] as number) + 1;
  for (let id = 0; id < lexicon.words.length; id++)
    firsts[id + 1] = (firsts[id + 1] as number) + (firsts[id] as number);
  const places = new Int32Array(ids.length);
  const next = firsts.slice();
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const slot = next[id] as number;
    places[slot] = at;
    next[id] = slot + 1;
  }
  return { text, isShell, lexicon, tokens, firsts, places };
}

/** How often a word stands in the source; words that only a quotation has are numbered higher: never. */
export const countOf = ({ firsts }: Source, id: number) =>
  id + 1 < firsts.length ? (firsts[id + 1] as number) - (firsts[id] as number) : 0;

/** How much it says that a word stands in both: nothing much of "the", much of a rare one. */
export const worthOf = (source: Source, id: number) =>
  Math.log(1 + source.tokens.ids.length / (1 + countOf(source, id)));
