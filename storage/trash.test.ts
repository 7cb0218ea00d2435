import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { tableNames, tableSchemas } from '../core/tables.ts';
import { addEvidence, annotate, challenge, emptyTrash, judge, remove, restore, undo } from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, evidenceFor, postOf, thread } from './fixtures/samples.ts';
import { libraryRows, threadState } from './queries.ts';
import { trash } from './trash.ts';

let db: LibraryDatabase;
let databases = 0;
beforeEach(async () => {
  db = await openLibrary(`trash-${databases++}`);
});
const by = circumstances('laptop');
const later = () => new Date(by.now().getTime() + 1000).toISOString();
const notes = async () => (await threadState(db, thread.key, null))?.notes ?? [];

test('a deleted note lies in the trash with its verdict and evidence, and comes back with them', async () => {
  const { id } = await annotate(db, { ...claimOn(1), verdict: 'mixed' }, by);
  await judge(db, { annotation: id, verdict: 'contradicted', asOf: null }, by);
  const piece = await addEvidence(db, evidenceFor(id), by);
  const before = await notes();
  await remove(db, id, by);
  expect(await notes()).toEqual([]);
  expect(await trash(db)).toMatchObject([
    { note: { annotation: { id }, verdict: 'contradicted', evidence: [{ id: piece.id }] }, thread },
  ]);
  const { step } = await restore(db, id, by);
  const [after] = await notes();
  expect(after).toMatchObject({
    verdict: 'contradicted',
    judgements: before[0]?.judgements.map(({ id }) => ({ id })),
  });
  expect(after?.evidence).toHaveLength(1);
  expect(await trash(db)).toEqual([]);
  await undo(db, step, by);
  expect(await notes()).toEqual([]);
});

test('what was taken back before the note was deleted does not come back with it', async () => {
  const { id } = await annotate(db, { ...claimOn(1), verdict: 'mixed' }, by);
  const { step } = await judge(db, { annotation: id, verdict: 'opinion', asOf: null }, by);
  await undo(db, step, by);
  await remove(db, id, by);
  await restore(db, id, by);
  expect(await notes()).toMatchObject([{ verdict: 'mixed' }]);
});

test('the last deleted comes first, and what was restored twice is restored once', async () => {
  const first = await annotate(db, claimOn(1), by);
  const second = await annotate(db, claimOn(2), by);
  await remove(db, first.id, by);
  await remove(db, second.id, by);
  expect((await trash(db)).map(({ note }) => note.annotation.id)).toEqual([second.id, first.id]);
  await restore(db, first.id, by);
  const { seq } = await restore(db, second.id, by);
  expect((await restore(db, second.id, by)).seq).toBe(seq);
});

test('an emptied trash leaves no word of the note, of its post or in the log, and tombstones that stay valid', async () => {
  const { id } = await annotate(db, { ...claimOn(1), verdict: 'mixed' }, by);
  await addEvidence(db, { ...evidenceFor(id), title: 'All that tea is' }, by);
  await challenge(db, { annotation: id, post: postOf(2), words: 'tea is not', state: 'open' }, by);
  await remove(db, id, by);
  expect(await emptyTrash(db, later(), by)).toMatchObject({ notes: 1 });
  const everything = JSON.stringify([await libraryRows(db), await db.log.toArray()]);
  for (const words of ['tea is', 'All that', 'Says who?', 'a.org', 'mixed'])
    expect(everything).not.toContain(words);
  const rows = await libraryRows(db);
  for (const table of tableNames) for (const row of rows[table]) v.parse(tableSchemas[table], row);
  expect(rows.annotation).toMatchObject([{ id, deleted: true, emptied: true }]);
  expect(await trash(db)).toEqual([]);
  await expect(restore(db, id, by)).rejects.toThrow('cannot be had back any more');
});

test('what was deleted later stays in the trash, and a post with another note stays whole', async () => {
  const old = await annotate(db, claimOn(1), by);
  await remove(db, old.id, by);
  const limit = later();
  by.tick(60);
  const kept = await annotate(db, claimOn(1), by);
  const young = await annotate(db, claimOn(2), by);
  await remove(db, young.id, by);
  expect(await emptyTrash(db, limit, by)).toMatchObject({ notes: 1 });
  expect((await trash(db)).map(({ note }) => note.annotation.id)).toEqual([young.id]);
  expect((await notes()).map(({ annotation }) => annotation.id)).toEqual([kept.id]);
  expect((await libraryRows(db)).post.every(({ text }) => text !== null)).toBe(true);
});

test('emptied once, there is nothing to empty again', async () => {
  const { id } = await annotate(db, claimOn(1), by);
  await remove(db, id, by);
  const { seq } = await emptyTrash(db, later(), by);
  expect(await emptyTrash(db, later(), by)).toEqual({ notes: 0, seq });
});
