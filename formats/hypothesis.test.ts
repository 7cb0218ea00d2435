import { beforeAll, expect, test } from 'vitest';
import { emptyLibrary } from '../core/tables.ts';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { writeHypothesis } from './hypothesis.ts';
import { readHypothesis } from './hypothesis-read.ts';
import { planImport, planInWords } from './plan-import.ts';

beforeAll(speakEnglish);

const annotation = {
  id: 'abc',
  created: '2021-03-04T05:06:07.123456+00:00',
  updated: '2021-03-05T00:00:00.000000+00:00',
  user: 'acct:alice@hypothes.is',
  uri: 'https://assembly.example/minutes',
  text: 'Says who?',
  tags: ['votes'],
  target: [
    {
      source: 'https://assembly.example/minutes',
      selector: [
        { type: 'RangeSelector' },
        { type: 'TextPositionSelector', start: 3, end: 9 },
        { type: 'TextQuoteSelector', exact: 'fifteen votes', prefix: 'with ', suffix: '.' },
      ],
    },
  ],
  document: { title: ['Minutes'] },
};
const reply = {
  ...annotation,
  id: 'def',
  references: ['abc'],
  user: 'acct:bob@hypothes.is',
  user_info: { display_name: 'Bob B.' },
  text: 'The clerk.',
  target: [{ source: annotation.uri }],
};
const answer = {
  ...reply,
  id: 'ghi',
  references: ['abc', 'def'],
  created: '2021-03-06T00:00:00Z',
  text: 'Which?',
};
const exported = (annotations: object[], user = 'acct:alice@hypothes.is') =>
  JSON.stringify({
    export_date: '2022-01-01T00:00:00Z',
    export_userid: user,
    client_version: '1',
    annotations,
  });

test('a thread with something of everything is written as in the golden file', async () => {
  await expect([...writeHypothesis(exampleExport)].join('')).toMatchFileSnapshot(
    'golden/thread.hypothesis.json',
  );
});

test('what we write in that form can be read in that form', () => {
  const { notes, unreadable } = readHypothesis([...writeHypothesis(exampleExport)].join(''));
  expect(unreadable).toEqual([]);
  expect(notes.map(({ quote }) => quote?.exact)).toEqual(
    example.notes.map((note) => note.annotation.target.selector?.exact),
  );
  expect(notes.every(({ author }) => author === null)).toBe(true);
});

test('an export keeps dates, quotation, tags and replies; only others are named as authors', () => {
  const { notes } = readHypothesis(exported([answer, reply, annotation]));
  expect(notes).toEqual([
    {
      id: 'hypothesis:abc',
      address: annotation.uri,
      title: 'Minutes',
      quote: { exact: 'fifteen votes', prefix: 'with ', suffix: '.' },
      comment: 'Says who?',
      tags: ['votes'],
      created: '2021-03-04T05:06:07.123Z',
      modified: '2021-03-05T00:00:00.000Z',
      author: null,
      replies: [
        { author: 'Bob B.', created: '2021-03-04T05:06:07.123Z', comment: 'The clerk.' },
        { author: 'Bob B.', created: '2021-03-06T00:00:00.000Z', comment: 'Which?' },
      ],
    },
  ]);
  expect(readHypothesis(exported([annotation], 'acct:eve@hypothes.is')).notes[0]?.author).toBe('alice');
});

test('pages of the API are read, one or several; what is on further pages is said to be missing', () => {
  const page = { total: 3, rows: [annotation] };
  expect(readHypothesis(JSON.stringify(page)).unreadable).toEqual([
    '2 more are on other pages of the answer',
  ]);
  const two = [page, { total: 2, rows: [{ ...annotation, id: 'other' }] }];
  expect(readHypothesis(JSON.stringify(two)).notes).toHaveLength(2);
  expect(readHypothesis(JSON.stringify(annotation)).notes[0]?.author).toBe('alice');
});

test('replies that the API hands out apart come with the note that they answer', () => {
  const page = { total: 1, rows: [annotation], replies: [reply, answer] };
  const { notes, unreadable } = readHypothesis(JSON.stringify(page));
  expect(unreadable).toEqual([]);
  expect(notes).toMatchObject([{ replies: [{ comment: 'The clerk.' }, { comment: 'Which?' }] }]);
});

test('a reply whose note is not in the file is a note, and a bad entry does not keep the others out', () => {
  const file = readHypothesis(exported([reply, { ...annotation, created: 'then' }]));
  expect(file.notes).toHaveLength(1);
  const plan = planImport(file, emptyLibrary(), '2026-11-28T10:00:00.000Z', () => null);
  expect(planInWords(plan)).toBe('1 new, 1 cannot be read: annotation 2: its created is “then”, not a time');
});

test.each([
  ['{"total": 1, "rows": [', 'This file is incomplete'],
  ['{"a": 1}', 'This file is not an export of Hypothesis: it is JSON of another kind'],
  [exported([{ id: 3 }]), 'annotation 1: its id is “3”, not text'],
  ['', 'This file is empty.'],
])('%j is refused with a sentence', (text, sentence) => {
  expect(() => readHypothesis(text)).toThrow(sentence);
  expect(() => readHypothesis(text)).toThrow(/Nothing was changed\.$/);
});
