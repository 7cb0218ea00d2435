import { expect, test } from 'vitest';
import { signed } from '../core/words.ts';
import { pageWords } from '../scripts/words/page-words.ts';
import { Said } from '../scripts/words/said-words.ts';

const locale = (messages: Record<string, string>, tag = 'en') => ({
  tag,
  isDraft: false,
  messages: new Map(Object.entries(messages)),
});

/** As it comes out of the bundler. */
const bundle = ['let a=t=>say(`claim`)+say(`kind_$', '{t}`)+count("notes",2)'].join('');

function written(messages: Record<string, string>, tag?: string): unknown {
  const said = new Said();
  said.read('bundle.js', bundle);
  const script = pageWords(locale(messages, tag), said);
  const place: Record<symbol, unknown> = {};
  new Function('globalThis', script)(place);
  return place[Symbol.for('scholium.words')];
}

test('what the bundle says is in it, by a key, by one that is put together, and in each plural form', () => {
  expect(written({ claim: 'C', kind_wiki: 'W', notes_one: '1', notes_other: 'n' })).toEqual({
    claim: 'C',
    kind_wiki: 'W',
    notes_one: '1',
    notes_other: 'n',
  });
  expect(written({ notes_few: 'f', notes_two: 't' }, 'ar')).toEqual({ notes_few: 'f', notes_two: 't' });
});

test('what our own pages alone say is not', () => {
  expect(written({ tour: 'T', notes_many: 'no form of English' })).toEqual({});
});

test('what is filled in has its place', () => {
  expect(signed('$2 of $1, $$3')).toBe('\uf8f1 of \uf8f0, $3');
});
