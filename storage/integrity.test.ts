import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { annotate, repair, undo } from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, thread } from './fixtures/samples.ts';
import { checkLibrary } from './integrity.ts';
import { allNotes, threadState } from './queries.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;
let id = '';

beforeEach(async () => {
  db = await openLibrary(`integrity-${++opened}`);
  by = circumstances();
  ({ id } = await annotate(db, claimOn(1, { verdict: 'mixed' }), by));
});

const flawsIn = async () =>
  (await checkLibrary(db)).found.map(({ flaw, table }) => `${flaw} ${table}`).sort();

test('a library that only we have written is in order', async () => {
  expect(await checkLibrary(db)).toEqual({ checked: 3, found: [] });
});

test('a row that cannot be read is told with its place, set aside, and had back by undo', async () => {
  const broken = {
    id: 'broken',
    rev: '1-00000000000000aa',
    modified: '2022-01-01T00:00:00.000Z',
    annotation: id,
  };
  await db.table('evidence').put(broken);
  const { found } = await checkLibrary(db);
  expect(found).toMatchObject([{ flaw: 'unreadable', table: 'evidence', id: 'broken' }]);
  expect(found[0]?.why).toContain('stance');
  const { mended, step } = await repair(db, by);
  expect(mended).toBe(1);
  expect(await flawsIn()).toEqual([]);
  await undo(db, step, by);
  expect(await db.table('evidence').get('broken')).toMatchObject({ annotation: id });
});

test('a verdict without its note is set aside, and the note of another stays', async () => {
  const other = await annotate(db, claimOn(2, { verdict: 'opinion' }), by);
  await db.annotation.delete(id);
  expect(await flawsIn()).toEqual(['noteless judgement']);
  await repair(db, by);
  expect(await flawsIn()).toEqual([]);
  expect((await allNotes(db)).map(({ annotation, verdict }) => [annotation.id, verdict])).toEqual([
    [other.id, 'opinion'],
  ]);
});

test('a verdict that its thread does not show is told, and shown again', async () => {
  const row = await db.judgement.toCollection().first();
  if (!row) throw new Error('no row');
  const verdicts = async () => (await threadState(db, thread.key, null))?.notes.map(({ verdict }) => verdict);
  await db.judgement.put(row);
  expect(await verdicts()).toEqual([null]);
  expect(await flawsIn()).toEqual(['misplaced judgement']);
  await repair(db, by);
  expect(await flawsIn()).toEqual([]);
  expect(await verdicts()).toEqual(['mixed']);
});

test('a row that was changed past the log is written to it, with its content as it is', async () => {
  const row = await db.annotation.get(id);
  if (!row) throw new Error('no row');
  await db.annotation.put({ ...row, rev: '7-00000000000000aa', comment: 'Past the log.' });
  expect(await flawsIn()).toEqual(['unlogged annotation']);
  await repair(db, by);
  expect(await flawsIn()).toEqual([]);
  expect(await db.annotation.get(id)).toMatchObject({ comment: 'Past the log.' });
});

test('a note on a post that is not kept is told and left alone', async () => {
  await db.post.clear();
  expect(await flawsIn()).toEqual(['postless annotation']);
  expect((await repair(db, by)).mended).toBe(0);
  expect(await allNotes(db)).toHaveLength(1);
});
