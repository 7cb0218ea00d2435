import { expect, test } from 'vitest';
import { directive, linesOf } from './text-directive.ts';

const leadingTo = (text: string, words: string, gaps: readonly number[] = []) => {
  const start = text.indexOf(words);
  return directive(text, linesOf(text, gaps), { start, end: start + words.length });
};

test('words over two cells of a table are led to by their ends', () => {
  expect(leadingTo('Germany\t370,000 soldiers\nFrance\tnone', 'Germany\t370,000 soldiers')).toBe(
    'text=Germany,370%2C000%20soldiers',
  );
});

test('words over a note that the page has and the text has not are led to by their ends', () => {
  const text = 'He said so. Then he left the room.';
  expect(leadingTo(text, 'said so. Then he left', [11])).toBe('text=said%20so.,Then%20he%20left');
  expect(leadingTo(text, 'Then he left', [11])).toBe('text=Then%20he%20left');
  expect(leadingTo(text, 'said so. Then he left')).toBe('text=said%20so.%20Then%20he%20left');
});

test('every place of a text but its breaks is in one block', () => {
  expect(linesOf('one\ttwo three\n\nfour', [0, 4, 7, 7, 13, 15])).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 7, end: 13 },
    { start: 15, end: 19 },
  ]);
});
