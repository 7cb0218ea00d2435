import type { QuoteEdit } from '../core/finding.ts';
import { plainWord, type Weight, weightsOf } from '../core/weighty-words.ts';
import { splitWords } from '../core/word-split.ts';
import type { Tokens } from './tokens.ts';

/** What a capital means depends on the words before it, so each side is weighed as a whole. */
export function withWeights(edits: readonly QuoteEdit[], quote: Tokens, source: Tokens): QuoteEdit[] {
  if (edits.length === 0) return [];
  const starts = edits.map(({ inSource }) => inSource.start);
  const ends = edits.map(({ inSource }) => inSource.end);
  const from = Math.max(0, Math.min(...starts) - 300);
  const isName = nameFinder(source.text);
  const ofQuote = weigher(quote.text, 0, isName);
  const ofSource = weigher(source.text.slice(from, Math.max(...ends) + 100), from, isName);
  return edits.map((edit) => {
    const here = ofQuote(edit.inQuote);
    const there = ofSource(edit.inSource);
    const changed = [...without(here, there), ...without(there, here)];
    return { ...edit, weights: [...new Set(changed.map(({ weight }) => weight))] };
  });
}

interface Weighty {
  readonly word: string;
  readonly weight: Weight;
}

function weigher(
  text: string,
  offset: number,
  isName: (word: string) => boolean,
): (span: { start: number; end: number }) => Weighty[] {
  const words = splitWords(text);
  const weights = weightsOf(words.map((word) => word.text));
  return ({ start, end }) =>
    words.flatMap((word, at) => {
      if (word.end + offset <= start || word.start + offset >= end) return [];
      const weight = weights[at] ?? weightBeside(word.text, isName);
      return weight ? [{ word: plainWord(word.text), weight }] : [];
    });
}

function weightBeside(word: string, isName: (word: string) => boolean): Weight | null {
  if (unspacedNegation.test(word)) return 'negation';
  return /^\p{Lu}\p{Ll}/u.test(word) && isName(word) ? 'name' : null;
}

/** A capital that begins a sentence is that of a name where the source has the word so within a sentence, and never small. */
function nameFinder(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const has = (word: string, before: string) =>
    new RegExp(`${before}${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
  return (word) => {
    const isName =
      known.get(word) ??
      (/^\p{L}+$/u.test(word) &&
        has(word, '(?<=[\\p{L}\\p{N},] )') &&
        !has(word.toLowerCase(), '(?<![\\p{L}\\p{N}])'));
    known.set(word, isName);
    return isName;
  };
}

/** "Not", "no" and "never" where one character is a word. */
const unspacedNegation = /^[不没沒無无未非否莫勿]$|^ไม$/u;

/** A weighty word that stands on both sides has not changed. */
const without = (some: readonly Weighty[], others: readonly Weighty[]) =>
  some.filter(({ word }) => !others.some((other) => other.word === word));
