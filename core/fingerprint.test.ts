import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, wordsFingerprint } from './fingerprint.ts';

/** The definition itself, in big numbers. */
function byTheBook(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

test('a fingerprint is the 64-bit FNV-1a hash of the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fingerprint(text) === byTheBook(text)));
  expect(fingerprint('')).toBe('cbf29ce484222325');
});

/** The definition of RFC 9923, in big numbers. */
function hash32(text: string): bigint {
  let hash = 0x811c9dc5n;
  for (let index = 0; index < text.length; index++)
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x01000193n) & 0xffff_ffffn;
  return hash;
}

test('the fingerprint of words is that of their letters, whatever white space stands between them', () => {
  const blank = fc.constantFrom(' ', '\n\t', '\u00a0', '\u200b', '\u00ad', '\u2028', '\u3000', '\ufeff', '');
  const letters = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\s\u00ad\u200b-\u200d\u2060]/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(letters, blank)), (pieces) => {
      const spaced = pieces.map(([words, space]) => words + space).join('');
      const alone = pieces.map(([words]) => words).join('');
      expect(wordsFingerprint(spaced)).toBe(`${alone.length}-${hash32(alone)}`);
    }),
  );
});
