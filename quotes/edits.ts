import type { QuoteEdit } from '../core/finding.ts';
import { plainWord, type Weight, weightsOf } from '../core/weighty-words.ts';
import { splitWords } from '../core/word-split.ts';
import type { Asides } from './asides.ts';
import type { Placed } from './moved.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { Tokens } from './tokens.ts';

/** Where a quotation differs from its source without saying so, and how much it leaves out with a mark. */
export interface Differences {
  readonly edits: readonly QuoteEdit[];
  /** Words of the source: missing without a mark, and behind one. */
  readonly leftOut: number;
  readonly cut: number;
  /** Words put in with a mark, or put right with one. */
  readonly markedIn: number;
  /** Words of the quotation (numbers of lists and marked insertions aside): all, and those that are the same. */
  readonly total: number;
  readonly same: number;
}

/** A marked insertion may stand for as many words of the source: "[the minister]" for a name with its titles. */
const mostReplaced = 15;

export function differences(quote: Quote, source: Source, placed: Placed, asides: Asides): Differences {
  const { optional, cuts } = quote;
  const { at, same, covers, group } = placed;
  const taken = movedWords(placed);
  const isAside = asidesBeside(placed, asides);
  const edits: QuoteEdit[] = [];
  const count = { leftOut: 0, cut: 0, markedIn: 0, total: 0, same: 0 };
  let open: { quote: number[]; source: number[] } = { quote: [], source: [] };
  /** The word of the source after the last that was covered; -1: nothing was, in this group. */
  let next = -1;
  let [isCut, hasMarked] = [false, false];
  let after = 0;

  const close = () => {
    if (open.quote.length + open.source.length > 0)
      edits.push(editOf(quote.tokens, source.tokens, open, after, next));
    open = { quote: [], source: [] };
  };

  const passOver = (to: number) => {
    const left: number[] = [];
    for (let word = next; word < to; word++) if (!isAside(word) && !taken.has(word)) left.push(word);
    if (isCut || (hasMarked && left.length <= mostReplaced)) count.cut += left.length;
    else {
      count.leftOut += left.length;
      open.source.push(...left);
    }
  };

  for (let word = 0; word < at.length; word++) {
    if (group[word] !== (group[word - 1] ?? group[word])) {
      close();
      next = -1;
    }
    if (cuts[word]) {
      close();
      isCut = true;
    }
    const place = at[word] as number;
    const isSame = same[word] === 1 && !isRunTogether(quote, source, placed, word);
    if (optional[word] === 1) hasMarked = true;
    if (optional[word] === 1 && !isSame) count.markedIn++;
    if (isSame && isPutRight(quote, source, word, place)) count.markedIn++;
    if (!optional[word]) {
      count.total++;
      if (same[word]) count.same++;
    }
    if (place >= 0) {
      if (next >= 0 && place > next) passOver(place);
      [isCut, hasMarked] = [false, optional[word] === 1];
      if (isSame) close();
      next = Math.max(next, place + (covers[word] as number));
    }
    if (isSame) after = word + 1;
    else if (optional[word]) count.cut += place >= 0 ? 1 : 0;
    else {
      open.quote.push(word);
      if (place >= 0 && !open.source.includes(place))
        for (let of = 0; of < (covers[word] as number); of++) open.source.push(place + of);
    }
  }
  close();
  return { edits: withWeights(edits, quote.tokens, source.tokens), ...count };
}

/** A line is left out as an aside only as a whole: of one that is quoted, every word counts. */
function asidesBeside({ at, same }: Placed, asides: Asides): (word: number) => boolean {
  const quoted = new Set([...at].flatMap((place, word) => (same[word] ? [asides.lineOf(place)] : [])));
  return (word) => asides.isMark(word) || (asides.isLine(word) && !quoted.has(asides.lineOf(word)));
}

/** "walk[ed]" for "walking", not "word[a]" for "word", where the brackets hold a note. */
function isPutRight({ stems, tokens }: Quote, source: Source, word: number, place: number): boolean {
  const stem = stems.get(word);
  if (stem === undefined) return false;
  const isWhole = slice(tokens, word, word + 1) === stem;
  return !(isWhole && tokens.ids[word] === source.tokens.ids[place]);
}

/** Words of the source that the quotation has, only elsewhere: they are not left out. */
function movedWords({ at, group, same }: Placed): ReadonlySet<number> {
  if (!group.some(Boolean)) return new Set();
  return new Set([...at].filter((place, word) => place >= 0 && same[word] === 1));
}

/** "maybe" for "may be": no hyphen and no end of a line says that they are one word. */
function isRunTogether(quote: Quote, source: Source, { at, covers }: Placed, word: number): boolean {
  const place = at[word] as number;
  if (place < 0) return false;
  const isPairInQuote = at[word - 1] === place || at[word + 1] === place;
  if (covers[word] === 1 && !isPairInQuote) return false;
  const first = at[word - 1] === place ? word - 1 : word;
  const inQuote = slice(quote.tokens, first, first + (isPairInQuote ? 2 : 1));
  const inSource = slice(source.tokens, place, place + (covers[word] as number));
  return !/[-‐‑\u00ad]/.test(inQuote + inSource);
}

const slice = ({ text, starts, ends }: Tokens, first: number, end: number) =>
  text.slice(starts[first], ends[end - 1]);

function editOf(
  quote: Tokens,
  source: Tokens,
  open: { quote: readonly number[]; source: readonly number[] },
  after: number,
  next: number,
): QuoteEdit {
  const inQuote = spanOf(quote, open.quote) ?? emptySpan(quote.starts[after] ?? quote.text.length);
  const inSource =
    spanOf(source, open.source) ?? emptySpan(source.starts[Math.max(0, next)] ?? source.text.length);
  return {
    quote: quote.text.slice(inQuote.start, inQuote.end),
    source: source.text.slice(inSource.start, inSource.end),
    inQuote,
    inSource,
    weights: [],
  };
}

const emptySpan = (at: number) => ({ start: at, end: at });

function spanOf({ starts, ends }: Tokens, words: readonly number[]) {
  if (words.length === 0) return null;
  return { start: starts[words[0] as number] as number, end: ends[words.at(-1) as number] as number };
}

/** What a capital means depends on the words before it, so each side is weighed as a whole. */
function withWeights(edits: readonly QuoteEdit[], quote: Tokens, source: Tokens): QuoteEdit[] {
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
