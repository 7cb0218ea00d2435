import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { actionsByChord } from '../core/page-keys.ts';
import { generation } from '../core/row.ts';
import {
  addEvidence,
  annotate,
  changeSettings,
  edit,
  eraseEverything,
  judge,
  remove,
  saySource,
  undo,
  withdrawSourceWord,
} from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { putBackVisit } from './device-only.ts';
import {
  circumstances,
  claimOn,
  evidenceFor,
  postOf,
  targetOn,
  textOf,
  thread,
  visitTo,
} from './fixtures/samples.ts';
import { libraryRows, settings, threadState, wordsAll } from './queries.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;

beforeEach(async () => {
  db = await openLibrary(`changes-${++opened}`);
  by = circumstances();
});

const noteOf = async (id: string) =>
  (await threadState(db, thread.key, null))?.notes.find(({ annotation }) => annotation.id === id);

test('a claim is kept with its verdict and with the post as it was read', async () => {
  const { id, seq, threads } = await annotate(db, claimOn(1, { verdict: 'mixed', asOf: '2022' }), by);
  expect(await noteOf(id)).toMatchObject({
    annotation: { motivation: 'assessing', thread: thread.key, comment: 'Says who?' },
    verdict: 'mixed',
    asOf: '2022',
  });
  expect(await db.post.get(postOf(1).key)).toMatchObject({ text: textOf(1), thread });
  expect({ seq, threads }).toEqual({ seq: 3, threads: [thread.key] });
});

test('a note that is no claim does not keep the whole post', async () => {
  await annotate(db, claimOn(1, { motivation: 'commenting' }), by);
  expect(await db.post.get(postOf(1).key)).toMatchObject({ text: null });
});

test('she can keep no whole posts; one kept earlier stays as it was read', async () => {
  await annotate(db, claimOn(1), by);
  await changeSettings(db, { keepWholePosts: false }, by);
  await annotate(db, claimOn(2), by);
  await annotate(db, claimOn(1, { read: { post: postOf(1, 99), text: 'Edited since.' } }), by);
  expect(await db.post.get(postOf(2).key)).toMatchObject({ text: null });
  expect(await db.post.get(postOf(1).key)).toMatchObject({ text: textOf(1), post: { score: 3 } });
});

test('a second note on a post that reads as before does not write the post again', async () => {
  await annotate(db, claimOn(1), by);
  await annotate(db, claimOn(1), by);
  expect(
    await db.log
      .where('[table+id]')
      .equals(['post', postOf(1).key])
      .count(),
  ).toBe(1);
});

test('a claim that is asked for twice, as after a killed worker, is one claim', async () => {
  await annotate(db, claimOn(1, { id: 'made-on-the-page' }), by);
  const again = await annotate(db, claimOn(1, { id: 'made-on-the-page' }), by);
  expect(again.id).toBe('made-on-the-page');
  expect(await db.annotation.count()).toBe(1);
});

test('a note on another post than the one that was read is refused', async () => {
  await expect(annotate(db, claimOn(1, { target: targetOn(postOf(2)) }), by)).rejects.toThrow(
    'Cannot keep this note: it is on sample/politics/answer/2, but sample/politics/answer/1 was read.',
  );
});

test('half a surrogate pair becomes a replacement character', async () => {
  const body = { comment: 'cut \ud83d', tags: ['\udc00'], wording: '', saidBy: null };
  const { id } = await annotate(db, claimOn(1, { body }), by);
  expect(await db.annotation.get(id)).toMatchObject({ comment: 'cut \ufffd', tags: ['\ufffd'] });
});

test('the last judgement counts, and null takes it back', async () => {
  const { id } = await annotate(db, claimOn(1, { verdict: 'supported' }), by);
  await judge(db, { annotation: id, verdict: 'contradicted', asOf: '2022-01' }, by);
  expect(await noteOf(id)).toMatchObject({ verdict: 'contradicted', asOf: '2022-01' });
  await judge(db, { annotation: id, verdict: null, asOf: null }, by);
  expect(await noteOf(id)).toMatchObject({ verdict: null });
  expect((await noteOf(id))?.judgements).toHaveLength(3);
});

test('a judgement made now is the last one, also when the clock went back', async () => {
  by.tick(3600);
  const { id } = await annotate(db, claimOn(1, { verdict: 'supported' }), by);
  by.tick(-3600);
  await judge(db, { annotation: id, verdict: 'mixed', asOf: null }, by);
  await judge(db, { annotation: id, verdict: 'opinion', asOf: null }, by);
  expect(await noteOf(id)).toMatchObject({ verdict: 'opinion' });
});

test('an edit changes what it names and is one more revision; one that changes nothing is none', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  await edit(db, { annotation: id, body: { comment: 'NATO, in 1990?', wording: undefined } }, by);
  const row = await db.annotation.get(id);
  expect(row).toMatchObject({ comment: 'NATO, in 1990?', tags: ['treaty'], wording: '' });
  expect(generation(row?.rev ?? '')).toBe(2);
  await edit(db, { annotation: id, body: { tags: ['treaty'] }, motivation: 'assessing' }, by);
  expect(await db.annotation.get(id)).toEqual(row);
});

test('a removed note is in the trash with its content and its judgements, and comes back by undo', async () => {
  const { id } = await annotate(db, claimOn(1, { verdict: 'supported' }), by);
  const { step, threads } = await remove(db, id, by);
  expect(threads).toEqual([thread.key]);
  expect(await noteOf(id)).toBeUndefined();
  expect(await db.annotation.get(id)).toMatchObject({ deleted: true, comment: 'Says who?' });
  expect(await db.judgement.toArray()).toMatchObject([{ deleted: true }]);
  await undo(db, step, by);
  expect(await noteOf(id)).toMatchObject({ verdict: 'supported', annotation: { comment: 'Says who?' } });
  expect(generation((await db.annotation.get(id))?.rev ?? '')).toBe(3);
});

test('the evidence of a removed note goes to the trash with it', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const piece = await addEvidence(db, evidenceFor(id), by);
  expect((await noteOf(id))?.evidence).toHaveLength(1);
  await remove(db, id, by);
  expect(await db.evidence.get(piece.id)).toMatchObject({ deleted: true, quote: 'tea is cold' });
});

test('a note that was deleted elsewhere cannot be judged, edited or removed, and says why', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  await remove(db, id, by);
  const gone = 'This note is not in the library any more; it was deleted in another tab or window.';
  await expect(judge(db, { annotation: id, verdict: 'mixed', asOf: null }, by)).rejects.toThrow(gone);
  await expect(edit(db, { annotation: id, body: {} }, by)).rejects.toThrow(gone);
  await expect(remove(db, id, by)).rejects.toThrow(gone);
  await expect(remove(db, 'never', by)).rejects.toThrow(gone);
});

test('an undo can be undone', async () => {
  const { id, step } = await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  const undone = await undo(db, step, by);
  expect(await noteOf(id)).toBeUndefined();
  expect(await db.post.get(postOf(1).key)).toMatchObject({ deleted: true });
  await undo(db, undone.step, by);
  expect(await noteOf(id)).toMatchObject({ verdict: 'mixed' });
  expect((await db.post.get(postOf(1).key))?.deleted).toBeUndefined();
});

test('a step that was overtaken is not undone', async () => {
  const { id, step } = await annotate(db, claimOn(1), by);
  const first = await edit(db, { annotation: id, body: { comment: 'one' } }, by);
  await edit(db, { annotation: id, body: { comment: 'two' } }, by);
  await expect(undo(db, first.step, by)).rejects.toThrow('something was changed again since');
  await expect(undo(db, step, by)).rejects.toThrow('something was changed again since');
  await expect(undo(db, 'never', by)).rejects.toThrow('the library keeps no record of it');
});

test('undoing a note that was judged since is refused: the judgement would hang in the air', async () => {
  const { id, step } = await annotate(db, claimOn(1), by);
  await judge(db, { annotation: id, verdict: 'mixed', asOf: null }, by);
  await expect(undo(db, step, by)).rejects.toThrow('something was changed again since');
});

test('a judgement does not come back to a note that was deleted meanwhile', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  const judged = await judge(db, { annotation: id, verdict: 'mixed', asOf: null }, by);
  const undone = await undo(db, judged.step, by);
  await remove(db, id, by);
  await expect(undo(db, undone.step, by)).rejects.toThrow('something was changed again since');
});

test('undoing one of two notes leaves the post to the other', async () => {
  const { step } = await annotate(db, claimOn(1), by);
  await annotate(db, claimOn(1), by);
  await undo(db, step, by);
  expect((await db.post.get(postOf(1).key))?.deleted).toBeUndefined();
});

test('a note that comes back finds its post, also where another note took it along meanwhile', async () => {
  const first = await annotate(db, claimOn(1), by);
  const undone = await undo(db, first.step, by);
  const second = await annotate(db, claimOn(1), by);
  await undo(db, second.step, by);
  expect(await db.post.get(postOf(1).key)).toMatchObject({ deleted: true });
  await undo(db, undone.step, by);
  expect((await db.post.get(postOf(1).key))?.deleted).toBeUndefined();
});

const relied = { pattern: 'nato.int', word: 'rely', forWhat: 'its own treaties', note: '' } as const;

test('there is one word on one pattern, and a new one replaces it', async () => {
  await saySource(db, relied, by);
  const { words, threads } = await saySource(db, { ...relied, word: 'with-care' }, by);
  expect(await wordsAll(db)).toMatchObject([{ pattern: 'nato.int', word: 'with-care' }]);
  expect({ words, threads }).toEqual({ words: true, threads: [] });
});

test('a withdrawn word is gone, can be said again, and then the withdrawal cannot be undone', async () => {
  await saySource(db, relied, by);
  const { step } = await withdrawSourceWord(db, 'nato.int', by);
  expect(await wordsAll(db)).toEqual([]);
  await expect(withdrawSourceWord(db, 'nato.int', by)).rejects.toThrow(
    'There is no word of yours on nato.int',
  );
  await saySource(db, relied, by);
  await expect(undo(db, step, by)).rejects.toThrow('something was changed again since');
  expect(await wordsAll(db)).toHaveLength(1);
});

test('two devices speak of a pattern in one row', async () => {
  const { id } = await saySource(db, relied, by);
  const other = await openLibrary('changes-other-device');
  expect((await saySource(other, relied, circumstances('device-b'))).id).toBe(id);
});

test('settings hold their defaults until changed, and again after an undo', async () => {
  expect(await settings(db)).toEqual({ keepWholePosts: true, pageKeys: {}, look: {}, searches: [] });
  const { step } = await changeSettings(db, { keepWholePosts: false }, by);
  expect(await settings(db)).toEqual({ keepWholePosts: false, pageKeys: {}, look: {}, searches: [] });
  await undo(db, step, by);
  expect(await settings(db)).toEqual({ keepWholePosts: true, pageKeys: {}, look: {}, searches: [] });
});

test('a state is sent only where something was written since', async () => {
  const { seq } = await annotate(db, claimOn(1), by);
  expect(await threadState(db, thread.key, seq)).toBeNull();
  expect(await threadState(db, thread.key, seq - 1)).not.toBeNull();
});

test('after everything was erased nothing is left, and a tab that knew of notes is told so', async () => {
  const { seq } = await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  await putBackVisit(db, visitTo(thread));
  expect(await db.visit.count()).toBe(1);
  await eraseEverything(db);
  for (const table of db.tables) expect(await table.count()).toBe(0);
  expect(await threadState(db, thread.key, seq)).toEqual({
    seq: 0,
    citations: [],
    ties: [],
    challenges: [],
    comparisons: [],
    keys: actionsByChord({}),
    look: {},
    notes: [],
    drafts: [],
  });
  expect(Object.values(await libraryRows(db)).flat()).toEqual([]);
});
