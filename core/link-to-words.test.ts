import { expect, test } from 'vitest';
import type { Target } from './annotation.ts';
import { linkToWords } from './link-to-words.ts';

const on = (exact: string | null) =>
  ({
    source: 'https://a.example/a/2',
    scope: 'https://a.example/questions/1/how?page=2#2',
    selector: exact === null ? null : { exact },
  }) as Target;

test('short words are named whole, on the page where they were read, with their signs escaped', () => {
  expect(linkToWords(on('no man-made, visible & big'))).toBe(
    'https://a.example/questions/1/how?page=2#:~:text=no%20man%2Dmade%2C%20visible%20%26%20big',
  );
});

test('words over several blocks, or very long ones, are named by how they begin and end', () => {
  expect(linkToWords(on('One two three four five six seven.\nThe end\n'))).toMatch(
    /#:~:text=One%20two%20three%20four%20five%20six,The%20end$/,
  );
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  expect(linkToWords(on(long))).toMatch(/text=word0%20.*word5,word54%20.*word59$/);
});

test('a mark on a post as a whole leads to the post', () => {
  expect(linkToWords(on(null))).toBe('https://a.example/a/2');
});
