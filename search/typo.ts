/** Shorter words have too many neighbours: "nato" is one letter from "auto". */
export const shortestMistyped = 5;

/**
 * Whether `word` is, or begins with, `typed` mistyped once: a letter left out, put in, changed, or two
 * neighbours swapped. `typed` itself counts too.
 *
 * @returns 'whole' where all of `word` is meant, 'begins' where it goes on, or null.
 */
export function mistyped(typed: string, word: string): 'whole' | 'begins' | null {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at++;
  const left = typed.length - at;
  if (left === 0) return word.length <= typed.length + 1 ? 'whole' : 'begins';
  const swapped =
    left > 1 &&
    typed.charCodeAt(at) === word.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === word.charCodeAt(at);
  let best = Number.POSITIVE_INFINITY;
  if (follows(typed, at + 1, word, at + 1)) best = Math.min(best, surplus(word, at + 1, left - 1));
  if (follows(typed, at, word, at + 1)) best = Math.min(best, surplus(word, at + 1, left));
  if (follows(typed, at + 1, word, at)) best = Math.min(best, surplus(word, at, left - 1));
  if (swapped && follows(typed, at + 2, word, at + 2)) best = Math.min(best, surplus(word, at + 2, left - 2));
  return best === 0 ? 'whole' : best === Number.POSITIVE_INFINITY ? null : 'begins';
}

/** Whether the rest of `typed` stands in `word` at `start`. */
function follows(typed: string, from: number, word: string, start: number): boolean {
  const length = typed.length - from;
  if (start > word.length || word.length - start < length) return false;
  for (let at = 0; at < length; at++)
    if (typed.charCodeAt(from + at) !== word.charCodeAt(start + at)) return false;
  return true;
}

/** How many letters of `word` come after what was taken. */
const surplus = (word: string, start: number, taken: number) => word.length - start - taken;
