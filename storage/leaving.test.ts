import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { keepLeaving } from './device-only.ts';
import { idsWrittenAfter, keptLeaving, libraryInSteps } from './leaving.ts';
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

test('what was written after a time is told by when it was written here, not by its own date', async () => {
  const line = (index: number, at: string) => ({
    step: at,
    table: 'annotation' as const,
    id: `${index}`,
    rev: '1-00000000000000aa',
    before: null,
    at,
    device: 'a',
  });
  await db.log.bulkAdd([line(1, '2026-01-01T00:00:00.000Z'), line(2, '2026-01-02T00:00:00.000Z')]);
  await db.log.bulkAdd(
    Array.from({ length: 1200 }, (_, index) => line(index + 3, '2026-01-03T00:00:00.000Z')),
  );
  const after = async (at: string) => [...(await idsWrittenAfter(db, at))];
  expect(await after('2026-01-01T00:00:00.000Z')).toHaveLength(1201);
  expect((await after('2026-01-02T00:00:00.000Z')).slice(0, 2)).toEqual(['3', '4']);
  expect(await after('2026-01-03T00:00:00.000Z')).toEqual([]);
  const { id: _, rev: __, before: ___, ...bulk } = line(0, '2026-01-04T00:00:00.000Z');
  await db.log.add({ ...bulk, ids: ['x', 'y'], revs: ['1', '1'] });
  expect(await after('2026-01-03T00:00:00.000Z')).toEqual(['x', 'y']);
});

test('how she lets notes leave is kept on this device', async () => {
  expect(await keptLeaving(db)).toBeNull();
  await keepLeaving(db, '{"format":"ris"}');
  expect(await keptLeaving(db)).toBe('{"format":"ris"}');
});
