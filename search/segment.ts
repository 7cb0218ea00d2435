/**
 * Notes indexed once and for all: what is written anew meanwhile stands beside it (`search-index.ts`). Plain
 * values and typed arrays, so that IndexedDB keeps it as it is and reading it back is one copy.
 *
 * A note's number is its place in `ids`. `postings` holds for each word, from `postingsAt[word]` to
 * `postingsAt[word + 1]`, a number for each note that has it: how far it is from the note before, times 32, and a
 * bit for each field. `places` holds for each of these notes and fields the word's places: how far each is from the one before, times 2,
 * and 1 where another follows. Numbers are written as `ByteLists` writes them.
 */
export interface Segment {
  /** Ascending. */
  readonly ids: readonly string[];
  readonly modified: Float64Array;
  readonly created: Float64Array;
  /** Words and properties, ascending by UTF-16 code units. */
  readonly words: readonly string[];
  readonly postings: Uint8Array;
  readonly postingsAt: Uint32Array;
  readonly places: Uint8Array;
  readonly placesAt: Uint32Array;
}

/** Where `wanted` stands in ascending `sorted`, or would stand. */
export function placeOf(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
