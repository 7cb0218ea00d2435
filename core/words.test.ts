import { afterEach, expect, test } from 'vitest';
import { count, say, speak } from './words.ts';

afterEach(() => speak((key) => key, 'en'));

const strings: Record<string, string> = {
  hello: 'Hello $1, from $2',
  twice: '$1 and $1',
  notes_one: '$1 note of $2',
  notes_other: '$1 notes of $2',
};
let asked = 0;
const lookUp = (key: string, parts: string[]) => {
  asked++;
  return (strings[key] ?? '').replace(/\$([1-9])/g, (_, n) => parts[Number(n) - 1] ?? '');
};

test('a string is filled in with its parts, whatever they hold', () => {
  speak(lookUp, 'en');
  expect(say('hello', 'A $2 $&', 3)).toBe('Hello A $2 $&, from 3');
  expect(say('hello')).toBe('Hello , from ');
  expect(say('twice', 'x')).toBe('x and x');
  expect(count('notes', 1, 'hers')).toBe('1 note of hers');
  expect(count('notes', 5, 'hers')).toBe('5 notes of hers');
  expect(count('notes', -5, 'hers')).toBe('−5 notes of hers');
});

test('a key that nobody knows is shown', () => {
  speak(lookUp, 'en');
  expect(say('nothing', 'x')).toBe('nothing');
});

test('a string is looked up once, however often it is said', () => {
  speak(lookUp, 'en');
  asked = 0;
  for (let part = 0; part < 100; part++) expect(say('hello', part, '')).toBe(`Hello ${part}, from `);
  expect(asked).toBe(1);
});

test('what was said once can be said when looking up fails', () => {
  let isGone = false;
  speak((key, parts) => {
    if (isGone) throw new Error('Extension context invalidated.');
    return lookUp(key, parts);
  }, 'en');
  say('hello', 'a', 'b');
  isGone = true;
  expect(say('hello', 'c', 'd')).toBe('Hello c, from d');
  expect(say('twice', 'x')).toBe('twice');
});
