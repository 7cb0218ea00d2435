import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const read = (text: string, language = 'en', blocks = whole(text)) =>
  sentencesIn(text, blocks, language).map(({ start, end }) => text.slice(start, end));

test('a text is read sentence by sentence, without the space between', () => {
  expect(read('Did they promise that? They did not.  So it stands!')).toEqual([
    'Did they promise that?',
    'They did not.',
    'So it stands!',
  ]);
  expect(read('条約は有効です。彼らは約束した。', 'ja')).toEqual(['条約は有効です。', '彼らは約束した。']);
});

test('what only looks like a language stops nobody from reading', () => {
  expect(read('Tea is hot. Coffee too.', 'aa-00')).toHaveLength(2);
});

test('no sentence goes over the end of a block', () => {
  const text = 'A heading And its words. More';
  const blocks = [
    { start: 0, end: 9 },
    { start: 10, end: 29 },
  ];
  expect(read(text, 'en', blocks)).toEqual(['A heading', 'And its words.', 'More']);
});

test('a title, an initial and a country in letters end no sentence', () => {
  expect(read('Mr. Baker met J. Major of the U.S. Army. He left.')).toEqual([
    'Mr. Baker met J. Major of the U.S. Army.',
    'He left.',
  ]);
  expect(read('So do I. Then go.')).toHaveLength(2);
});

test('whatever the text and the language say, sentences are words of it, in order', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, language) => {
      let last = 0;
      for (const { start, end } of sentencesIn(text, whole(text), language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }),
  );
});
