import type { TextSelector } from '../core/annotation.ts';

/** Where the words of a selector stand in a text now. */
export type Place =
  | { readonly state: 'anchored'; readonly start: number; readonly end: number }
  | { readonly state: 'gone' };

/**
 * Finds the words again: of several places where they stand letter for letter, the one whose surroundings
 * agree best; on a tie, the one nearest to where they stood.
 */
export function locate(text: string, selector: TextSelector): Place {
  const { exact, prefix, suffix, start } = selector;
  if (text.startsWith(prefix + exact + suffix, start - prefix.length)) return anchored(start, exact);
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score =
      sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    const isNearer = Math.abs(at - start) < Math.abs(best - start);
    if (score > bestScore || (score === bestScore && isNearer)) [best, bestScore] = [at, score];
  }
  return best < 0 ? { state: 'gone' } : anchored(best, exact);
}

const anchored = (start: number, exact: string): Place => ({
  state: 'anchored',
  start,
  end: start + exact.length,
});

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
