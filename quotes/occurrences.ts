/**
 * Where a run of words stands in a longer one, word for word: the first `most` places, overlapping ones too.
 * Time is linear in both, whatever the words are (Knuth, Morris, Pratt).
 */
export function occurrences(run: Int32Array, within: Int32Array, most: number): number[] {
  if (run.length === 0) return [];
  const borders = bordersOf(run);
  const found: number[] = [];
  let matched = 0;
  for (let at = 0; at < within.length; at++) {
    while (matched > 0 && run[matched] !== within[at]) matched = borders[matched - 1] as number;
    if (run[matched] === within[at]) matched++;
    if (matched < run.length) continue;
    found.push(at - run.length + 1);
    if (found.length === most) break;
    matched = borders[matched - 1] as number;
  }
  return found;
}

/** For each start of the run: how many of its first words are its last words too. */
function bordersOf(run: Int32Array): Int32Array {
  const borders = new Int32Array(run.length);
  let matched = 0;
  for (let at = 1; at < run.length; at++) {
    while (matched > 0 && run[matched] !== run[at]) matched = borders[matched - 1] as number;
    if (run[matched] === run[at]) matched++;
    borders[at] = matched;
  }
  return borders;
}
