import type { TextSelector } from '../core/annotation.ts';
import { align, type Pair } from './align.ts';
import type { Found } from './letter-for-letter.ts';
import { queryOf } from './query.ts';
import { livesOn, survey } from './survival.ts';
import { type Word, type WordIndex, wordsIn } from './word-index.ts';

/** Where enough of the words stands in order among what stood around them; null: nowhere. */
export function inWords(
  text: string,
  index: WordIndex,
  { exact, prefix, suffix, start }: TextSelector,
): Found | null {
  const words = wordsIn(prefix + exact + suffix);
  const marked = { start: prefix.length, end: prefix.length + exact.length };
  const first = words.findIndex(({ end }) => end > marked.start);
  const last = words.findLastIndex((word) => word.start < marked.end);
  if (first < 0 || last < first) return null;
  const spelt = words.map(({ word }) => word);
  const passage: Passage = { index, words: spelt, first, last, start };
  const pairs = last - first < longestAtOnce ? pairsOf(passage) : pairsInParts(passage);
  if (!pairs) return null;
  const [[firstAt, firstIn], [lastAt, lastIn]] = [pairs[0] as Pair, pairs.at(-1) as Pair];
  // A mark may begin or end within a word.
  const cutOff = (word: Word, at: number, side: 'start' | 'end') =>
    text.slice(index.starts[at], index.ends[at]) === word.word
      ? Math.max(0, side === 'start' ? marked.start - word.start : word.end - marked.end)
      : 0;
  return {
    start: (index.starts[firstIn] as number) + cutOff(words[firstAt] as Word, firstIn, 'start'),
    end: (index.ends[lastIn] as number) - cutOff(words[lastAt] as Word, lastIn, 'end'),
  };
}

/** The words from `first` to `last` of all that are known, and where in the text they stood. */
interface Passage {
  readonly index: WordIndex;
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** Where they stand now; null: they do not. */
function pairsOf({ index, words, first, last, start }: Passage): Pair[] | null {
  const before = queryOf(words.slice(Math.max(0, first - mostContext), first), index);
  const target = queryOf(words.slice(first, last + 1), index);
  const after = queryOf(words.slice(last + 1, last + 1 + mostContext), index);
  const tie = (word: number) => -Math.abs((index.starts[word] as number) - start) / farthest;
  const around = sum(before.worth) + sum(after.worth);
  const ways = align(index, before, target, after, tie).map((way) => survey(way, target, around));
  const copies = ways.filter(({ isWhole }) => isWhole).length;
  const best = ways.find((way) => livesOn(way, copies));
  return best?.pairs.map(([at, text]): Pair => [at + first, text]) ?? null;
}

/** Of a long passage, part by part: those that stand in order, if they are half of it or more. */
function pairsInParts(passage: Passage): Pair[] | null {
  const { index, first, last, start } = passage;
  const parts: Pair[][] = [];
  let count = 0;
  for (let from = first; from <= last; from += partLength, count++) {
    const to = Math.min(last, from + partLength - 1);
    const near = start + ((index.ends.at(-1) ?? 0) * (from - first)) / Math.max(1, index.ids.length);
    const pairs = pairsOf({ ...passage, first: from, last: to, start: near });
    if (pairs) parts.push(pairs);
  }
  const inOrder = longestRising(parts, (part) => (part[0] as Pair)[1]);
  return inOrder.length * 2 >= count ? inOrder.flat() : null;
}

/** Words: up to here a passage is aligned at once, beyond it in parts. */
const longestAtOnce = 240;
const partLength = 120;
/** Words on either side. */
const mostContext = 100;

/** The longest subsequence whose values rise. */
function longestRising<T>(list: readonly T[], value: (one: T) => number): T[] {
  let best: T[] = [];
  const endingAt: T[][] = [];
  for (const [at, one] of list.entries()) {
    const before = endingAt
      .filter((_, other) => value(list[other] as T) < value(one))
      .reduce<T[]>((long, other) => (other.length > long.length ? other : long), []);
    endingAt[at] = [...before, one];
    if (before.length >= best.length) best = [...before, one];
  }
  return best;
}

/** Makes any distance in a text less than what any word is worth. */
const farthest = 1e6;
const sum = (worths: Float64Array) => worths.reduce((all, worth) => all + worth, 0);
