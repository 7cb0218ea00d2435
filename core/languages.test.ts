import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOfStrings, languages, languageTag, ownName } from './languages.ts';

test('every language that comes with us can be chosen, and no other', () => {
  const folders = readdirSync(new URL('../public/_locales', import.meta.url));
  expect([...languages].sort()).toEqual(folders.sort());
});

test('a language is named in itself', () => {
  expect(ownName('de')).toBe('Deutsch');
  expect(languageTag('pt_BR')).toBe('pt-BR');
});

test('strings come from the browser, but in the language she chose, and where the browser has none', () => {
  expect(folderOfStrings(undefined, true, 'de-AT')).toBe(null);
  expect(folderOfStrings('de', true, 'en-GB')).toBe('de');
  expect(folderOfStrings('xx', true, 'en-GB')).toBe(null);
  expect(folderOfStrings(undefined, false, 'de-AT')).toBe('de');
  expect(folderOfStrings(undefined, false, 'nl')).toBe('en');
});
