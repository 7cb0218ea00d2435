import type { TextSelector } from '../core/annotation.ts';

/** Offsets into the text; `end` is exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Without white space, which is forgiven everywhere. */
export const squeezed = (words: string) => words.replace(/\s+/g, '');

interface Copies {
  /** Where the words stand, each with how many of its two sides stand there as well. */
  readonly places: readonly number[];
  readonly shares: readonly number[];
}

/** Every place where the words stand letter for letter, and whether what stood around them does; white space aside. */
function copiesIn(text: string, { exact, prefix, suffix }: TextSelector): Copies {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const [before, after] = [squeezed(prefix), squeezed(suffix)];
  const shares = places.map((at) => {
    const end = at + exact.length;
    const isBefore = before
      ? squeezed(text.slice(Math.max(0, at - 2 * prefix.length), at)).endsWith(before)
      : at === 0;
    const isAfter = after
      ? squeezed(text.slice(end, end + 2 * suffix.length)).startsWith(after)
      : end === text.length;
    return Number(isBefore) + Number(isAfter);
  });
  return { places, shares };
}

/**
 * Where the words stand with all that stood around them, and no copy of them has so much as half of it; null:
 * somebody must look closer. Nothing near them was edited then: neither they nor what they mean.
 */
export function surelyThere(text: string, selector: TextSelector): Found | null {
  const { exact, prefix, suffix, start: stood } = selector;
  const from = stood - prefix.length;
  const whole = prefix + exact + suffix;
  const isWhole = (prefix || stood === 0) && (suffix || from + whole.length === text.length);
  if (whole !== exact && isWhole && text.startsWith(whole, from))
    return { start: stood, end: stood + exact.length };
  const at = prefix && suffix ? text.indexOf(whole) : -1;
  const moved = at + prefix.length;
  // Words that have moved with all that stood around them, and stand nowhere else, need no look at either side.
  if (at >= 0 && text.indexOf(exact) === moved && text.indexOf(exact, moved + 1) < 0)
    return { start: moved, end: moved + exact.length };
  const { places, shares } = copiesIn(text, selector);
  const best = shares.indexOf(2);
  const isCertain = best >= 0 && shares.every((one, at) => at === best || one === 0);
  const start = places[best] as number;
  return isCertain ? { start, end: start + selector.exact.length } : null;
}

/** Where the words stand as they were marked, if no other place can be meant; null: that is to be looked into. */
export function letterForLetter(text: string, selector: TextSelector): Found | null {
  const { exact, prefix, suffix, start } = selector;
  const whole = prefix + exact + suffix;
  if (whole !== exact && text.startsWith(whole, start - prefix.length))
    return { start, end: start + exact.length };
  const sure = surelyThere(text, selector);
  if (sure) return sure;
  const { places, shares } = copiesIn(text, selector);
  // Alone, with one of its sides; within a longer word than then, it is another word.
  const from = places[0] as number;
  if (places.length !== 1 || shares[0] === 0) return null;
  const end = from + exact.length;
  const isCutAlike =
    isCut(text, from) === isCut(whole, prefix.length) &&
    isCut(text, end) === isCut(whole, prefix.length + exact.length);
  return isCutAlike ? { start: from, end } : null;
}

const isCut = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
