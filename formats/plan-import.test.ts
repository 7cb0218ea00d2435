import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { emptyLibrary, type Library, tableNames, tableSchemas } from '../core/tables.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { exampleRows } from '../tests/notes-export.ts';
import type { ForeignNote, ReadFile } from './foreign-note.ts';
import { planImport, planInWords } from './plan-import.ts';

beforeAll(speakEnglish);
const now = '2026-11-28T10:00:00.000Z';
const nowhere = () => null;

const foreign: ForeignNote = {
  id: 'abc',
  address: 'https://assembly.example/minutes',
  title: 'Minutes',
  quote: { exact: 'fifteen votes', prefix: 'with ', suffix: '.' },
  comment: 'Says who?',
  tags: ['votes'],
  created: '2021-03-04T05:06:07.000Z',
  modified: '2021-03-05T00:00:00.000Z',
  author: 'alice',
  replies: [{ author: 'bob', created: '2021-03-06T00:00:00.000Z', comment: 'The *clerk*.\nPage 4.' }],
};
const file = (...notes: Partial<ForeignNote>[]): ReadFile => ({
  rows: null,
  notes: notes.map((one) => ({ ...foreign, ...one })),
  unreadable: [],
});
const into = (library: Library, read: ReadFile) => planImport(read, library, now, nowhere);
const merged = (library: Library, { rows }: { rows: Library }): Library =>
  Object.fromEntries(
    tableNames.map((name) => {
      const ids = new Set(rows[name].map(({ id }) => id));
      return [name, [...(library[name] as { id: string }[]).filter(({ id }) => !ids.has(id)), ...rows[name]]];
    }),
  ) as unknown as Library;

test('a note from elsewhere keeps its date, its author and its replies, and its page gets a row', () => {
  const { rows } = into(emptyLibrary(), file({}));
  const [row] = rows.annotation;
  expect(row?.created).toBe(foreign.created);
  expect(row?.modified).toBe(foreign.modified);
  expect(row?.comment).toBe(
    'Says who?\n\n— alice, 2021-03-04\n\n> The *clerk*.\n> Page 4.\n>\n> — bob, 2021-03-06',
  );
  expect(rows.post[0]?.thread.title).toBe('Minutes');
  for (const name of tableNames) for (const one of rows[name]) v.parse(tableSchemas[name], one);
});

test('the same file twice brings nothing the second time', () => {
  const read = file({}, { id: 'other', quote: null });
  const first = into(emptyLibrary(), read);
  expect(planInWords(first)).toBe('2 new');
  const second = into(merged(emptyLibrary(), first), read);
  expect(planInWords(second)).toBe('2 here already');
  expect(second.rows).toEqual(emptyLibrary());
});

test('a note that was changed here since stays, and is said to be; one that was changed there comes', () => {
  const library = merged(emptyLibrary(), into(emptyLibrary(), file({})));
  const [row] = library.annotation;
  if (!row) throw new Error('nothing was imported');
  const edited = {
    ...library,
    annotation: [{ ...row, comment: 'Mine.', modified: '2022-01-01T00:00:00.000Z' }],
  };
  expect(planInWords(into(edited, file({})))).toBe('1 changed here since');
  const later = into(edited, file({ comment: 'Theirs.', modified: '2023-01-01T00:00:00.000Z' }));
  expect(planInWords(later)).toBe('1 newer in the file');
  expect(later.rows.annotation[0]?.id).toBe(row.id);
  expect(later.rows.annotation[0]?.rev).toMatch(/^2-/);
});

test('a note under another id is known by its post and its quote, however the white space was copied', () => {
  const library = merged(emptyLibrary(), into(emptyLibrary(), file({})));
  const again = {
    id: null,
    quote: { exact: 'fifteen\n votes', prefix: '', suffix: '' },
    replies: [],
    author: null,
  };
  expect(planInWords(into(library, file(again)))).toBe('1 here already');
  expect(planInWords(into(library, file({ ...again, comment: 'Something else.' })))).toBe('1 new');
  expect(planInWords(into(library, file({ ...again, address: 'https://assembly.example/other' })))).toBe(
    '1 new',
  );
});

test('another verdict on the same words is another note, or a newer state of the same one', () => {
  const judged = { ...file({}), notes: [{ ...foreign, verdict: 'supported' as const }] };
  const library = merged(emptyLibrary(), into(emptyLibrary(), judged));
  const said = (change: Partial<ForeignNote>) => into(library, file({ verdict: 'contradicted', ...change }));
  expect(planInWords(into(library, judged))).toBe('1 here already');
  expect(planInWords(into(library, file({ id: null })))).toBe('1 here already');
  const other = said({ id: 'other' });
  expect([other.fresh, other.rows.judgement[0]?.verdict]).toEqual([1, 'contradicted']);
  expect(planInWords(said({}))).toBe('1 changed here since');
  const newer = said({ modified: '2023-01-01T00:00:00.000Z' });
  expect([newer.updated, newer.rows.judgement.length]).toEqual([1, 1]);
  expect(newer.rows.judgement[0]?.id).not.toBe(library.judgement[0]?.id);
  expect(into(merged(library, newer), file({ verdict: 'contradicted' })).same).toBe(1);
});

test('twice the same note in one file is one note', () => {
  expect(planInWords(into(emptyLibrary(), file({}, {})))).toBe('1 new, 1 here already');
});

test('what cannot be read is counted and named', () => {
  const read = { ...file({}, { address: 'urn:isbn:1' }), unreadable: ['line 7: no quote'] };
  expect(planInWords(into(emptyLibrary(), read))).toBe(
    '1 new, 2 cannot be read: line 7: no quote; “urn:isbn:1” is no address on the web',
  );
  expect(planInWords(into(emptyLibrary(), file()))).toBe('This file holds no notes');
});

test('rows of ours are known by their ids and revisions', () => {
  const rows = exampleRows;
  const [first, second, ...rest] = rows.annotation;
  if (!first || !second) throw new Error('the example has too few notes');
  const library = { ...rows, annotation: [{ ...first, rev: '2-00000000000000aa' }, second] };
  const plan = into(library, { rows, notes: [], unreadable: [] });
  expect([plan.fresh, plan.same, plan.changedHere]).toEqual([rest.length, 1, 1]);
  const older = { ...rows, annotation: [{ ...first, rev: '3-00000000000000aa' }] };
  expect(planInWords(into(rows, { rows: older, notes: [], unreadable: [] }))).toBe('1 newer in the file');
});

test('a verdict or evidence that is not here yet is news of its note', () => {
  const read = { rows: exampleRows, notes: [], unreadable: [] };
  const [piece, ...others] = exampleRows.evidence;
  if (!piece) throw new Error('the example has no evidence');
  const about = exampleRows.evidence.filter(({ annotation }) => annotation === piece.annotation);
  const lacking = { ...exampleRows, evidence: others };
  const plan = into(lacking, read);
  expect(about.length).toBeGreaterThan(0);
  expect([plan.updated, plan.same]).toEqual([1, exampleRows.annotation.length - 1]);
  expect(plan.rows).toEqual({ ...emptyLibrary(), evidence: [piece] });
  const alone = { ...emptyLibrary(), evidence: [piece] };
  expect(into(lacking, { ...read, rows: alone }).updated).toBe(1);
  expect(
    into(emptyLibrary(), { ...read, rows: { ...emptyLibrary(), comparison: exampleRows.comparison } })
      .besides,
  ).toBe(exampleRows.comparison.length);
});

test('of a file whose rows are all here nothing is written', () => {
  const plan = into(exampleRows, { rows: exampleRows, notes: [], unreadable: [] });
  expect(plan.rows).toEqual(emptyLibrary());
  expect(planInWords(plan)).toBe(`${exampleRows.annotation.length} here already`);
});

test('a file of nothing but what she says of sources is not said to be empty', () => {
  const said = '2022-01-25T10:00:00.000Z';
  const word = { id: 'a.example', rev: '1-00000000000000aa', modified: said, pattern: 'a.example' };
  const rows: Library = {
    ...emptyLibrary(),
    sourceWord: [{ ...word, word: 'rely', forWhat: '', note: '', said }],
  };
  const plan = into(emptyLibrary(), { rows, notes: [], unreadable: [] });
  expect(planInWords(plan)).toBe('1 other entry (on a source, or a setting)');
  expect(planInWords(into(rows, { rows, notes: [], unreadable: [] }))).toBe('This file holds no notes');
});
