import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../core/fingerprint.ts';
import type { Post } from '../core/post.ts';
import { emptyLibrary } from '../core/tables.ts';
import {
  annotate,
  changeSettings,
  edit,
  importRows,
  keepAsMarked,
  reattach,
  remove,
  undo,
} from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, postOf, targetOn, textOf, thread } from './fixtures/samples.ts';

let db: LibraryDatabase;
let by = circumstances();
let opened = 0;

beforeEach(async () => {
  db = await openLibrary(`reattach-${++opened}`);
  by = circumstances();
});

/** What the page sends of words in a post. */
const wordsIn = (post: Post, text: string, exact?: string) => ({
  read: { post, text },
  target: targetOn(post, exact),
});
const editedText = 'Answer 1: tea is warm, and the treaty says so.';
const edited = wordsIn(postOf(1, 5), editedText, 'tea is warm');
const claim = async () => (await annotate(db, claimOn(1, { verdict: 'mixed' }), by)).id;

test('a note stands on the new words, with its comment and verdict, and the post is kept as it reads now', async () => {
  const id = await claim();
  await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by);
  const { threads } = await reattach(db, { annotation: id, ...edited }, by);
  expect(threads).toEqual([thread.key]);
  const row = await db.annotation.get(id);
  expect(row).toMatchObject({ target: edited.target, comment: 'Says who?', thread: thread.key });
  expect(row).not.toHaveProperty('keptDespite');
  expect(await db.judgement.where({ annotation: id }).toArray()).toMatchObject([{ verdict: 'mixed' }]);
  expect(await db.post.get(postOf(1).key)).toMatchObject({
    text: editedText,
    textHash: fingerprint(editedText),
    post: { score: 5 },
  });
});

test('an undo brings the old words back, what she said of them, and the post as it read then', async () => {
  const id = await claim();
  await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by);
  const before = await db.annotation.get(id);
  const { step } = await reattach(db, { annotation: id, ...edited }, by);
  await undo(db, step, by);
  expect(await db.annotation.get(id)).toMatchObject({
    target: before?.target,
    keptDespite: before?.keptDespite,
  });
  expect(await db.post.get(postOf(1).key)).toMatchObject({ text: textOf(1), post: { score: 3 } });
});

test('a note can move to another post of its thread, also one that was never kept, and back by undo', async () => {
  const id = await claim();
  const { step } = await reattach(db, { annotation: id, ...wordsIn(postOf(2), textOf(2)) }, by);
  expect(await db.annotation.get(id)).toMatchObject({ target: { post: postOf(2).key } });
  expect(await db.post.get(postOf(2).key)).toMatchObject({ text: textOf(2), thread });
  await undo(db, step, by);
  expect(await db.annotation.get(id)).toMatchObject({ target: { post: postOf(1).key } });
  expect(await db.post.get(postOf(2).key)).toMatchObject({ deleted: true });
  expect((await db.post.get(postOf(1).key))?.deleted).toBeUndefined();
});

test('the post under a moved note is kept by the rules of any note', async () => {
  const { id } = await annotate(db, claimOn(1, { motivation: 'commenting' }), by);
  await reattach(db, { annotation: id, ...wordsIn(postOf(2), textOf(2)) }, by);
  expect(await db.post.get(postOf(2).key)).toMatchObject({ text: null });
  await changeSettings(db, { keepWholePosts: false }, by);
  const claimed = await claim();
  await reattach(db, { annotation: claimed, ...wordsIn(postOf(3), textOf(3)) }, by);
  expect(await db.post.get(postOf(3).key)).toMatchObject({ text: null });
});

test('a note that stands there already, as after a killed worker, is not written again', async () => {
  const id = await claim();
  await reattach(db, { annotation: id, ...edited }, by);
  const lines = await db.log.count();
  await reattach(db, { annotation: id, ...edited }, by);
  expect(await db.log.count()).toBe(lines);
});

test('words in another post than the one that was read are refused', async () => {
  const id = await claim();
  const mixedUp = { read: edited.read, target: targetOn(postOf(2)) };
  await expect(reattach(db, { annotation: id, ...mixedUp }, by)).rejects.toThrow(
    'Cannot attach this note: the words are in sample/politics/answer/2, but sample/politics/answer/1 was read.',
  );
});

test('a note on words does not become one on a whole post unasked', async () => {
  const id = await claim();
  const target = { ...edited.target, selector: null };
  await expect(reattach(db, { annotation: id, read: edited.read, target }, by)).rejects.toThrow(
    'Select the words that it should stand on now.',
  );
  const { id: whole } = await annotate(db, claimOn(1, { target }), by);
  await reattach(db, { annotation: whole, ...wordsIn(postOf(2), textOf(2)) }, by);
  expect((await db.annotation.get(whole))?.target.selector).not.toBeNull();
});

test('a note stays in its thread: other communities, questions and known answers of others are refused', async () => {
  const id = await claim();
  const otherThread = { ...thread, key: 'sample/politics/question/2' };
  await annotate(db, claimOn(7, { thread: otherThread }), by);
  const lines = await db.log.count();
  const abroad = { ...postOf(2), key: 'sample/history/answer/2' };
  const otherQuestion = { ...postOf(2), key: otherThread.key, kind: 'question' } as const;
  for (const post of [abroad, otherQuestion, postOf(7)]) {
    await expect(reattach(db, { annotation: id, ...wordsIn(post, textOf(2)) }, by)).rejects.toThrow(
      `Cannot attach this note to ${post.key}: that post is of another thread than the note.`,
    );
  }
  expect(await db.log.count()).toBe(lines);
});

test('a note that an import brought without its post can be attached all the same', async () => {
  const id = await claim();
  const other = await openLibrary('reattach-in-parts');
  const annotation = await db.annotation.toArray();
  await importRows(other, { ...emptyLibrary(), annotation }, by);
  await reattach(other, { annotation: id, ...edited }, by);
  expect(await other.annotation.get(id)).toMatchObject({ target: edited.target });
});

test('that she keeps the words as marked is kept with what stands there now, once', async () => {
  const id = await claim();
  const { seq } = await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by);
  const row = await db.annotation.get(id);
  expect(row).toMatchObject({ target: targetOn(postOf(1)), keptDespite: { words: 'tea is warm' } });
  expect((await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by)).seq).toBe(seq);
  expect(await db.annotation.get(id)).toEqual(row);
  await keepAsMarked(db, { annotation: id, words: '' }, by);
  expect(await db.annotation.get(id)).toMatchObject({ keptDespite: { words: '' } });
});

test('that she keeps the words as marked can be undone', async () => {
  const id = await claim();
  const { step } = await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by);
  await undo(db, step, by);
  expect(await db.annotation.get(id)).not.toHaveProperty('keptDespite');
});

test('who edits a note still keeps its words as marked', async () => {
  const id = await claim();
  await keepAsMarked(db, { annotation: id, words: 'tea is warm' }, by);
  await edit(db, { annotation: id, body: { comment: 'Still.' } }, by);
  expect(await db.annotation.get(id)).toMatchObject({
    comment: 'Still.',
    keptDespite: { words: 'tea is warm' },
  });
});

test('a note that was deleted elsewhere is neither moved nor kept', async () => {
  const id = await claim();
  await remove(db, id, by);
  const gone = 'This note is not in the library any more';
  await expect(reattach(db, { annotation: id, ...edited }, by)).rejects.toThrow(gone);
  await expect(keepAsMarked(db, { annotation: id, words: '' }, by)).rejects.toThrow(gone);
});
