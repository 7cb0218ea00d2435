import { isVisible } from './visible.ts';

/**
 * A 64-bit FNV-1a hash of the text's UTF-16 code units, as 16 hex digits. It tells whether two texts are
 * the same one; it is no protection against somebody who wants two texts to look alike.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9923 (FNV-1a, 64 bit, here on two 32-bit halves)
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low ^= text.charCodeAt(index);
    // The prime is 2^40 + 0x1b3; the product of the low half, a quarter at a time, carries into the high one.
    const first = (low & 0xffff) * 0x1b3;
    const second = (low >>> 16) * 0x1b3 + (first >>> 16);
    high = (Math.imul(high, 0x1b3) + (low << 8) + (second >>> 16)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return inDigits(high) + inDigits(low);
}

const inDigits = (half: number) => (half >>> 0).toString(16).padStart(8, '0');

/** Of a post that is longer, as with a log that somebody pasted, the page sends no more to be compared. */
export const mostLetters = 500_000;

/**
 * How many letters a text has, and their 32-bit FNV-1a hash: the same however its white space is written, and with
 * signs that nobody sees or without. It is made of every post of a page, to tell whether one was edited: one edit
 * in four thousand million that change no number of letters would be missed.
 */
export function wordsFingerprint(text: string): string {
  let letters = 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isVisible(code)) continue;
    letters++;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return `${letters}-${hash >>> 0}`;
}
