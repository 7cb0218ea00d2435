import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameWords } from './same-words.ts';
import { weightyChanges, wordDiff } from './word-diff.ts';

/** `[-removed-]`, `[+added+]`, a weight after a bar: "did [+not|negation+] expand". */
function drawn(then: string, now: string): string {
  return wordDiff(then, now)
    .map(({ kind, words, weight, joined }, index) => {
      const said = weight ? `${words}|${weight}` : words;
      const sign = kind === 'removed' ? '-' : '+';
      const space = joined || index === 0 ? '' : ' ';
      return space + (kind === 'same' ? words : `[${sign}${said}${sign}]`);
    })
    .join('');
}

test('a word put in is the only change, and a negation is marked as one', () => {
  expect(drawn('NATO did expand then.', 'NATO did not expand then.')).toBe(
    'NATO did [+not|negation+] expand then.',
  );
});

test('white space alone is no difference', () => {
  expect(drawn('two eggs\n\tone  onion', ' two eggs one\u00a0onion')).toBe('two eggs one onion');
  expect(isSameWords('two eggs\n', 'two  eggs')).toBe(true);
  expect(isSameWords('two eggs', 'two egg')).toBe(false);
});

test('small words between two changes go with them', () => {
  expect(drawn('promised not to expand', 'agreed never to enlarge')).toBe(
    '[-promised-] [-not|negation-] [-to expand-] [+agreed+] [+never|negation+] [+to enlarge+]',
  );
});

test('what was added beside a comma leaves the comma alone; a comma that changed takes its word along', () => {
  expect(drawn('They left.', 'They left, ever so late.')).toBe('They left[+, ever so late+].');
  expect(drawn('the Act, and left', 'the Act and left')).toBe('the [-Act,-] [+Act+] and left');
  expect(drawn('says inch', 'says “inch')).toBe('says [-inch-] [+“inch+]');
});

test('a sentence put in is marked from its beginning', () => {
  expect(drawn('It is good. It is old.', 'It is good. It is new. It is old.')).toBe(
    'It is good. [+It is new.+] It is old.',
  );
});

test.each([
  ['in 1999 they', 'in 1997 they', 'in [-1999|number-] [+1997|number+] they'],
  ['cost $1,200 then', 'cost €1,200 then', 'cost [-$1,200|number-] [+€1,200|number+] then'],
  ['fell by 5 percent', 'fell by 5%', 'fell by [-5 percent|number-] [+5%|number+]'],
  ['grew −2 points', 'grew 2 points', 'grew [-−2|number-] [+2|number+] points'],
  ['twenty-five came', 'two came', '[-twenty-five|number-] [+two|number+] came'],
  ['left in May then', 'left in June then', 'left in [-May|number-] [+June|number+] then'],
  ['he did say', "he didn't say", "he [-did-] [+didn't|negation+] say"],
  ['he did say', 'he didn’t say', 'he [-did-] [+didn’t|negation+] say'],
  ['they can go', 'they cannot go', 'they [-can|qualifier-] [+cannot|negation+] go'],
  ['all of them', 'some of them', '[-all|qualifier-] [+some|qualifier+] of them'],
  ['at most five', 'at least five', 'at [-most|qualifier-] [+least|qualifier+] five'],
  ['it may be', 'it will be', 'it [-may|qualifier-] [+will|qualifier+] be'],
  ['said Baker then', 'said Genscher then', 'said [-Baker|name-] [+Genscher|name+] then'],
  ['the U.S. army', 'the EU army', 'the [-U.S.|name-] [+EU|name+] army'],
])('%s → %s: what matters for the sense is marked', (then, now, expected) => {
  expect(drawn(then, now)).toBe(expected);
});

test('a capital at the beginning of a sentence is no name, and a change of case or apostrophe no weight', () => {
  expect(drawn('The treaty says so.', 'Indeed, the treaty says so.')).toBe(
    '[-The-] [+Indeed, the+] treaty says so.',
  );
  expect(drawn('Yes. However it is', 'Yes. Therefore it is')).toBe(
    'Yes. [-However|qualifier-] [+Therefore+] it is',
  );
  expect(drawn('he didn’t go', "he didn't go")).toBe("he [-didn’t-] [+didn't+] go");
});

test('a number that took another’s place counts once', () => {
  const parts = wordDiff('in 1990 he did say five words', 'in 1991 he did not say five or six words');
  expect([...weightyChanges(parts)]).toEqual([
    ['number', 2],
    ['negation', 1],
  ]);
});

test('scripts without spaces are compared character by character', () => {
  expect(drawn('我们没有承诺', '我们承诺了')).toBe('我们[-没有-]承诺[+了+]');
  expect(drawn('一好好', '一好')).toBe('一好[-好-]');
});

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'of',
    'not',
    'NATO',
    'it',
    'may',
    'didn’t',
    '1990,',
    '(all)',
    'end.',
    '“so',
    '—',
    '承诺',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\u00a0', '')), { maxLength: 40 })
  .map((words) => words.flat().join(''));
const squeezed = (words: string) => words.replace(/\s+/g, '');
const side = (then: string, now: string, not: 'removed' | 'added') =>
  squeezed(
    wordDiff(then, now)
      .filter(({ kind }) => kind !== not)
      .map(({ words }) => words)
      .join(''),
  );

test('nothing is lost: the parts give both texts back', () => {
  fc.assert(
    fc.property(text, text, (then, now) => {
      expect(side(then, now, 'added')).toBe(squeezed(then));
      expect(side(then, now, 'removed')).toBe(squeezed(now));
    }),
  );
});

test('there are changes where the words differ, and only there; removed words come first', () => {
  fc.assert(
    fc.property(text, text, (then, now) => {
      const parts = wordDiff(then, now);
      expect(parts.every(({ kind }) => kind === 'same')).toBe(isSameWords(then, now));
      expect(wordDiff(then, then).every(({ kind }) => kind === 'same')).toBe(true);
      const order = parts.map(({ kind }) => kind).join(' ');
      expect(order).not.toContain('added removed');
    }),
  );
});

test('every negation that was put in is marked', () => {
  const plain = fc.array(fc.constantFrom('the', 'treaty', 'not', 'said', 'so', 'in', '1990,', 'NATO'), {
    maxLength: 30,
  });
  const negation = fc.constantFrom('not', 'never', 'cannot', 'wasn’t', "don't", 'NOT', 'Neither');
  fc.assert(
    fc.property(plain, fc.nat(30), negation, (words, at, added) => {
      const [then, now] = [words.join(' '), [...words.slice(0, at), added, ...words.slice(at)].join(' ')];
      expect(weightyChanges(wordDiff(then, now)).get('negation')).toBe(1);
    }),
  );
});

/** Words as often as in a language: few of them most of the time. */
function prose(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `w${Math.floor((state / 2_147_483_648) ** 3 * 3000)}`;
  }).join(' ');
}

test.each([
  ['edited at both ends', `start ${prose(10_000, 1)} end`, `${prose(10_000, 1)}`],
  ['edited throughout', prose(10_000, 1), prose(10_000, 1).replaceAll(/w\d*7\b/g, 'edited now')],
  ['wholly others', prose(10_000, 1), prose(10_000, 2)],
  ['without a word of their own', 'a b '.repeat(5000), 'b a c '.repeat(4000)],
])('ten thousand words, %s, are compared at once', (_, then, now) => {
  const began = performance.now();
  expect(wordDiff(then, now).length).toBeGreaterThan(1);
  expect(performance.now() - began).toBeLessThan(500);
});
