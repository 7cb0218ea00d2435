import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedInWords } from './in-words.ts';

const page = 'https://forum.example/thread/1';
const found = (text: string) =>
  citedInWords(text, page).map(({ start, end, form, link }) => [text.slice(start, end), form, link]);

test.each([
  [
    'Sources: NATO & Democracy Now',
    [
      ['NATO', 'name', 'https://nato.int/'],
      ['Democracy Now', 'name', 'https://democracynow.org/'],
    ],
  ],
  ['Source: The New York Times, 4 May.', [['The New York Times', 'name', 'https://nytimes.com/']]],
  ['It never joined, see Wiki.', [['Wiki', 'name', 'https://wikipedia.org/']]],
  ['It never joined (see wikipedia).', [['wikipedia', 'name', 'https://wikipedia.org/']]],
  ['According to Reuters, it was so.', [['Reuters', 'name', 'https://reuters.com/']]],
  ['According to Jack F. Matlock the promise was clear.', [['Jack F. Matlock', 'attribution', null]]],
  ['“Not one inch eastward.”\n— James Baker, 1990', [['James Baker, 1990', 'attribution', null]]],
  ['"Not one inch eastward." - James Baker', [['James Baker', 'attribution', null]]],
  [
    'For this see BBC, CNN and the Guardian.',
    [
      ['BBC', 'name', 'https://bbc.co.uk/'],
      ['CNN', 'name', 'https://cnn.com/'],
      ['Guardian', 'name', 'https://theguardian.com/'],
    ],
  ],
  [
    'It stood on bbc.co.uk and spiegel.de then',
    [
      ['bbc.co.uk', 'address', 'http://bbc.co.uk/'],
      ['spiegel.de', 'address', 'http://spiegel.de/'],
    ],
  ],
  ['References: [1] NATO', [['NATO', 'name', 'https://nato.int/']]],
  ['Look at www.example.org/a_(b).', [['www.example.org/a_(b)', 'address', 'http://www.example.org/a_(b)']]],
  ['(https://example.org/x).', [['https://example.org/x', 'address', 'https://example.org/x']]],
  ['It is on snopes.com, too', [['snopes.com', 'address', 'http://snopes.com/']]],
  [
    'https://www.nato.int/cps/en/nato…',
    [['https://www.nato.int/cps/en/nato…', 'cut-address', 'https://www.nato.int/']],
  ],
  ['https://www.nato.i…', []],
  ['nato.int/cps/en/...', [['nato.int/cps/en/...', 'cut-address', 'http://nato.int/']]],
  ['doi:10.1038/nature12373.', [['doi:10.1038/nature12373', 'doi', 'https://doi.org/10.1038/nature12373']]],
  [
    '10.1002/(SICI)1097(199602)1:1<1',
    [['10.1002/(SICI)1097(199602)1:1', 'doi', 'https://doi.org/10.1002/(SICI)1097(199602)1:1']],
  ],
  ['ISBN 978-0-306-40615-7', [['ISBN 978-0-306-40615-7', 'isbn', null]]],
  ['ISBN-10: 0-306-40615-2', [['ISBN-10: 0-306-40615-2', 'isbn', null]]],
  ['ISBN 978-0-306-40615-8', []],
  [
    'arXiv:1706.03762v5 and RFC 2119',
    [
      ['arXiv:1706.03762v5', 'number', 'https://arxiv.org/abs/1706.03762v5'],
      ['RFC 2119', 'number', 'https://www.rfc-editor.org/rfc/rfc2119'],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['\n'.repeat(200_000), 0],
  [`see www.a.org/${')'.repeat(100_000)}`, 1],
  ['(('.repeat(100_000), 0],
  ['a.b.c'.repeat(40_000), 0],
  ['some.word '.repeat(20_000), 0],
])('a text made to keep us busy is read to its end', (text, citations) => {
  expect(found(text)).toHaveLength(citations);
});

test.each([
  'I see Target has it, per Apple.',
  'The source of the river is in the hills.',
  'I see what you mean. According to me it is fine.',
  'Use asp.net or node.js; e.g. and/or i.e. this.is fine',
  'Write to me@example.org.',
  'version 10.15.7/2 of it, at 10:30',
  'He said so - and left.',
  'One thing – the other thing – a third.',
  'As per usual, see above, see below, see my other answer.',
])('nothing is cited in "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test('an address of the site itself is no source', () => {
  expect(found('See www.forum.example/thread/2 and https://forum.example/')).toEqual([]);
});

test('citations stand in order, none over another, within the text, and no text is too odd', () => {
  const pieces = fc.constantFrom(
    'Sources: ',
    'see ',
    'Wiki',
    'NATO',
    ' & ',
    '\n',
    '— ',
    '”',
    'https://a.org/b',
    '…',
    'doi:10.1038/x',
    '(',
    ')',
    ', ',
    'ISBN 0306406152',
    '\ud800',
    '10.',
    'www.',
  );
  const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      let last = 0;
      for (const { start, end, link } of citedInWords(words, page)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        if (link !== null) expect(URL.canParse(link)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    }),
  );
});
