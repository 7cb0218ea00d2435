import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectedSpan } from './selected-span.ts';

const at = (text: string, selected: string, before: string) => {
  const span = selectedSpan(text, selected, before);
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
};

test('of words that stand twice, those that were selected are found', () => {
  const text = 'Tea is hot.\n\nCoffee is hot.';
  expect(at(text, 'is hot', 'Tea is hot. Coffee ')).toBe('Tea is hot.\n\nCoffee [is hot].');
  expect(at(text, 'is hot', 'TEA ')).toBe('Tea [is hot].\n\nCoffee is hot.');
  expect(at(text, 'is hot', '')).toBe('Tea [is hot].\n\nCoffee is hot.');
});

test('words over the end of a block are found however its end is written', () => {
  expect(at('Tea is hot.\n\nSo is coffee.', 'hot.\nSo', 'Tea is')).toBe('Tea is [hot.\n\nSo] is coffee.');
});

test('no words, or words that are not there, stand nowhere', () => {
  expect(selectedSpan('Tea', ' \n', 'x')).toBeNull();
  expect(selectedSpan('Tea', 'Coffee', '')).toBeNull();
});

test('any stretch of any text is found where it stands, told by all that stands before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', ' ', '\n'), { maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (letters, from, length) => {
        const text = letters.join('');
        const start = from % (text.length + 1);
        const selected = text.slice(start, start + (length % 6));
        const span = selectedSpan(text, selected, text.slice(0, start));
        const own = {
          start: start + selected.length - selected.trimStart().length,
          end: start + selected.trimEnd().length,
        };
        expect(span).toEqual(selected.trim() ? own : null);
      },
    ),
  );
});
