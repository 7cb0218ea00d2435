/** What is laid along what: the words of a quotation along stretches of a source. */
export interface Alignable {
  /** -1 stands for no word that the other side has. */
  readonly quote: Int32Array;
  readonly optional: Uint8Array;
  readonly cuts: Uint8Array;
  /** Of a quotation's word, further words of the source that are the same. */
  readonly also: ReadonlyMap<number, ReadonlySet<number>>;
  readonly source: Int32Array;
  /** What leaving a word of the source out costs: little for what is no part of the running text. */
  readonly skips: Float32Array;
  /** By its last word: a pair that, written as one, is a word of the other side. */
  readonly sourcePairs: ReadonlyMap<number, Pair>;
  readonly quotePairs: ReadonlyMap<number, Pair>;
}

/** `word`: what the two are as one; `length`: how many words they take, 2 but where something breaks a word. */
export interface Pair {
  readonly word: number;
  readonly length: number;
}

/** For each word of the quotation the word of the source that it stands beside (-1: none), and whether it is the same. */
export interface Alignment {
  readonly at: Int32Array;
  readonly same: Uint8Array;
  /** How many words of the source it covers: more than 1 where they are written as one in the quotation. */
  readonly covers: Uint8Array;
  readonly score: number;
}

const match = 2;
/** What is marked as put in is the source's only where it stands right there. */
const optionalMatch = 0.4;
const mismatch = -1;
/** Of two equal words, one in the running text and one in a head, the former. */
const asideLess = 0.2;
const insertion = -1;
const optionalInsertion = -0.1;
const besideOptional = 0.2;
/** A long stretch left out costs hardly more than a short one: it is one decision of whoever quotes. */
const longGap = -8;
const longGapMore = -0.01;
const cutMore = -0.001;

const step = { same: 0, other: 1, insert: 2, skip: 3, leave: 4, pairInSource: 5, pairInQuote: 6 } as const;
const stays = 8;

/**
 * The best alignment of a whole quotation with any part of the source, by words, both in order. Marked cuts
 * leave out words of the source for nothing. Of equally good ones the earliest.
 */
export function align(problem: Alignable): Alignment {
  const { quote, source } = problem;
  const width = source.length + 1;
  const steps = new Uint8Array(width * (quote.length + 1));
  let before: Float64Array<ArrayBufferLike> = new Float64Array(width);
  let row: Float64Array<ArrayBufferLike> = new Float64Array(width);
  let twoBefore: Float64Array<ArrayBufferLike> = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let at = 1; at <= quote.length; at++) {
    fillRow(problem, at, { twoBefore, before, row }, steps.subarray(at * width, (at + 1) * width));
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  let end = 0;
  for (let place = 1; place < width; place++)
    if ((before[place] as number) > (before[end] as number)) end = place;
  return { ...walkBack(problem, steps, end), score: before[end] as number };
}

interface Rows {
  readonly twoBefore: Float64Array;
  readonly before: Float64Array;
  readonly row: Float64Array;
}

function fillRow(problem: Alignable, at: number, { twoBefore, before, row }: Rows, steps: Uint8Array): void {
  const { quote, source, skips, optional, cuts, sourcePairs, quotePairs } = problem;
  const word = quote[at - 1] as number;
  const also = problem.also.get(at - 1);
  const pair = quotePairs.get(at - 1)?.word;
  const isOptional = optional[at - 1] !== 0;
  const insert = isOptional ? optionalInsertion : insertion;
  const same = isOptional ? optionalMatch : match;
  const most = optional[at - 1] === 1 || optional[at] === 1 ? besideOptional : Number.POSITIVE_INFINITY;
  const isCut = cuts[at] === 1;
  const open = isCut ? 0 : longGap;
  const more = isCut ? cutMore : longGapMore;
  const hasPairs = sourcePairs.size > 0;
  let gap = Number.NEGATIVE_INFINITY;
  row[0] = (before[0] as number) + insert;
  steps[0] = step.insert;
  for (let place = 1; place <= source.length; place++) {
    const other = source[place - 1] as number;
    const isSame = (word === other && word >= 0) || (also?.has(other) ?? false);
    const skip = skips[place - 1] as number;
    const worth = isSame ? (skip < 1 ? same - asideLess : same) : mismatch;
    let best = (before[place - 1] as number) + worth;
    let how: number = isSame ? step.same : step.other;
    const inserted = (before[place] as number) + insert;
    if (inserted > best) [best, how] = [inserted, step.insert];
    if (pair !== undefined && pair === other) {
      const joined = (twoBefore[place - 1] as number) + 2 * match;
      if (joined > best) [best, how] = [joined, step.pairInQuote];
    }
    const halves = hasPairs ? sourcePairs.get(place - 1) : undefined;
    if (halves && halves.word === word && word >= 0) {
      const joined = (before[place - halves.length] as number) + match;
      if (joined > best) [best, how] = [joined, step.pairInSource];
    }
    const skipped = (row[place - 1] as number) - (skip > 1 ? skip : Math.min(skip, most));
    const stayed = gap + more;
    const opened = (row[place - 1] as number) + open + more;
    let flag = 0;
    if (stayed > opened) flag = stays;
    gap = Math.max(stayed, opened);
    if (skipped > best) [best, how] = [skipped, step.skip];
    if (gap > best) [best, how] = [gap, step.leave];
    row[place] = best;
    steps[place] = how | flag;
  }
}

function walkBack(problem: Alignable, steps: Uint8Array, end: number): Omit<Alignment, 'score'> {
  const { quote, source } = problem;
  const width = source.length + 1;
  const at = new Int32Array(quote.length).fill(-1);
  const same = new Uint8Array(quote.length);
  const covers = new Uint8Array(quote.length);
  let word = quote.length;
  let place = end;
  /** Words and places are taken from the end: these many of each belong together. */
  const take = (words: number, places: number, isSame: boolean) => {
    place -= places;
    for (let taken = 0; taken < words; taken++) {
      word--;
      at[word] = place;
      same[word] = Number(isSame);
      covers[word] = places;
    }
  };
  while (word > 0) {
    const how = (steps[word * width + place] as number) & 7;
    if (how === step.insert) word--;
    else if (how === step.skip) place--;
    else if (how === step.leave) {
      while ((steps[word * width + place] as number) & stays) place--;
      place--;
    } else if (how === step.pairInSource) take(1, problem.sourcePairs.get(place - 1)?.length ?? 1, true);
    else if (how === step.pairInQuote) take(2, 1, true);
    else take(1, 1, how === step.same);
  }
  return { at, same, covers };
}
