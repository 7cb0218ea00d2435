import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

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
