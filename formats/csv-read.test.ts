import { beforeAll, expect, test } from 'vitest';
import { speakEnglish } from '../tests/example-thread.ts';
import { guessColumns, readCsv, readTable } from './csv-read.ts';
import { readReadwise } from './readwise-read.ts';

beforeAll(speakEnglish);
const read = (text: string) => {
  const table = readTable(text);
  return readCsv(table, guessColumns(table.names));
};

test('the columns that she chose are read, whatever they are called', () => {
  const table = readTable(
    'wo;was;dazu;wann\nhttps://a.example/;"fünf; sechs";"ja\nnein";2021-02-03 04:05:06\n',
  );
  const { notes } = readCsv(table, { address: 'wo', quote: 'was', comment: 'dazu', created: 'wann' });
  expect(notes).toMatchObject([
    {
      address: 'https://a.example/',
      quote: { exact: 'fünf; sechs' },
      comment: 'ja\nnein',
      created: '2021-02-03T04:05:06.000Z',
    },
  ]);
});

test('tabs and the table that Hypothesis exports are read too', () => {
  const { notes } = read(
    'Creation Date\tURL\tGroup\tAnnotation/Reply Type\tQuote\tUser\tBody\tTags\tPage\n' +
      '2024-02-03 10:20\thttps://a.example/\tPublic\tAnnotation\tso\talice\tno\ta,b\t\n',
  );
  expect(notes).toMatchObject([{ comment: 'no', author: 'alice', tags: ['a', 'b'], quote: { exact: 'so' } }]);
});

test.each([
  ['url|quote\nhttps://a.example/|so\n'],
  ['sep=;\r\nurl;quote\r\nhttps://a.example/;so\r\n'],
  ['\uFEFF"url","quote"\rhttps://a.example/,so\r'],
  // A spreadsheet that was wider once.
  ['url,quote\nhttps://a.example/,so,,\n'],
])('the table %j is read', (text) => {
  const { notes, unreadable } = read(text);
  expect(unreadable).toEqual([]);
  expect(notes).toMatchObject([{ address: 'https://a.example/', quote: { exact: 'so' } }]);
});

test('of two columns with one name each can be chosen, and the first is guessed', () => {
  const table = readTable('url,note,note,\nhttps://a.example/,one,two,three\n');
  expect(table.names).toEqual(['url', 'note', 'note (3)', '(4)']);
  expect(readCsv(table, guessColumns(table.names)).notes).toMatchObject([{ comment: 'one' }]);
  for (const [comment, said] of [
    ['note (3)', 'two'],
    ['(4)', 'three'],
  ] as const)
    expect(readCsv(table, { address: 'url', comment }).notes).toMatchObject([{ comment: said }]);
});

test('a number is no date', () => {
  const { notes } = read('url,quote,created\nhttps://a.example/,so,12\n');
  expect(notes).toMatchObject([{ created: null }]);
});

test('rows that cannot be read are named by their number, and the others are read', () => {
  const { notes, unreadable } = read(
    'url,quote,note\nhttps://a.example/,a,b\nhttps://a.example/\nhttps://b.example/,,\n',
  );
  expect(notes).toHaveLength(1);
  expect(unreadable).toEqual([
    'row 3: it has 1 cells, not 3',
    'row 4: it has neither a quotation nor a note',
  ]);
});

test.each([
  ['', 'This file is empty.'],
  ['hello', 'This file is not a table: it begins with “hello”.'],
  ['a,b\n', 'This file is not a table'],
  ['url,quote\nhttps://a.example/,"cut of', 'the quoted text in row 2 has no end'],
  ['quote,note\na,b\n', 'none of its columns (quote, note) is an address'],
  ['\0\0\0', 'This file is not text.'],
])('%j is refused with a sentence', (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
  expect(() => read(text)).toThrow(/Nothing was changed\.$/);
});

const readwise =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n';

test('highlights of Readwise keep their dates, and stand under the book or a search for the title', () => {
  const { notes } = readReadwise(
    `${readwise}"A, ""b""",Treaties,A. Nobody,B00ABCDEFG,mine,yellow,"x,y",page,3,2023-05-01 10:11:12+00:00,\n` +
      'C,An article,,,,,,order,0,,\n',
  );
  expect(notes).toMatchObject([
    {
      address: 'https://www.amazon.com/dp/B00ABCDEFG',
      title: 'Treaties',
      quote: { exact: 'A, "b"' },
      comment: 'mine',
      tags: ['x', 'y'],
      created: '2023-05-01T10:11:12.000Z',
    },
    { address: 'https://readwise.io/search?q=An%20article', created: null },
  ]);
});

test('another table is no export of Readwise', () => {
  expect(() => readReadwise('url,quote\na,b\n')).toThrow('it has no column “Highlight”');
});
