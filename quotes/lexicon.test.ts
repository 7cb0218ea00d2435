import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';

test('plain words have one number each, whichever way and however often they are looked up', () => {
  const lexicon = new Lexicon();
  const words = Array.from({ length: 30_000 }, (_, at) =>
    at.toString(36).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit] ?? ''),
  );
  const ids = words.map((word) => lexicon.idOfPlain(`.${word}.`, 1, 1 + word.length));
  expect(words.map((word) => lexicon.idOf(word.toUpperCase()))).toEqual(ids);
  expect(words.map((word) => lexicon.idOfPlain(word, 0, word.length))).toEqual(ids);
  expect(new Set(ids).size).toBe(new Set(words).size);
  expect(ids.map((id) => lexicon.words[id])).toEqual(words);
});

test('capitals make no other word, and a part of a word is not the word', () => {
  const letter = fc.constantFrom(...'abABzZ');
  const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(word, word, (one, other) => {
      const lexicon = new Lexicon();
      const same = lexicon.idOfPlain(one, 0, one.length) === lexicon.idOfPlain(other, 0, other.length);
      expect(same).toBe(one.toLowerCase() === other.toLowerCase());
    }),
  );
});
