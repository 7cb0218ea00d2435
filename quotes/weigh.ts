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
  const ofQuote = weigher(quote.text, 0);
  const ofSource = weigher(source.text.slice(from, Math.max(...ends) + 100), from);
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

function weigher(text: string, offset: number): (span: { start: number; end: number }) => Weighty[] {
  const words = splitWords(text);
  const weights = weightsOf(words.map((word) => word.text));
  return ({ start, end }) =>
    words.flatMap((word, at) => {
      const isIn = word.end + offset > start && word.start + offset < end;
      const weight = weights[at] ?? (unspacedNegation.test(word.text) ? 'negation' : null);
      return isIn && weight ? [{ word: plainWord(word.text), weight }] : [];
    });
}

/** "Not", "no" and "never" where one character is a word. */
const unspacedNegation = /^[不没沒無无未非否莫勿]$|^ไม$/u;

/** A weighty word that stands on both sides has not changed. */
const without = (some: readonly Weighty[], others: readonly Weighty[]) =>
  some.filter(({ word }) => !others.some((other) => other.word === word));
