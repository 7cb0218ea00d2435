import { expect, test } from 'vitest';
import { missingFrom } from './missing.ts';

const posts = ['question/1', 'answer/2', 'comment/3'].map((key) => ({
  key: `s/c/${key}`,
  hiddenComments: 0,
}));
const isMissing = (key: string, shown: Parameters<typeof missingFrom>[0]) => missingFrom(shown)(key);
const whole = { answersStated: 1, posts };

test('a post that a whole thread does not show any more is missing', () => {
  expect(isMissing('s/c/answer/9', whole)).toBe(true);
  expect(isMissing('s/c/comment/9', whole)).toBe(true);
  expect(isMissing('s/c/answer/2', whole)).toBe(false);
});

test('what may only not be loaded is not missing', () => {
  expect(isMissing('s/c/answer/9', { ...whole, answersStated: 2 })).toBe(false);
  expect(isMissing('s/c/answer/9', { ...whole, answersStated: null })).toBe(false);
  const folded = posts.map((post) => ({ ...post, hiddenComments: 2 }));
  expect(isMissing('s/c/comment/9', { answersStated: 1, posts: folded })).toBe(false);
  expect(isMissing('s/c/answer/9', { answersStated: 1, posts: folded })).toBe(true);
  expect(isMissing('s/c/question/9', whole)).toBe(false);
});
