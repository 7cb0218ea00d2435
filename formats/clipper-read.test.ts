import { expect, test } from 'vitest';
import { readClipper } from './clipper-read.ts';
import { textOfHtml } from './text-of-html.ts';

const page = {
  url: 'https://assembly.example/minutes',
  highlights: [
    {
      text: '<p>Fifteen&nbsp;<b>votes</b> &amp; more</p>',
      timestamp: '2024-05-06T07:08:09.000Z',
      notes: ['Why?', ' '],
    },
    { text: '<img src="x">', comment: 'The map.' },
  ],
};

test('highlights keep their words, dates and notes', () => {
  const { notes } = readClipper(JSON.stringify([page]));
  expect(notes).toMatchObject([
    {
      address: page.url,
      quote: { exact: 'Fifteen votes & more' },
      comment: 'Why?',
      created: '2024-05-06T07:08:09.000Z',
    },
    { quote: null, comment: 'The map.', created: null },
  ]);
});

test('what cannot be read is named, and the rest is read', () => {
  const file = [
    page,
    { url: 3, highlights: [] },
    { ...page, highlights: [{ text: 5 }, { text: '<img src="x">' }] },
  ];
  expect(readClipper(JSON.stringify(file)).unreadable).toEqual([
    'page 2: it has no url or no highlights',
    'highlight 1 of page 3: its text is “5”, not text',
    'highlight 2 of page 3: it shows no words',
  ]);
});

test('highlights as the Clipper keeps them, under their addresses, are read too', () => {
  const kept = {
    [page.url]: {
      url: page.url,
      highlights: [{ type: 'text', id: '1715000000000', xpath: '/html/body', content: '<p>So it is.</p>' }],
    },
  };
  expect(readClipper(JSON.stringify(kept)).notes).toMatchObject([
    { address: page.url, quote: { exact: 'So it is.' }, created: '2024-05-06T12:53:20.000Z' },
  ]);
});

test.each([
  ['', 'This file is empty.'],
  ['[{"url": "https://a.example/", "highlights": [', 'This file is incomplete'],
  ['[{"title": "x"}]', 'This file is not a file of highlights'],
  ['[{"url": 1, "highlights": []}]', 'page 1: it has no url or no highlights'],
])('%j is refused with a sentence', (text, sentence) => {
  expect(() => readClipper(text)).toThrow(sentence);
  expect(() => readClipper(text)).toThrow(/Nothing was changed\.$/);
});

test.each([
  ['a<br>b<p>c</p>d', 'a\nbc\nd'],
  ['<script>x</script>a<!-- b -->c', 'ac'],
  ['1 &lt; 2 &#x41;&#66;&#0;&unknown;', '1 < 2 AB\uFFFD&unknown;'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
])('%j shows as %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
