import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addEvidence, annotate, importRows, remove, saySource } from './changes.ts';
import { openLibrary } from './db.ts';
import { circumstances, claimOn, evidenceFor, postOf, thread } from './fixtures/samples.ts';
import { allNotes, libraryRows, threadMarks, threadRows, threadState, wordsAll } from './queries.ts';

test('what is handed on of a thread holds its live rows only; a backup holds the trash too', async () => {
  const db = await openLibrary('queries');
  const by = circumstances();
  const kept = await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  const gone = await annotate(db, claimOn(1, { verdict: 'opinion' }), by);
  const elsewhere = { ...thread, key: 'sample/politics/question/2' };
  const other = await annotate(db, claimOn(2, { thread: elsewhere }), by);
  await remove(db, gone.id, by);
  const rows = await threadRows(db, thread.key);
  expect(rows.annotation.map(({ id }) => id)).toEqual([kept.id]);
  expect(rows.judgement).toHaveLength(1);
  expect(rows.post.map(({ id }) => id)).toEqual([postOf(1).key]);
  expect((await libraryRows(db)).annotation.map(({ id }) => id)).toEqual([kept.id, gone.id, other.id]);
  expect((await allNotes(db)).map(({ annotation }) => annotation.id)).toEqual([kept.id, other.id]);
});

test('what was said of a note is found in its thread, also where it came before the note, or the note moved', async () => {
  const there = await openLibrary('queries-there');
  const by = circumstances();
  const { id } = await annotate(there, claimOn(1, { verdict: 'mixed' }), by);
  const rows = await libraryRows(there);
  const db = await openLibrary('queries-here');
  await importRows(db, { ...rows, annotation: [] }, by);
  await importRows(db, rows, by);
  const verdictIn = async (key: string) =>
    (await threadState(db, key, null))?.notes.map(({ verdict }) => verdict);
  expect(await verdictIn(thread.key)).toEqual(['mixed']);
  const moved = rows.annotation.map((row) => ({ ...row, thread: 'elsewhere', rev: '2-00000000000000aa' }));
  await importRows(db, { ...rows, annotation: moved }, by);
  expect(await verdictIn('elsewhere')).toEqual(['mixed']);
  expect((await threadRows(db, thread.key)).judgement).toEqual([]);
  expect(await db.judgement.where({ annotation: id }).toArray()).toEqual(rows.judgement);
});

test('of two words on one pattern, left by an import, the later one holds', async () => {
  const db = await openLibrary('queries-words');
  const by = circumstances();
  await saySource(db, { pattern: 'a.org', word: 'rely', forWhat: '', note: '' }, by);
  const [word] = await wordsAll(db);
  if (!word) throw new Error('There is no word.');
  const others = [
    { id: 'a', said: '2020-01-01T00:00:00Z' },
    { id: 'y', said: '2030-01-01T00:00:00Z' },
    { id: 'z', said: '2020-01-01T00:00:00Z' },
  ];
  await db.sourceWord.bulkPut(others.map((other) => ({ ...word, ...other })));
  expect(await wordsAll(db)).toMatchObject([{ id: 'y' }]);
});

test('a page is told what the marks of a thread show, and nothing that she wrote', async () => {
  const db = await openLibrary('queries-marks');
  const by = circumstances();
  const { id, seq } = await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  const { id: piece } = await addEvidence(db, evidenceFor(id), by);
  const marks = await threadMarks(db, thread.key, null);
  const whole = await threadState(db, thread.key, null);
  expect(whole).toMatchObject({
    ...marks,
    notes: marks?.notes.map(({ evidence: _, ...shown }) => shown),
  });
  expect(marks?.notes).toMatchObject([{ annotation: { id }, verdict: 'mixed', evidence: [piece] }]);
  expect(whole?.notes[0]?.annotation).toMatchObject({ comment: 'Says who?', tags: ['treaty'] });
  expect(JSON.stringify(marks)).not.toMatch(/Says who|"treaty"/);
  expect(await threadMarks(db, thread.key, marks?.seq ?? null)).toBeNull();
  expect(await threadMarks(db, thread.key, seq)).not.toBeNull();
});
