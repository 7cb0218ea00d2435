import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, languageTag, ownName } from './languages.ts';

test('every language that comes with us can be chosen, and no other', () => {
  const folders = readdirSync(new URL('../public/_locales', import.meta.url));
  expect([...languages].sort()).toEqual(folders.sort());
});

test('a language is named in itself', () => {
  expect(ownName('de')).toBe('Deutsch');
  expect(languageTag('pt_BR')).toBe('pt-BR');
});
