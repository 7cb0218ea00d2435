import { expect, test } from 'vitest';
import { guessScale, leaningOf } from './grades.ts';

test.each([
  ['Generally reliable', 'reliable'],
  ['generally_unreliable', 'mostly-not'],
  ['No consensus', 'mixed'],
  ['Deprecated', 'unreliable'],
  ['VERY HIGH', 'reliable'],
  ['mostly factual', 'mostly'],
  ['Satire', 'satire'],
])('“%s” says itself what it comes to', (word, grade) => {
  expect(guessScale([word])).toEqual({ [word]: grade });
});

test('a score, an owner, a leaning or a type of story is no grade before she says so', () => {
  expect(
    guessScale(['0.82', 'SC', 'state-controlled', 'left', 'conspiracy', 'clickbait', 'bias', 'r', '']),
  ).toEqual({});
});

test('satire points nowhere, and neither does a word without a grade', () => {
  expect(leaningOf('satire')).toBeNull();
  expect(leaningOf(undefined)).toBeNull();
  expect((['reliable', 'mostly', 'mixed', 'mostly-not', 'unreliable'] as const).map(leaningOf)).toEqual([
    1, 1, 0, -1, -1,
  ]);
});
