import type { TextSelector } from '../core/annotation.ts';

/** Offsets into the text; `end` is exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Without white space, which is forgiven everywhere. */
export const squeezed = (words: string) => words.replace(/\s+/g, '');

/** Where the words stand as they were marked, if no other place can be meant; null: that is to be looked into. */
export function letterForLetter(text: string, { exact, prefix, suffix, start }: TextSelector): Found | null {
  const whole = prefix + exact + suffix;
  const span = (at: number): Found => ({ start: at, end: at + exact.length });
  if (whole !== exact && text.startsWith(whole, start - prefix.length)) return span(start);
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  // White space aside, as it is everywhere.
  const [before, after] = [squeezed(prefix), squeezed(suffix)];
  const share = (at: number) => {
    const end = at + exact.length;
    const isBefore = before
      ? squeezed(text.slice(Math.max(0, at - 2 * prefix.length), at)).endsWith(before)
      : at === 0;
    const isAfter = after
      ? squeezed(text.slice(end, end + 2 * suffix.length)).startsWith(after)
      : end === text.length;
    return Number(isBefore) + Number(isAfter);
  };
  const shares = places.map(share);
  // Of several copies one alone must be surrounded wholly, and no other so much as half.
  const best = shares.indexOf(Math.max(...shares));
  const isCertain =
    places.length === 1
      ? shares[0] !== 0
      : shares[best] === 2 && shares.every((one, at) => at === best || one === 0);
  if (!isCertain) return null;
  const { start: from, end } = span(places[best] as number);
  // Within a longer word than then, they are another word.
  const isCutAlike =
    isCut(text, from) === isCut(whole, prefix.length) &&
    isCut(text, end) === isCut(whole, prefix.length + exact.length);
  return isCutAlike ? { start: from, end } : null;
}

const isCut = (text: string, at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
