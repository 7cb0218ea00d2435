import type { Compared } from '../core/finding.ts';
import type { Placed } from './moved.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { Tokens } from './tokens.ts';

/** Differences that are none of wording: capitals (that of the first word aside), and marks of punctuation. */
export function differsIn(quote: Quote, source: Source, placed: Placed): Compared['differs'] {
  const { at, same, covers, group } = placed;
  let [hasCase, hasPunctuation] = [false, false];
  for (let word = 1; word < at.length; word++) {
    const place = at[word] as number;
    if (!same[word] || covers[word] !== 1) continue;
    if (!quote.stems.has(word))
      hasCase ||= isOtherCase(written(quote.tokens, word), written(source.tokens, place));
    const isNext = same[word - 1] && at[word - 1] === place - 1 && group[word] === group[word - 1];
    if (isNext && !quote.cuts[word])
      hasPunctuation ||= marksBefore(quote.tokens, word) !== marksBefore(source.tokens, place);
  }
  return [...(hasCase ? (['case'] as const) : []), ...(hasPunctuation ? (['punctuation'] as const) : [])];
}

const written = ({ text, starts, ends }: Tokens, word: number) => text.slice(starts[word], ends[word]);

function isOtherCase(here: string, there: string): boolean {
  if (here === there || here.startsWith('[')) return false;
  return letters(here) !== letters(there) && letters(here).toLowerCase() === letters(there).toLowerCase();
}
const letters = (word: string) => word.normalize('NFKC').replace(/\P{L}/gu, '');

/** The marks between a word and the one before it; their shape, notes and brackets aside. */
function marksBefore({ text, starts, ends }: Tokens, word: number): string {
  return text
    .slice(ends[word - 1], starts[word])
    .normalize('NFKC')
    .replace(/\[.*?\]/gs, '')
    .replace(/[^,.;:!?]/g, '');
}
