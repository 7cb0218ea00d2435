import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from './numbers.ts';

test.each([
  ['\n-2        ', -2],
  ['−3', -3],
  ['1,024', 1024],
  ['1.024', 1024],
  ['1.2k', 1200],
  ['3 Comments', 3],
  ['Show 12 more comments', 12],
  ['5 Kommentare', 5],
  ['2 mil', 2],
  ['', null],
  ['Comments', null],
])('the number in "%s" is %s', (words, number) => {
  expect(numberIn(words)).toBe(number);
});

test('a whole number is read back, with or without separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (number) => {
      expect(numberIn(String(number))).toBe(number);
      expect(numberIn(` ${number.toLocaleString('en')} `)).toBe(number);
    }),
  );
});
