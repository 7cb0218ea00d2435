import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findingSchema } from '../core/finding.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { compare } from './compare.ts';
import { readSource } from './source.ts';

/** Distinct words, so that what is left out or put in cannot stand elsewhere by chance. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const wordAt = (at: number) =>
  `${letters[at % 26]}${letters[(at * 7) % 26]}o${letters[Math.floor(at / 26) % 26]}ka`;
const source = fc
  .integer({ min: 40, max: 300 })
  .map((length) => Array.from({ length }, (_, at) => wordAt(at)));

/** A source and a stretch of it, at least 12 words. */
const quoted = source.chain((words) =>
  fc
    .tuple(fc.integer({ min: 0, max: words.length - 12 }), fc.integer({ min: 12, max: 60 }))
    .map(([start, length]) => ({ words, quote: words.slice(start, start + length) })),
);

const typography = fc.constantFrom<(text: string) => string>(
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\r\n\t'),
  (text) => `“${text}”`,
  (text) => `… ${text} ...`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/(\w{2})(\w{3})/g, '$1\u00ad$2'),
  (text) => text.replace(/(\w{2})(\w{3})/g, '$1\u200b$2'),
  (text) => text.replace(/(\w{2})(\w{3}) /g, '$1-\n$2 '),
  (text) => text.replace(/ /g, ' — '),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text) => `> ${text.replace(/ /g, '  ')}.`,
);

test('no change of type alone costs a quotation its "verbatim"', () => {
  fc.assert(
    fc.property(
      quoted,
      fc.array(typography, { maxLength: 4 }),
      fc.boolean(),
      ({ words, quote }, changes, withNotes) => {
        const type = changes.reduce((text, change) => change(text), quote.join(' '));
        const written = withNotes ? type.replace(/ (?=\S+ \S+ \S)/, ',[3] [edit] ') : type;
        expect(compare(written, readSource(words.join(' ')))).toMatchObject({ kind: 'verbatim', edits: [] });
      },
    ),
  );
});

test('with words left out unmarked inside it, no quotation is verbatim, and they are counted', () => {
  fc.assert(
    fc.property(quoted, fc.nat(), fc.integer({ min: 1, max: 4 }), ({ words, quote }, seed, many) => {
      const at = 2 + (seed % (quote.length - many - 3));
      const rest = [...quote.slice(0, at), ...quote.slice(at + many)];
      const finding = compare(rest.join(' '), readSource(words.join(' ')));
      expect(['small-edits', 'reworded']).toContain(finding.kind);
      expect(finding).toMatchObject({
        leftOut: many,
        edits: [{ quote: '', source: quote.slice(at, at + many).join(' ') }],
      });
    }),
  );
});

test('the span covers the words that were quoted, whatever stands around them', () => {
  fc.assert(
    fc.property(quoted, hostileText(60), hostileText(60), ({ words, quote }, before, after) => {
      const text = `${before}\n${words.join(' ')}\n${after}`;
      const finding = compare(quote.join(' '), readSource(text));
      if (!('passage' in finding)) throw new Error(finding.kind);
      expect(text.slice(finding.passage.start, finding.passage.end)).toBe(quote.join(' '));
      for (const part of finding.parts) {
        expect(part.start).toBeGreaterThanOrEqual(finding.passage.start);
        expect(part.end).toBeLessThanOrEqual(finding.passage.end);
      }
    }),
  );
});

test('any two texts give a finding that can be stored, and every edit is cut from both as they are', () => {
  const text = fc.oneof(
    hostileText(400),
    fc
      .array(
        fc.constantFrom(
          'the',
          'cat',
          'not',
          '5%',
          '…',
          '[sic]',
          '[T]he',
          'walk[ed]',
          '[x y]',
          '1.',
          'a-b',
          'ab',
          '不',
          '\n',
          '[12]',
          '(...)',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (quote, of) => {
      const finding = compare(quote, readSource(of));
      expect(v.is(findingSchema, finding)).toBe(true);
      if (!('edits' in finding)) return;
      expect(finding.passage.end).toBeLessThanOrEqual(of.length);
      for (const edit of finding.edits) {
        expect(quote.slice(edit.inQuote.start, edit.inQuote.end)).toBe(edit.quote);
        expect(of.slice(edit.inSource.start, edit.inSource.end)).toBe(edit.source);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is left out between two far parts is told in part, and by its span in whole', () => {
  const words = Array.from({ length: 40_000 }, (_, at) => `word${at}`);
  const quote = [...words.slice(50, 90), ...words.slice(30_000, 30_040)];
  const finding = compare(quote.join(' '), readSource(words.join(' ')));
  expect(finding).toMatchObject({ kind: 'reworded', leftOut: 30_000 - 90 });
  expect(v.is(findingSchema, finding)).toBe(true);
});

test('a long passage put in is told in part too', () => {
  const words = Array.from({ length: 4_000 }, (_, at) => `word${at}`);
  const own = Array.from({ length: 1_000 }, (_, at) => `other${at}`);
  const quote = [...words.slice(50, 1_050), ...own, ...words.slice(1_050, 2_050)];
  const finding = compare(quote.join(' '), readSource(words.join(' ')));
  expect(finding).toMatchObject({ kind: 'reworded', leftOut: 0 });
  expect(v.is(findingSchema, finding)).toBe(true);
});

test('a quotation of 2,000 words with a few changes is laid along its source', () => {
  const words = Array.from({ length: 6000 }, (_, at) => `${wordAt(at)}${at % 13}`);
  const quote = words.slice(1500, 3500);
  quote[700] = 'never';
  quote.splice(1200, 3);
  const finding = compare(quote.join(' '), readSource(words.join(' ')));
  expect(finding).toMatchObject({ kind: 'small-edits', leftOut: 3 });
  expect('edits' in finding && finding.edits.length).toBe(2);
});

test.each([
  ['a million equal words', 'no '.repeat(1_000_000), `${'no '.repeat(300)} yes ${'no '.repeat(300)}`],
  ['a million equal words, many quoted', 'no '.repeat(1_000_000), `yes ${'no '.repeat(5_000)}`],
  ['two words in turns', 'no yes '.repeat(300_000), `${'yes no '.repeat(200)}… ${'no no yes '.repeat(200)}`],
  ['many short pieces', 'no yes well '.repeat(100_000), 'well no … '.repeat(400)],
  [
    'a million spaces',
    `four words ${' '.repeat(1_000_000)} of it`,
    `four words ${' '.repeat(100_000)} of that`,
  ],
  ['white space in turns', 'a \t \n- '.repeat(200_000), `four words and ${'- \n\t '.repeat(20_000)}`],
  ['one line of brackets', '[ ( '.repeat(200_000), `four words of it ${'[ ( … '.repeat(5_000)}`],
  ['one endless word', 'a'.repeat(1_000_000), `${'a'.repeat(100_000)} and four words more`],
  ['words joined without end', 'a-'.repeat(400_000), `four words and ${'a-'.repeat(20_000)}`],
  ['numbers without end', '1,'.repeat(400_000), `four words and ${'1 000'.repeat(20_000)}`],
])(
  'hostile input takes no more than seconds: %s',
  (_, of, quote) => {
    const start = performance.now();
    compare(quote, readSource(of));
    // No measure of speed: what is not bounded takes minutes here.
    expect(performance.now() - start).toBeLessThan(10_000);
  },
  60_000,
);
