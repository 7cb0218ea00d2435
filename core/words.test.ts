import { afterEach, expect, test } from 'vitest';
import { count, language, numberWords, say, speak } from './words.ts';

afterEach(() => speak((key) => key));

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
  speak(lookUp);
  expect(say('hello', 'A $2 $&', 3)).toBe('Hello A $2 $&, from 3');
  expect(say('hello')).toBe('Hello , from ');
  expect(say('twice', 'x')).toBe('x and x');
  expect(count('notes', 1, 'hers')).toBe('1 note of hers');
  expect(count('notes', 5, 'hers')).toBe('5 notes of hers');
  expect(count('notes', -5, 'hers')).toBe('−5 notes of hers');
});

test('a key that nobody knows is shown', () => {
  speak(lookUp);
  expect(say('nothing', 'x')).toBe('nothing');
});

test('a string is looked up once, however often it is said', () => {
  speak(lookUp);
  numberWords(1); // Asks which language it is.
  asked = 0;
  for (let part = 0; part < 100; part++) expect(say('hello', part, '')).toBe(`Hello ${part}, from `);
  expect(asked).toBe(1);
});

test('what was said once can be said when looking up fails', () => {
  let isGone = false;
  speak((key, parts) => {
    if (isGone) throw new Error('Extension context invalidated.');
    return lookUp(key, parts);
  });
  say('hello', 'a', 'b');
  isGone = true;
  expect(say('hello', 'c', 'd')).toBe('Hello c, from d');
  expect(say('twice', 'x')).toBe('twice');
});

const speakIn = (tag: string, strings: Record<string, string>) =>
  speak((key, parts) => lookIn({ languageTag: tag, ...strings }, key, parts));
const lookIn = (from: Record<string, string>, key: string, parts: string[]) =>
  (from[key] ?? '').replace(/\$([1-9])/g, (_, n) => parts[Number(n) - 1] ?? '');

test('plural forms are those of the language that the strings are in', () => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  speakIn('ar', Object.fromEntries(forms.map((form) => [`notes_${form}`, `${form} $1`])));
  expect([0, 1, 2, 3, 11, 100].map((n) => count('notes', n))).toEqual([
    'zero 0',
    'one 1',
    'two 2',
    'few 3',
    'many 11',
    'other 100',
  ]);
});

test('of a form that a draft lacks, the one for all numbers is said', () => {
  speakIn('ar', { notes_one: '$1 note', notes_other: '$1 notes' });
  expect([1, 2, 3, 11].map((n) => count('notes', n))).toEqual(['1 note', '2 notes', '3 notes', '11 notes']);
});

test('numbers are written as the language of the strings writes them, text is left alone', () => {
  speakIn('de', { notes_other: '$1 von $2 aus $3', line: 'Zeile $1' });
  expect(count('notes', 12345, 123456, '2022')).toBe('12.345 von 123.456 aus 2022');
  expect(say('line', 4321)).toBe('Zeile 4.321');
  expect(numberWords(-1.5)).toBe('−1,5');
});

test('strings that do not say their language have none', () => {
  speak(() => '');
  expect(language()).toBeUndefined();
});
