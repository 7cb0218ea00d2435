import { expect, test } from 'vitest';
import { drafts, languageTag } from '../core/languages.ts';
import { countedWords, faultsOf, type Locale, missingKeys, readLocales } from '../scripts/words/locales.ts';
import { readSaidWords, Said } from '../scripts/words/said-words.ts';

const { english, others } = readLocales();
const said = readSaidWords();
const counted = countedWords(english);

test.each(others)(
  '$tag has every string that it must have ("npm run words" lists those that it lacks)',
  (locale) => {
    expect([...missingKeys(locale, english).keys()]).toEqual([]);
  },
);

test.each([english, ...others])(
  '$tag: no string is empty, and all fill in what the English ones do',
  (locale) => {
    expect(faultsOf(locale, english)).toEqual([]);
  },
);

test('the languages that say that they are drafts are offered as such, and German is none', () => {
  const saying = others.filter(({ isDraft }) => isDraft).map(({ tag }) => tag);
  expect(drafts.map(languageTag)).toEqual(saying);
  expect(saying).not.toContain('de');
});

test('every string is said somewhere', () => {
  const isSaid = (key: string) => said.keys.has(key) || said.patterns.some((pattern) => pattern.test(key));
  const unsaid = [...english.messages.keys()].filter((key) => {
    const base = key.replace(/_(one|other)$/, '');
    return !(isSaid(key) || (counted.has(base) && isSaid(base)));
  });
  expect(unsaid).toEqual([]);
});

test('every key that is asked for has a string', () => {
  expect(said.asked.size).toBeGreaterThan(300);
  const unknown = [...said.asked].filter(([key]) => !english.messages.has(key) && !counted.has(key));
  expect(unknown).toEqual([]);
});

test('nothing is said to the reader in words that no language can translate', () => {
  // A key that is handed on is looked up where it arrives.
  const isKey = (words: string) => english.messages.has(words.replace(/^.*: /, ''));
  expect(said.untranslated.filter((words) => !isKey(words))).toEqual([]);
});

test.each([
  ['text', 'const a = <p>Save it</p>;'],
  ['an attribute', 'const a = <input placeholder="such as 2022" />;'],
  ['a condition', "const a = <p aria-label={isOn ? say('on') : 'Switched off'} />;"],
  ['text beside a value', "const a = <p>{n + ' notes'}</p>;"],
  ['a property', "button.title = 'Save it';"],
  ['an attribute that is set', "button.setAttribute('aria-label', 'Save it');"],
  ['properties that are assigned', "Object.assign(button, { textContent: 'Save it' });"],
])('words of our own are found: %s', (_, code) => {
  const found = new Said();
  found.read('a.tsx', code);
  expect(found.untranslated).toHaveLength(1);
});

test('signs, single letters and what is looked up are no words of our own', () => {
  const found = new Said();
  found.read('a.tsx', "const a = <p title={say('save')}>{say('save')} · V {(n)}</p>;");
  expect(found.untranslated).toEqual([]);
});

const locale = (tag: string, strings: Record<string, string>, isDraft = false): Locale => ({
  tag,
  messages: new Map(
    Object.entries({ languageTag: tag, direction: tag === 'ar' ? 'rtl' : 'ltr', ...strings }),
  ),
  isDraft,
});
const small = locale('en', { save: 'Save $1', notes_one: '$1 note', notes_other: '$1 notes' });

test('a string, or a plural form, that a language lacks is named with its English', () => {
  const german = locale('de', { notes_one: '$1 Notiz' });
  expect([...missingKeys(german, small)]).toEqual([
    ['save', 'Save $1'],
    ['notes_other', '$1 notes'],
  ]);
});

test('a draft may lack strings, but no form of what it counts', () => {
  const arabic = locale(
    'ar',
    { notes_one: 'ملاحظة واحدة', notes_two: 'ملاحظتان', notes_few: '$1 ملاحظات' },
    true,
  );
  expect([...missingKeys(arabic, small).keys()]).toEqual(['notes_zero', 'notes_many', 'notes_other']);
  expect([...missingKeys(locale('ar', {}, true), small).keys()]).toEqual([]);
});

test.each([
  ['a part that is lost', { save: 'Speichern' }],
  ['a part that is not filled in', { save: 'Speichern $2' }],
  ['a number that is lost where more than one is meant', { notes_other: 'Notizen' }],
  ['an empty string', { save: '' }],
  ['a form that the language does not have', { notes_few: '$1 Notizen' }],
  ['a string that nobody asks for', { tip: 'Tipp' }],
  ['the language of another', { languageTag: 'fr' }],
  ['the direction of another', { direction: 'rtl' }],
])('a fault is found: %s', (_, strings) => {
  expect(faultsOf(locale('de', strings), small)).toHaveLength(1);
});

test('a form that is said of one number may leave the number out', () => {
  expect(faultsOf(locale('ar', { notes_one: 'ملاحظة واحدة', notes_two: 'ملاحظتان' }), small)).toEqual([]);
  expect(faultsOf(locale('fr', { notes_one: 'une note' }), small)).toHaveLength(1);
});
