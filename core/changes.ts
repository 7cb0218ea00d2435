/** A stretch of `then` that gave way to a stretch of `now`; either may be empty, ends are exclusive. */
export interface Change {
  readonly thenStart: number;
  readonly thenEnd: number;
  readonly nowStart: number;
  readonly nowEnd: number;
}

/** Beyond this many pairs to compare, a stretch without a word of its own counts as replaced whole. */
const mostPairs = 1_000_000;
/** Words that occur once in a stretch may split it this often; texts do with four or five. */
const deepest = 30;

/**
 * What differs between two lists, in reading order. Words that occur once in both hold the lists together
 * (patience diff); between them, the longest common subsequence. Near linear for texts; where neither helps
 * within bounds, a stretch is given as replaced, which is true if not small.
 */
export function changesBetween(then: readonly number[], now: readonly number[]): Change[] {
  const changes: Change[] = [];
  compare({ thenStart: 0, thenEnd: then.length, nowStart: 0, nowEnd: now.length }, 0);
  return changes;

  function compare(whole: Change, depth: number): void {
    const part = trimmed(then, now, whole);
    const { thenStart, thenEnd, nowStart, nowEnd } = part;
    const [before, after] = [thenEnd - thenStart, nowEnd - nowStart];
    if (before === 0 && after === 0) return;
    const pairs =
      before === 0 || after === 0
        ? []
        : (depth < deepest && uniquePairs(then, now, part)) ||
          (before * after <= mostPairs ? commonPairs(then, now, part) : []);
    if (pairs.length === 0) {
      changes.push(part);
      return;
    }
    let [thenAt, nowAt] = [thenStart, nowStart];
    for (const [inThen, inNow] of [...pairs, [thenEnd, nowEnd] as const]) {
      compare({ thenStart: thenAt, thenEnd: inThen, nowStart: nowAt, nowEnd: inNow }, depth + 1);
      [thenAt, nowAt] = [inThen + 1, inNow + 1];
    }
  }
}

type Pair = readonly [inThen: number, inNow: number];

/** Without what is the same at both ends. */
function trimmed(then: readonly number[], now: readonly number[], part: Change): Change {
  let { thenStart, thenEnd, nowStart, nowEnd } = part;
  while (thenStart < thenEnd && nowStart < nowEnd && then[thenStart] === now[nowStart]) {
    thenStart++;
    nowStart++;
  }
  while (thenStart < thenEnd && nowStart < nowEnd && then[thenEnd - 1] === now[nowEnd - 1]) {
    thenEnd--;
    nowEnd--;
  }
  return { thenStart, thenEnd, nowStart, nowEnd };
}

/** Words that occur once on each side, as many as stand in the same order; null: there is none. */
function uniquePairs(then: readonly number[], now: readonly number[], part: Change): Pair[] | null {
  const inThen = onlyPlaces(then, part.thenStart, part.thenEnd);
  const inNow = onlyPlaces(now, part.nowStart, part.nowEnd);
  const pairs: Pair[] = [];
  for (const [word, at] of inThen) {
    const there = inNow.get(word);
    if (at !== null && there !== undefined && there !== null) pairs.push([at, there]);
  }
  return pairs.length > 0 ? longestRising(pairs) : null;
}

/** Where each word stands; null: in several places. In the order of their first places. */
function onlyPlaces(words: readonly number[], start: number, end: number): Map<number, number | null> {
  const places = new Map<number, number | null>();
  for (let at = start; at < end; at++) {
    const word = words[at] as number;
    places.set(word, places.has(word) ? null : at);
  }
  return places;
}

/** The longest run of pairs that rises on both sides, by patience sorting; they rise on the first already. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const previous = pairs.map((pair, index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    tops[low] = index;
    return tops[low - 1] ?? -1;
  });
  const rising: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number) rising.push(pairs[at] as Pair);
  return rising.reverse();
}

/** A longest common subsequence, by the table of their lengths. */
function commonPairs(then: readonly number[], now: readonly number[], part: Change): Pair[] {
  const { thenStart, thenEnd, nowStart, nowEnd } = part;
  const width = nowEnd - nowStart + 1;
  const lengths = new Uint32Array((thenEnd - thenStart + 1) * width);
  for (let i = thenEnd - 1; i >= thenStart; i--)
    for (let j = nowEnd - 1; j >= nowStart; j--) {
      const at = (i - thenStart) * width + (j - nowStart);
      lengths[at] =
        then[i] === now[j]
          ? (lengths[at + width + 1] as number) + 1
          : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [thenStart, nowStart]; i < thenEnd && j < nowEnd; ) {
    const at = (i - thenStart) * width + (j - nowStart);
    if (then[i] === now[j]) pairs.push([i++, j++]);
    else if ((lengths[at + width] as number) >= (lengths[at + 1] as number)) i++;
    else j++;
  }
  return pairs;
}
