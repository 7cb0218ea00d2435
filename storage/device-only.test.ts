import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fieldsOf, type Note, type NoteFields } from '../core/note.ts';
import { actionsByChord } from '../core/page-keys.ts';
import { annotate, remove, undo } from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { dropDraft, keepDraft, putBackVisit } from './device-only.ts';
import { circumstances, claimOn, thread, visitTo } from './fixtures/samples.ts';
import { libraryRows, threadState } from './queries.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;

beforeEach(async () => {
  db = await openLibrary(`device-only-${++opened}`);
  by = circumstances();
});

test('a draft is kept beside the library and belongs to its thread', async () => {
  const value = { comment: 'half a th', tags: [], wording: '', saidBy: null, verdict: null, asOf: '20' };
  const draft = { id: 'new:1', thread, target: null, value, modified: '2024-05-01T12:00:00.000Z' };
  await keepDraft(db, draft);
  expect(await threadState(db, thread.key, null)).toEqual({
    seq: 0,
    notes: [],
    citations: [],
    ties: [],
    challenges: [],
    comparisons: [],
    keys: actionsByChord({}),
    look: {},
    drafts: [draft],
  });
  await dropDraft(db, 'new:1');
  expect((await threadState(db, thread.key, null))?.drafts).toEqual([]);
});

test('a draft that says what its note says by now is no draft: its page was closed before it was dropped', async () => {
  const { id } = await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  const draftsWith = async (more: Partial<NoteFields>) => {
    const note = (await threadState(db, thread.key, null))?.notes[0] as Note;
    const value = { ...fieldsOf(note), ...more };
    await keepDraft(db, { id, thread, target: null, value, modified: '2024-05-01T12:00:00.000Z' });
    return (await threadState(db, thread.key, null))?.drafts.map((draft) => draft.id);
  };
  expect(await draftsWith({})).toEqual([]);
  expect(await draftsWith({ comment: 'More.' })).toEqual([id]);
  expect(await draftsWith({ verdict: 'opinion' })).toEqual([id]);
});

test('the last visit to a thread with notes is kept, and no other', async () => {
  await annotate(db, claimOn(1), by);
  await putBackVisit(db, visitTo(thread));
  const later = visitTo(thread, '2024-06-01T09:00:00.000Z');
  await putBackVisit(db, later);
  expect(await db.visit.toArray()).toEqual([later]);
});

test('a visit is no change of the library: it is in no log and no backup', async () => {
  const { seq } = await annotate(db, claimOn(1), by);
  await putBackVisit(db, visitTo(thread));
  expect(await threadState(db, thread.key, seq)).toBeNull();
  expect(await db.log.count()).toBe(seq);
  expect(JSON.stringify(await libraryRows(db))).not.toContain('textRule');
});

test('nothing is kept of a thread that she merely read', async () => {
  await annotate(db, claimOn(1), by);
  await putBackVisit(db, visitTo({ ...thread, key: 'sample/politics/question/2' }));
  expect(await db.visit.count()).toBe(0);
});

test('once her last note on a thread is gone, the next visit takes the one before away', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  await putBackVisit(db, visitTo(thread));
  const { step } = await remove(db, id, by);
  await putBackVisit(db, visitTo(thread));
  expect(await db.visit.count()).toBe(0);
  await undo(db, step, by);
  await putBackVisit(db, visitTo(thread));
  expect(await db.visit.count()).toBe(1);
});

test('half a surrogate pair in a visit becomes a replacement character', async () => {
  await annotate(db, claimOn(1), by);
  const posts = [{ key: 'sample/politics/answer/\ud83d', hash: '' }];
  await putBackVisit(db, { ...visitTo(thread), posts });
  expect((await db.visit.get(thread.key))?.posts).toMatchObject([{ key: 'sample/politics/answer/\ufffd' }]);
});

test('with the last note on a thread goes what it was when she looked it over', async () => {
  const first = await annotate(db, claimOn(1), circumstances('a'));
  const second = await annotate(db, claimOn(2), circumstances('b'));
  await putBackVisit(db, visitTo(thread));
  await remove(db, first.id, circumstances('c'));
  expect(await db.visit.count()).toBe(1);
  await remove(db, second.id, circumstances('d'));
  expect(await db.visit.count()).toBe(0);
});
