import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { annotate, emptyTrash, remove, sayPost, undo } from './changes.ts';
import type { LibraryDatabase } from './db.ts';
import { openLibrary } from './db.ts';
import { circumstances, claimOn, postOf, thread } from './fixtures/samples.ts';
import { saidPosts } from './say-post.ts';

const page = 'said/letters.example/reply/+compost+';
const post = { ...postOf(1), key: `${page}~1` };
const place = { path: 'main>div', head: 'tea is hot' };
const saying = { post, thread, place, text: 'tea is hot', isPost: true };

let db: LibraryDatabase;
let by: ReturnType<typeof circumstances>;
beforeEach(async () => {
  db?.close();
  await Dexie.delete('said');
  db = await openLibrary('said');
  by = circumstances();
});

const found = async () => (await saidPosts(db, page)).map(({ post }) => post.key);
const note = () => {
  const claim = claimOn(1);
  return annotate(
    db,
    { ...claim, read: { post, text: 'tea is hot' }, target: { ...claim.target, post: post.key } },
    by,
  );
};

test('a post that she pointed at is found on its page, and on no other', async () => {
  await sayPost(db, saying, by);
  expect(await saidPosts(db, page)).toEqual([{ post, thread, place }]);
  expect(await saidPosts(db, 'said/letters.example/reply/+other+')).toEqual([]);
});

test('what she said is undone in one step, and so is taking it back', async () => {
  const { step } = await sayPost(db, saying, by);
  await undo(db, step, by);
  expect(await found()).toEqual([]);
  await sayPost(db, saying, by);
  const back = await sayPost(db, { ...saying, isPost: false }, by);
  expect(await found()).toEqual([]);
  await undo(db, back.step, by);
  expect(await found()).toEqual([post.key]);
});

test('a note on it leaves what she said as it is, and it outlives the note', async () => {
  await sayPost(db, saying, by);
  const { id } = await note();
  expect(await found()).toEqual([post.key]);
  await remove(db, id, by);
  await emptyTrash(db, '2100-01-01T00:00:00Z', by);
  expect(await found()).toEqual([post.key]);
});

test('taken back with a note on it, it is found no longer, and the note keeps its post', async () => {
  await sayPost(db, saying, by);
  await note();
  await sayPost(db, { ...saying, isPost: false }, by);
  expect(await found()).toEqual([]);
  expect((await db.post.get(post.key))?.deleted).toBeUndefined();
});
