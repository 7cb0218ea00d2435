import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, isoTime, orderOf } from './dates.ts';

test.each([
  ['2024-01-03T12:20:36-0500', '2024-01-03T17:20:36Z'],
  ['2024-01-03T12:20:36-05:00', '2024-01-03T17:20:36Z'],
  ['2024-11-27T19:36:29.906Z', '2024-11-27T19:36:29Z'],
  ['2006-09-01T16:07+00:00', '2006-09-01T16:07:00Z'],
  ['2024-06-09 03:29:46', '2024-06-09T03:29:46Z'],
  ['2013-08-23 03:15:16Z, License: CC BY-SA 3.0', '2013-08-23T03:15:16Z'],
  ['2024-03-01', '2024-03-01T00:00:00Z'],
  ['1657407376', '2022-07-09T22:56:16Z'],
  ['1657407376123', '2022-07-09T22:56:16Z'],
])('the time %s is %s', (written, time) => {
  expect(isoTime(written)).toBe(time);
});

test.each(['', 'soon', '2024-13-01', '2024-02-30T10:00:00Z', '2024-01-01T25:00:00Z', '0001-01-01', '12345'])(
  '"%s" is no time',
  (written) => {
    expect(isoTime(written)).toBeNull();
  },
);

describe('a date in words', () => {
  test.each([
    ['30th March 2025, 16:26', '2025-03-30T16:26:00Z'],
    ['Feb 14, 2026 | 9:05 pm', '2026-02-14T21:05:00Z'],
    ['Wed Dec 27, 2023 10:00 am', '2023-12-27T10:00:00Z'],
    ['June 09, 2024, 03:29:46 AM', '2024-06-09T03:29:46Z'],
    ['2019-02-24, 02:31 AM', '2019-02-24T02:31:00Z'],
    ['on Friday January 12, 2024 @11:51AM (#64153115)', '2024-01-12T11:51:00Z'],
    ['May 27, 2025 at 12:08 AM', '2025-05-27T00:08:00Z'],
    ['4:07 PM - Sep 01, 2006', '2006-09-01T16:07:00Z'],
    ['Posted 3 Sept 2011', '2011-09-03T00:00:00Z'],
    ['2024年1月3日 12:20', '2024-01-03T12:20:00Z'],
    ['11-29-2024, 01:50 PM', '2024-11-29T13:50:00Z'],
    ['Saturday, October 5th, 2024 at 1:05:18 AM GMT+03:00', '2024-10-04T22:05:18Z'],
    ['29.11.24 13:50', '2024-11-29T13:50:00Z'],
  ])('%s is %s', (words, time) => {
    expect(dateInWords(words, null)).toBe(time);
  });

  test.each([
    ['20. Februar 2010, 15:47 Uhr', 'de'],
    ['20 février 2010 15:47', 'fr'],
    ['20 de febrero de 2010, 15:47', 'es'],
    ['20 февраля 2010, 15:47', 'ru'],
  ])('%s is read in the page’s language', (words, language) => {
    expect(dateInWords(words, null, language)).toBe('2010-02-20T15:47:00Z');
  });

  test.each([
    'yesterday, 10:12',
    '3 years ago',
    'March 2',
    'March 2025',
    'Bravo 12, 2024',
    '31-12-2024 99:99',
  ])('"%s" tells no time', (words) => {
    expect(dateInWords(words, null)).toBeNull();
  });

  test('a day with the number of its month reads the same either way', () => {
    expect(dateInWords('03/03/2024 19:44', null)).toBe('2024-03-03T19:44:00Z');
    expect(dateInWords('03/04/2024 19:44', null)).toBeNull();
  });

  test('of numbers that may be read both ways tells nothing, unless other dates of the page do', () => {
    expect(dateInWords('03/02/2024', null)).toBeNull();
    const order = orderOf(['03/02/2024', '02/28/2024']);
    expect(dateInWords('03/02/2024', order)).toBe('2024-03-02T00:00:00Z');
    expect(dateInWords('03/02/2024', orderOf(['28/02/2024']))).toBe('2024-02-03T00:00:00Z');
  });

  test('in a language that is none is read in English', () => {
    expect(dateInWords('May 3, 2024', null, '--')).toBe('2024-05-03T00:00:00Z');
  });
});

test('whatever stands there, what comes back is a time in UTC or nothing', () => {
  const pieces = fc.constantFrom(
    '2024',
    '13',
    '99',
    ' ',
    '-',
    '/',
    ':',
    'T',
    'Z',
    'May',
    'am',
    '３',
    '+25:99',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (words) => {
        for (const time of [isoTime(words), dateInWords(words, 'day-first')]) {
          if (time !== null) expect(new Date(time).toISOString()).toBe(time.replace('Z', '.000Z'));
        }
      },
    ),
  );
});

test('a date is looked for at the beginning of what is written, however long that is', () => {
  expect(dateInWords(`March 3, 2024 ${'by '.repeat(50_000)}`, null)).toBe('2024-03-03T00:00:00Z');
  expect(dateInWords(`${'x'.repeat(400)} March 3, 2024`, null)).toBeNull();
});
