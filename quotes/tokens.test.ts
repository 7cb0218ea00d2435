import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import { tokenise } from './tokens.ts';

function words(text: string): string[] {
  const lexicon = new Lexicon();
  return Array.from(tokenise(text, lexicon).ids, (id) => lexicon.words[id] ?? '');
}

test.each([
  ['well-known e‑mail re-\nading', 'wellknown email reading'],
  ['1990–1995, 10-15, −5, 3.5 %', '1990 1995 10 15 -5 3.5 %'],
  ['1,200 1 200 1\u202f200 1’200 1,5 1,200.50', '1200 1200 1200 1200 1,5 1200.50'],
  ['5th 1990s COVID-19 19-year-old', '5th 1990s covid19 19yearold'],
  ['U.S. e.g. end.Next example.com', 'us eg end next example com'],
  ["don’t don't ‘tis rock’n’roll", "don't don't tis rock'n'roll"],
  ['[ \u2060a] [\u200b12]', ''],
  ['[T]he walk[ed] x[12] y[edit] [citation needed] [Note 3]', 'the walked x y'],
  ['$5 & 5% of a = b, a->b, => x', '$ 5 and 5 % of a = b a b x'],
  ['Straße GRÖSSE cœur ære', 'strasse grösse coeur aere'],
  ['ΝΌΜΟΣ νόμος νομοσ', 'νομοσ νομοσ νομοσ'],
  ['Всё все обеща\u0301л й', 'все все обещал й'],
  ['١٩٩٠ ۱۹۹۰ १९९०', '1990 1990 1990'],
  ['1.234.567,89 1 234 567,89 1.234 1.234.5', '1234567,89 1234567,89 1.234 1.234.5'],
  ['said¹ so.²³ Then m² 10⁶ nobody¹,²', 'said so then m2 106 nobody'],
  ['C C++ C# F#; walk[] a++', 'c c++ c# f# walk a++'],
  ['日本語です', '日 本 語 で す'],
  ['> quoted\n> again 5 > 3 p < \u200b2', 'quoted again 5 > 3 p < 2'],
  ['snake_case *bold* #tag @name', 'snake case bold tag name'],
])('%s', (text, wanted) => {
  expect(words(text).join(' ')).toBe(wanted);
});

test('plain English words come out the same whether or not the quick way is taken', () => {
  const part = fc.constantFrom(
    'a',
    'I',
    'word',
    'Word',
    'U',
    '.',
    ',',
    ' ',
    '\n',
    '-',
    "'",
    '5',
    '[',
    ']',
    '\u00ad',
    'é',
    '字',
    '!',
    '(',
    ')',
    '_',
    '–',
    '”',
    '\u00a0',
    '@',
    '#',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      // A character that is no word, and that the quick way does not know, stands at every place where it could begin,
      // but not inside of what is read as a whole: a note in brackets, a word that was parted at a line's end.
      const slow = text.replace(/(?<=^|[ ,!(_–@])(?<!(?:\[|\u00ad|-)\s*)(?=[A-Za-z])/g, '\u2060');
      expect(words(text)).toEqual(words(slow));
    }),
    { numRuns: 2_000 },
  );
});

test('every occurrence of a run is found, overlapping ones too', () => {
  const few = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
      few,
      (run, within) => {
        const wanted = within.flatMap((_, at) =>
          run.every((one, step) => within[at + step] === one) ? [at] : [],
        );
        expect(occurrences(Int32Array.from(run), Int32Array.from(within), 1_000)).toEqual(wanted);
      },
    ),
  );
});
