import { longestEdit, type QuoteEdit } from '../core/finding.ts';
import type { Asides } from './asides.ts';
import type { Placed } from './moved.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { Tokens } from './tokens.ts';
import { withWeights } from './weigh.ts';

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

export function differences(quote: Quote, source: Source, placed: Placed, asides: Asides): Differences {
  const walk = new Walk(quote, source, placed, asides);
  for (let word = 0; word < placed.at.length; word++) walk.step(word);
  walk.close();
  return { ...walk.count, edits: withWeights(walk.edits, quote.tokens, source.tokens) };
}

/** A marked insertion may stand for as many words of the source: "[the minister]" for a name with its titles. */
const mostReplaced = 15;
const inserted = 1;

/** Goes through a quotation word by word; what differs between two words that are the same is one edit. */
class Walk {
  readonly edits: QuoteEdit[] = [];
  readonly count = { leftOut: 0, cut: 0, markedIn: 0, total: 0, same: 0 };
  readonly #quote: Quote;
  readonly #source: Source;
  readonly #placed: Placed;
  readonly #isNoLoss: (word: number) => boolean;
  /** Words of both sides that the next edit is made of. */
  #open: { quote: number[]; source: number[] } = { quote: [], source: [] };
  /** The word of the source after the last that was covered; -1: nothing was, in this group. */
  #next = -1;
  /** The word of the quotation after the last that was the same. */
  #after = 0;
  /** Since the last word that stands in the source: a marked cut, a marked insertion. */
  #isCut = false;
  #isInserted = false;

  constructor(quote: Quote, source: Source, placed: Placed, asides: Asides) {
    this.#quote = quote;
    this.#source = source;
    this.#placed = placed;
    const isMoved = movedWords(placed);
    const isAside = asidesBeside(placed, asides);
    this.#isNoLoss = (word) => isAside(word) || isMoved.has(word);
  }

  step(word: number): void {
    const { at, same, group } = this.#placed;
    const { optional, cuts } = this.#quote;
    if (group[word] !== (group[word - 1] ?? group[word])) {
      this.close();
      this.#next = -1;
    }
    if (cuts[word]) {
      this.close();
      this.#isCut = true;
    }
    if (optional[word] === inserted) this.#isInserted = true;
    const isSame = same[word] === 1 && !isRunTogether(this.#quote, this.#source, this.#placed, word);
    this.#tally(word, isSame);
    if ((at[word] as number) >= 0) this.#comeTo(word, isSame);
    if (isSame) this.#after = word + 1;
    else this.#differ(word);
  }

  close(): void {
    const { quote, source } = this.#open;
    if (quote.length + source.length > 0) this.edits.push(this.#edit());
    this.#open = { quote: [], source: [] };
  }

  #tally(word: number, isSame: boolean): void {
    const { optional } = this.#quote;
    const isMarked = isSame
      ? isPutRight(this.#quote, this.#source, word, this.#placed.at[word] as number)
      : optional[word] === inserted;
    if (isMarked) this.count.markedIn++;
    if (optional[word]) return;
    this.count.total++;
    if (this.#placed.same[word]) this.count.same++;
  }

  #comeTo(word: number, isSame: boolean): void {
    const place = this.#placed.at[word] as number;
    if (this.#next >= 0) this.#passOver(place);
    this.#isCut = false;
    this.#isInserted = this.#quote.optional[word] === inserted;
    if (isSame) this.close();
    this.#next = Math.max(this.#next, place + (this.#placed.covers[word] as number));
  }

  /** The words of the source up to `place` are not in the quotation. */
  #passOver(place: number): void {
    const left: number[] = [];
    for (let word = this.#next; word < place; word++) if (!this.#isNoLoss(word)) left.push(word);
    if (this.#isCut || (this.#isInserted && left.length <= mostReplaced)) this.count.cut += left.length;
    else {
      this.count.leftOut += left.length;
      this.#open.source = this.#open.source.concat(left);
    }
  }

  #differ(word: number): void {
    const place = this.#placed.at[word] as number;
    if (this.#quote.optional[word]) {
      if (place >= 0) this.count.cut++;
      return;
    }
    this.#open.quote.push(word);
    if (place < 0 || this.#open.source.includes(place)) return;
    for (let of = 0; of < (this.#placed.covers[word] as number); of++) this.#open.source.push(place + of);
  }

  #edit(): QuoteEdit {
    const [quote, source] = [this.#quote.tokens, this.#source.tokens];
    const inQuote = spanOf(quote, this.#open.quote) ?? emptyAt(quote, this.#after);
    const inSource = spanOf(source, this.#open.source) ?? emptyAt(source, Math.max(0, this.#next));
    return {
      quote: quote.text.slice(inQuote.start, inQuote.end).slice(0, longestEdit),
      source: source.text.slice(inSource.start, inSource.end).slice(0, longestEdit),
      inQuote,
      inSource,
      weights: [],
    };
  }
}

function emptyAt({ text, starts }: Tokens, word: number) {
  const at = starts[word] ?? text.length;
  return { start: at, end: at };
}

function spanOf({ starts, ends }: Tokens, words: readonly number[]) {
  if (words.length === 0) return null;
  return { start: starts[words[0] as number] as number, end: ends[words.at(-1) as number] as number };
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
