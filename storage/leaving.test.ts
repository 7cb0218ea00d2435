import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { keepLeaving } from './device-only.ts';
import { keptLeaving, libraryInSteps } from './leaving.ts';
import { libraryRows } from './queries.ts';

let db: LibraryDatabase;
beforeEach(async () => {
  db = await openLibrary('leaving');
});
afterEach(() => db.delete());

test('a library read in steps is the library', async () => {
  const rows = Array.from({ length: 4500 }, (_, index) => ({ id: `${index}`, pattern: 'x' }));
  await db.table('sourceWord').bulkAdd(rows);
  await db.table('tie').bulkAdd(rows.slice(0, 2000).map(({ id }) => ({ id, from: 'a', to: 'b' })));
  const told: number[] = [];
  const library = await libraryInSteps(db, (read, all) => {
    expect(all).toBe(6500);
    told.push(read);
  });
  expect(library).toEqual(await libraryRows(db));
  expect(library.sourceWord).toHaveLength(4500);
  expect(told.at(-1)).toBe(6500);
  expect(told.length).toBeGreaterThan(4);
});

test('reading can be stopped between two steps', async () => {
  await expect(
    libraryInSteps(db, () => {
      throw new Error('stopped');
    }),
  ).rejects.toThrow('stopped');
});

test('how she lets notes leave is kept on this device', async () => {
  expect(await keptLeaving(db)).toBeNull();
  await keepLeaving(db, '{"format":"ris"}');
  expect(await keptLeaving(db)).toBe('{"format":"ris"}');
});
