import { type Alignable, align, type Pair } from './align.ts';
import type { Asides } from './asides.ts';
import { locate, type Stretch } from './locate.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';

/** A quotation laid along its source: what `Alignment` says, with words of the source by their number. */
export interface Laid {
  readonly at: Int32Array;
  readonly same: Uint8Array;
  readonly covers: Uint8Array;
}

/** @returns null where no part of the source is anything like the quotation. */
export function lay(quote: Quote, source: Source, asides: Asides): Laid | null {
  const stretches = locate(quote, source);
  if (stretches.length === 0) return null;
  const words = wordsOf(stretches);
  const { at, same, covers } = align(alignable(quote, source, words, asides));
  return { at: at.map((place) => (place < 0 ? -1 : (words[place] as number))), same, covers };
}

/** Stands between two stretches. */
const border = -1;
/** As much as leaving out a long stretch: what lies between is never taken for one. */
const borderSkip = 9;
/** As it comes out of an array of single precision. */
const asideCost = Math.fround(0.02);

function wordsOf(stretches: readonly Stretch[]): Int32Array {
  const words: number[] = [];
  for (const { start, end } of stretches) {
    if (words.length > 0) words.push(border);
    for (let at = start; at < end; at++) words.push(at);
  }
  return Int32Array.from(words);
}

function alignable(quote: Quote, source: Source, words: Int32Array, asides: Asides): Alignable {
  const ids = words.map((word) => (word < 0 ? -1 : (source.tokens.ids[word] as number)));
  const skips = Float32Array.from(words, (word) =>
    word < 0 ? borderSkip : asides.isMark(word) || asides.isLine(word) ? asideCost : 1,
  );
  return {
    quote: quote.tokens.ids,
    optional: quote.optional,
    cuts: quote.cuts,
    also: alsoOf(quote, source, ids),
    source: ids,
    skips,
    sourcePairs: pairsIn(ids, source, new Set(quote.tokens.ids), brokenOver(source, words, skips)),
    quotePairs: pairsIn(quote.tokens.ids, source, new Set(ids), () => 1),
  };
}

/**
 * Pairs of words that, written as one, are a word of the other side: "e-mail" and "e mail". `ahead`: how many
 * words on its second half stands.
 */
function pairsIn(
  ids: Int32Array,
  { lexicon }: Source,
  others: ReadonlySet<number>,
  ahead: (at: number) => number,
): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  for (let at = 0; at + 1 < ids.length; at++) {
    const next = at + ahead(at);
    const [first, second] = [ids[at] as number, ids[next] ?? -1];
    if (first < 0 || second < 0) continue;
    const word = lexicon.find((lexicon.words[first] ?? '') + (lexicon.words[second] ?? ''));
    if (word >= 0 && others.has(word)) pairs.set(next, { word, length: next - at + 1 });
  }
  return pairs;
}

const longestHead = 20;

/** "impac-", then the head of the next page, then "ted": the other half stands behind what is no running text. */
function brokenOver(
  { text, tokens }: Source,
  words: Int32Array,
  skips: Float32Array,
): (at: number) => number {
  return (at) => {
    const end = tokens.ends[words[at] as number] ?? 0;
    if (!/^[-‐\u00ad]\s/.test(text.slice(end, end + 2))) return 1;
    let next = at + 1;
    while (skips[next] === asideCost && next - at < longestHead) next++;
    return next - at;
  };
}

/** "walk[ed]" stands for every word that begins with "walk". */
function alsoOf({ stems }: Quote, { lexicon }: Source, ids: Int32Array): Map<number, Set<number>> {
  const also = new Map<number, Set<number>>();
  for (const [at, written] of stems) {
    const stem = written.toLowerCase();
    const isLike = (word: string) => word.startsWith(stem) || word.endsWith(stem);
    also.set(at, new Set(ids.filter((id) => id >= 0 && isLike(lexicon.words[id] ?? ''))));
  }
  return also;
}
