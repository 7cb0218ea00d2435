import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLibrary, tableNames } from '../core/tables.ts';
import { annotate, edit, emptyTrash, importRows, judge, remove, saySource, undo } from './changes.ts';
import { openLibrary } from './db.ts';
import { circumstances, claimOn } from './fixtures/samples.ts';
import { putInInbox } from './inbox.ts';
import { checkLibrary } from './integrity.ts';
import { lastSeq } from './log.ts';
import { libraryRows } from './queries.ts';
import { notesChanged } from './search-rows.ts';

let opened = 0;
const fresh = () => openLibrary(`import-${++opened}`);

/** Two devices that began with one library and went their own ways. */
async function twoDevices() {
  const a = await fresh();
  const byA = circumstances('device-a');
  const note = await annotate(a, claimOn(1, { verdict: 'mixed' }), byA);
  const b = await fresh();
  const byB = circumstances('device-b');
  await importRows(b, await libraryRows(a), byB);
  return { a, byA, b, byB, note: note.id };
}

test('a backup comes back whole into an empty library', async () => {
  const { a, byA, note } = await twoDevices();
  await saySource(a, { pattern: 'nato.int', word: 'rely', forWhat: '', note: '' }, byA);
  await remove(a, note, byA);
  const empty = await fresh();
  const report = await importRows(empty, await libraryRows(a), circumstances());
  expect(report).toMatchObject({ added: 4, replaced: 0, kept: 0 });
  expect(await libraryRows(empty)).toEqual(await libraryRows(a));
});

test('importing the same rows again changes nothing and says so', async () => {
  const { b, byB } = await twoDevices();
  const before = await libraryRows(b);
  const lines = await b.log.count();
  expect(await importRows(b, before, byB)).toMatchObject({ added: 0, replaced: 0, kept: 3 });
  expect(await libraryRows(b)).toEqual(before);
  expect(await b.log.count()).toBe(lines);
});

test('the longer history wins, on whichever side it is', async () => {
  const { a, byA, b, byB, note } = await twoDevices();
  await edit(a, { annotation: note, body: { comment: 'once' } }, byA);
  await edit(b, { annotation: note, body: { comment: 'twice' } }, byB);
  await edit(b, { annotation: note, body: { comment: 'twice!' } }, byB);
  expect(await importRows(a, await libraryRows(b), byA)).toMatchObject({ added: 0, replaced: 1, kept: 2 });
  expect(await a.annotation.get(note)).toMatchObject({ comment: 'twice!' });
  await edit(a, { annotation: note, body: { comment: 'thrice' } }, byA);
  expect(await importRows(a, await libraryRows(b), byA)).toMatchObject({ replaced: 0, kept: 3 });
  expect(await a.annotation.get(note)).toMatchObject({ comment: 'thrice' });
});

test('many rows that are new share lines of the log: it tells of each, and an undo takes all back but what is gone', async () => {
  const { a, byA, note } = await twoDevices();
  const seq = await lastSeq(a);
  const [row] = (await libraryRows(a)).annotation;
  if (!row) throw new Error('There is no note.');
  const annotation = Array.from({ length: 2100 }, (_, at) => ({
    ...row,
    id: `came-${String(at).padStart(4, '0')}`,
  }));
  const { step } = await importRows(a, { ...emptyLibrary(), annotation }, byA);
  expect((await lastSeq(a)) - seq).toBeLessThan(10);
  expect((await notesChanged(a, seq, 2100))?.ids).toEqual(annotation.map(({ id }) => id));
  expect(await notesChanged(a, seq, 2099)).toBeNull();
  expect((await checkLibrary(a)).found).toEqual([]);
  await remove(a, 'came-0007', byA);
  await emptyTrash(a, null, byA);
  await undo(a, step, byA);
  const live = (await libraryRows(a)).annotation.filter(({ deleted }) => !deleted);
  expect(live.map(({ id }) => id)).toEqual([note]);
});

test('an import is one step, and can be undone', async () => {
  const { a, byA, b, byB, note } = await twoDevices();
  await edit(b, { annotation: note, body: { comment: 'theirs' } }, byB);
  await annotate(b, claimOn(2), byB);
  const { step } = await importRows(a, await libraryRows(b), byA);
  await undo(a, step, byA);
  expect(await a.annotation.filter(({ deleted }) => !deleted).toArray()).toMatchObject([
    { id: note, comment: 'Says who?' },
  ]);
});

test('a file is imported once or not at all', async () => {
  const { b, byB } = await twoDevices();
  await putInInbox(b, new Blob(['']), 'file');
  await importRows(b, emptyLibrary(), byB, 'file');
  expect(await b.inbox.count()).toBe(0);
  await expect(importRows(b, emptyLibrary(), byB, 'file')).rejects.toThrow('This file was imported already');
});

test('libraries merged in either order hold the same rows, each of them as one of the two had it', async () => {
  const deeds = fc.array(
    fc.record({
      on: fc.constantFrom('a' as const, 'b' as const),
      deed: fc.constantFrom('edit', 'judge', 'remove', 'annotate', 'say'),
      text: fc.string({ unit: 'binary', maxLength: 3 }),
    }),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const { a, byA, b, byB, note } = await twoDevices();
      for (const { on, deed, text } of list) {
        const [db, by] = on === 'a' ? [a, byA] : [b, byB];
        const does = {
          edit: () => edit(db, { annotation: note, body: { comment: text } }, by),
          judge: () => judge(db, { annotation: note, verdict: 'mixed', asOf: null }, by),
          remove: () => remove(db, note, by),
          annotate: () => annotate(db, claimOn(1), by),
          say: () => saySource(db, { pattern: 'a.org', word: 'rely', forWhat: text, note: '' }, by),
        }[deed];
        await does?.().catch(() => {});
      }
      const [rowsA, rowsB] = [await libraryRows(a), await libraryRows(b)];
      const [ab, ba] = [await fresh(), await fresh()];
      for (const rows of [rowsA, rowsB]) await importRows(ab, rows, circumstances());
      for (const rows of [rowsB, rowsA]) await importRows(ba, rows, circumstances());
      const merged = await libraryRows(ab);
      expect(merged).toEqual(await libraryRows(ba));
      for (const table of tableNames) {
        const [mine, theirs] = [rowsA[table], rowsB[table]].map(
          (rows) => new Map(rows.map((row) => [row.id, row])),
        );
        expect(merged[table].map(({ id }) => id).sort()).toEqual(
          [...new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])].sort(),
        );
        for (const row of merged[table]) expect([mine?.get(row.id), theirs?.get(row.id)]).toContainEqual(row);
      }
      for (const db of [a, b, ab, ba]) await db.delete();
    }),
    { numRuns: 40 },
  );
}, 60_000);
