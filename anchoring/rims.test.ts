import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { surelyThere } from './letter-for-letter.ts';
import { locate, readable } from './locate.ts';
import { clearCopyOf } from './rims.ts';

/** What a mark on these words of the text as it was covers in the text as it is now. */
function now(then: string, words: string, text: string): string {
  const start = then.indexOf(words);
  const place = locate(readable(text), describe(then, { start, end: start + words.length }));
  return place.state === 'gone' ? 'gone' : `${place.state}: ${text.slice(place.start, place.end)}`;
}

test.each([
  [
    'The government can do that.',
    'The government can',
    'The government can’t do that.',
    'The government can’t',
  ],
  [
    'The government can do that.',
    'The government can',
    "The government can't do that.",
    "The government can't",
  ],
  [
    'There 5 million people died in it.',
    '5 million people died',
    'There 2.5 million people died in it.',
    '2.5 million people died',
  ],
  ['There 500 people died in it.', '500 people died', 'There 1,500 people died in it.', '1,500 people died'],
  [
    'Wages rose by 3 percent that year.',
    'Wages rose by 3',
    'Wages rose by 3.5 percent that year.',
    'Wages rose by 3.5',
  ],
  [
    'It was 5 percent of GDP then.',
    '5 percent of GDP',
    'It was -5 percent of GDP then.',
    '-5 percent of GDP',
  ],
  ['It was violent and long.', 'violent and long', 'It was non-violent and long.', 'non-violent and long'],
  [
    'The president of France spoke.',
    'president of France spoke',
    'The ex-president of France spoke.',
    'ex-president of France spoke',
  ],
  ['It stood until 2020 and fell.', 'until 2020', 'It stood until 2020–2025 and fell.', 'until 2020–2025'],
  ['Write it in C and run it.', 'in C', 'Write it in C++ and run it.', 'in C++'],
])('"%s": the mark on "%s" is changed where its rim word has grown', (then, words, text, covers) => {
  expect(now(then, words, text)).toBe(`changed: ${covers}`);
});

test.each([
  ['Some say that he did', 'he did', 'Some say that he did not', 'he did not'],
  ['He did', 'He did', 'He did not', 'He did not'],
  ['He did sign the treaty.', 'He did', 'He did (not) sign the treaty.', 'He did (not'],
  ['He said: it is true.', 'it is true', 'He said: “not” it is true.', 'not” it is true'],
  [
    'This is supported by data.',
    'supported by data',
    'This is not really supported by data.',
    'not really supported by data',
  ],
  [
    'It came with evidence of fraud.',
    'evidence of fraud',
    'It came without evidence of fraud.',
    'without evidence of fraud',
  ],
  ['Then somebody knew of it.', 'knew of it', 'Then nobody knew of it.', 'nobody knew of it'],
  ['He was a member.', 'a member', 'He was no longer a member.', 'no longer a member'],
])('"%s": the mark on "%s" is changed where a negation was put in near it', (then, words, text, covers) => {
  expect(now(then, words, text)).toBe(`changed: ${covers}`);
});

test.each([
  ['It is not true, he said then.', 'he said then', 'It is not true at all. But he said then.'],
  ['They did not promise that at all.', 'promise that', 'They really did not promise that at all.'],
  ['He signed it, and left.', 'He signed it', 'He signed it. And left.'],
  [
    'Nobody came. The treaty stands as it is.',
    'The treaty stands',
    'People came, not many. The treaty stands as it is.',
  ],
])('"%s": the mark on "%s" stands where only its surroundings were edited', (then, words, text) => {
  expect(now(then, words, text)).toBe(`anchored: ${words}`);
});

test('a page is sure of words only where what stood around them stands there too, and at the end of a text nothing follows', () => {
  const at = (then: string, words: string, text: string) => {
    const start = then.indexOf(words);
    return surelyThere(text, describe(then, { start, end: start + words.length }));
  };
  expect(at('Some say he did', 'he did', 'Some say he did')).toEqual({ start: 9, end: 15 });
  expect(at('Some say he did', 'he did', 'Some say he did not')).toBeNull();
  expect(at('He did', 'He did', 'He did not')).toBeNull();
  expect(at('He can do it all.', 'He can', 'He can’t do it all.')).toBeNull();
  expect(at('Yes, he did it all.', 'he did it', 'More words. Yes, he did it all.')).toEqual({
    start: 17,
    end: 26,
  });
});

test.each([
  ['he did sign the treaty', 'Then she did sign the treaty.', false],
  ['signed the treaty in Paris', 'He never signed the treaty in Paris.', false],
  ['signed the treaty in Paris', 'He signed the treaty in Paris, she signed the treaty in Paris.', false],
  ['signed the treaty in Paris', 'I never. He signed the treaty in Paris.', true],
  ['signed the treaty in Paris', '“signed the treaty in Paris”', true],
])('"%s" is offered in "%s": %s', (words, text, isOffered) => {
  expect(clearCopyOf(text, words) !== null).toBe(isOffered);
});

test.each([
  ['Tea and internationalization considerations not met.', 'Tea and'],
  ['They could not internationalize considerations of tea.', 'of tea'],
])('"%s": a negation that stood there, farther off than the kept words reach, is not new', (text, words) => {
  expect(now(text, words, text)).toBe(`anchored: ${words}`);
});
