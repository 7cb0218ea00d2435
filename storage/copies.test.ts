import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../formats/json.ts';
import { annotate, importRows, remove } from './changes.ts';
import { copies, forgetCopies, keepCopy, libraryInCopy } from './copies.ts';
import { openLibrary } from './db.ts';
import { circumstances, claimOn } from './fixtures/samples.ts';
import { libraryRows } from './queries.ts';

beforeEach(forgetCopies);

async function libraryWithNotes() {
  const db = await openLibrary('copied');
  const by = circumstances();
  await annotate(db, claimOn(1, { verdict: 'mixed' }), by);
  const { id } = await annotate(db, claimOn(2), by);
  await remove(db, id, by);
  return db;
}

test('a library that was lost comes back whole from its copy', async () => {
  const db = await libraryWithNotes();
  const before = await libraryRows(db);
  await keepCopy(before, { id: '2024-05-01', why: 'daily', seq: 3 });
  await db.delete();
  expect(await copies()).toEqual([{ id: '2024-05-01', why: 'daily', notes: 1, seq: 3 }]);
  // As the page does it: by way of a backup file.
  const meta = { exported: '2024-05-02T00:00:00Z', device: 'a', version: '1' };
  const file = readBackup(writeBackup(await libraryInCopy('2024-05-01'), meta));
  const empty = await openLibrary('copied');
  await importRows(empty, file, circumstances('b'));
  expect(await libraryRows(empty)).toEqual(before);
  await empty.delete();
});

test('seven days are kept, and three of each other kind, the newest', async () => {
  const db = await libraryWithNotes();
  const rows = await libraryRows(db);
  for (let day = 10; day < 22; day++) {
    await keepCopy(rows, { id: `2024-05-${day}`, why: 'daily', seq: null });
    await keepCopy(rows, { id: `2024-05-${day}T12`, why: 'import', seq: null });
  }
  const kept = (await copies()).map(({ id }) => id);
  expect(kept).toHaveLength(10);
  expect(kept.filter((id) => !id.endsWith('T12'))).toEqual(
    [21, 20, 19, 18, 17, 16, 15].map((day) => `2024-05-${day}`),
  );
  await expect(libraryInCopy('2024-05-10')).rejects.toThrow('This copy is not kept any more.');
  expect(await libraryInCopy('2024-05-15')).toEqual(rows);
  await db.delete();
});
