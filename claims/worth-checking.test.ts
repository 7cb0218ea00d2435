import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PostBlock, PostBlocks } from '../core/post-block.ts';
import { languageOf } from './languages.ts';
import { worthChecking } from './worth-checking.ts';

type Written = readonly [words: string, kind?: PostBlock['kind'], quote?: number];

function post(...written: readonly Written[]): PostBlocks {
  let text = '';
  const blocks = written.map(([words, kind = 'paragraph', quote = null]): PostBlock => {
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : ' '}${words}`;
    return { start, end: text.length, kind, quote };
  });
  const quotes = written.some(([, , quote]) => quote !== undefined)
    ? [{ parent: null, cite: null, poster: null, post: null }]
    : [];
  return { text, blocks, links: [], quotes };
}

const heavy = 'In 1873 the council of Verona sold 40 percent of its mills to a bank.';
const chosen = (of: PostBlocks, tag = 'en', quotations: { start: number; end: number }[] = []) =>
  worthChecking(of, quotations, tag).map(({ words }) => words);

test('a sentence with something to look up is chosen, with its reasons; small talk is not', () => {
  const of = post([`Nice weather here. ${heavy} What do you think?`]);
  const [one, ...more] = worthChecking(of, [], 'en');
  expect(more).toEqual([]);
  expect(one).toMatchObject({ words: heavy, start: of.text.indexOf(heavy) });
  expect(one?.because.slice(0, 3)).toEqual(['number', 'measure', 'deed']);
});

test('at most four of a post are chosen, the weightiest first', () => {
  const scores = worthChecking(post(...Array<Written>(7).fill([heavy])), [], 'en').map(({ score }) => score);
  expect(scores).toHaveLength(4);
  const [first, second] = chosen(post([`The mills of Verona were sold in 1873 to a bank. ${heavy}`]));
  expect(first).toBe(heavy);
  expect(second).toContain('were sold');
});

test('nothing is chosen from a quotation, from code, or from a heading', () => {
  const asks = 'What do you make of the words that are quoted here, and of the code?';
  for (const block of [
    [heavy, 'paragraph', 0],
    [heavy, 'code'],
    [heavy, 'heading'],
    [heavy, 'head', 0],
  ] as const)
    expect(chosen(post([asks], block))).toEqual([]);
});

test('what a sentence says in quotation marks is not its own', () => {
  const of = post([`As they all say: "${heavy}"`]);
  const start = of.text.indexOf(heavy);
  expect(chosen(of)).toHaveLength(1);
  expect(chosen(of, 'en', [{ start, end: start + heavy.length }])).toEqual([]);
  const mixed = post([`The council of Turin said in 1874 that it owned 30 percent: "${heavy}"`]);
  const [one] = worthChecking(
    mixed,
    [{ start: mixed.text.indexOf(heavy), end: mixed.text.length - 1 }],
    'en',
  );
  expect(one?.because).toContain('attribution');
  expect(one?.because).not.toContain('deed');
});

const german =
  'Im Jahr 1873 verkaufte der Rat von Verona 40 % seiner Mühlen an eine Bank, und niemand in Turin hat das je bestritten.';
const french =
  "En 1873, le conseil de Vérone a vendu 40 % de ses moulins à une banque, et personne n'a jamais dit le contraire.";
const dutch =
  'In 1873 verkocht de raad van Verona 40 % van zijn molens aan een bank, en niemand heeft dat ooit ontkend.';

test('nothing is said of a language that has no rules, whatever the page calls it', () => {
  for (const words of [german, french, dutch])
    for (const tag of ['de', 'en', 'en-US', '']) expect(chosen(post([words]), tag)).toEqual([]);
});

test('of a post in two languages, what has no rules is left alone', () => {
  expect(
    chosen(post([`The council of Verona had mills, and this is what became of them. ${heavy}`], [german])),
  ).toEqual([heavy]);
});

test('English is known by its words where the page calls it something else, or nothing', () => {
  for (const tag of ['de', '', 'x']) expect(chosen(post([heavy]), tag)).toEqual([heavy]);
});

test('a few words are in the language that the page names', () => {
  expect(languageOf('40 percent', 'en-GB')).not.toBeNull();
  expect(languageOf('40 percent', 'de')).toBeNull();
  expect(languageOf('', '')).toBeNull();
});

test('whatever a post says, what is chosen are words of its own, and nothing twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(heavy, german, 'Why?', '…', 'He sold 3.')), (some) => {
      const of = post(...some.map((words): Written => [words]));
      const all = worthChecking(of, [], 'en');
      for (const { start, end, words } of all) expect(of.text.slice(start, end)).toBe(words);
      expect(new Set(all.map(({ start }) => start)).size).toBe(all.length);
    }),
  );
});
