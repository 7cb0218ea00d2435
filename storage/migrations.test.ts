import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { tableNames, tableSchemas } from '../core/tables.ts';
import { visitSchema } from '../core/visit.ts';
import { libraryAsItLies } from './as-it-lies.ts';
import { openLibrary, versions } from './db.ts';
import { checkLibrary } from './integrity.ts';
import { libraryRows, threadState } from './queries.ts';

/**
 * For every released version: `fixtures/v<N>.json` has its schema and rows of every table as it held them,
 * `fixtures/v<N>.today.json` what today's code must make of them. A new version brings two new files.
 */
interface Fixture {
  readonly stores: Record<string, string>;
  readonly rows: Record<string, Record<string, unknown>[]>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));

test.each(versions)('version $version is as it was released', ({ version, stores }) => {
  expect(stores, 'A changed schema is a new version: leave this one, and add the next to db.ts.').toEqual(
    (read(`v${version}.json`) as Fixture).stores,
  );
});

test.each(versions)('a library of version $version opens with nothing lost', async ({ version }) => {
  const fixture: Fixture = read(`v${version}.json`);
  const name = `migration-${version}`;
  const old = new Dexie(name);
  old.version(version).stores(fixture.stores);
  for (const table of Object.keys(fixture.stores)) {
    expect(fixture.rows[table]?.length, `v${version}.json has no rows of ${table}`).toBeGreaterThan(0);
    await old.table(table).bulkAdd((fixture.rows[table] ?? []).map(withBlob));
  }
  old.close();
  const db = await openLibrary(name);
  const rows: Fixture['rows'] = {};
  for (const table of db.tables) rows[table.name] = await Promise.all((await table.toArray()).map(withText));
  expect(rows).toEqual(read(`v${version}.today.json`));
  for (const table of tableNames) for (const row of rows[table] ?? []) v.parse(tableSchemas[table], row);
  for (const row of rows.visit ?? []) v.parse(visitSchema, row);
});

test('what was said of a note before rows lay with their threads is found in its thread', async () => {
  const db = await openLibrary('migration-5');
  const [note] = (await db.annotation.toArray()).filter(({ deleted }) => !deleted);
  const state = await threadState(db, note?.thread ?? '', null);
  expect(state?.notes.flatMap(({ judgements }) => judgements)).toHaveLength(1);
  expect(state?.ties).toHaveLength(1);
  expect(state?.challenges).toHaveLength(1);
});

test('an update that was stopped half-way leaves the library as it was, and the next one brings it up to date', async () => {
  const fixture: Fixture = read('v5.json');
  const old = new Dexie('migration-stopped');
  old.version(5).stores(fixture.stores);
  for (const table of Object.keys(fixture.stores))
    await old.table(table).bulkAdd((fixture.rows[table] ?? []).map(withBlob));
  old.close();
  const real = IDBObjectStore.prototype.put;
  let puts = 0;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (++puts === 3) throw new DOMException('No room.', 'QuotaExceededError');
    return real.apply(this, row);
  });
  await expect(openLibrary('migration-stopped')).rejects.toThrow();
  put.mockRestore();
  const [left] = (await indexedDB.databases()).filter(({ name }) => name === 'migration-stopped');
  expect(left?.version).toBe(50);
  const before = await libraryAsItLies('migration-stopped');
  expect(before?.judgement).toEqual(fixture.rows.judgement);
  const db = await openLibrary('migration-stopped');
  expect(await libraryRows(db)).toEqual(before);
  expect(puts).toBe(3);
  expect((await checkLibrary(db)).found.filter(({ flaw }) => flaw === 'misplaced')).toEqual([]);
});

test('a library written by a newer Scholium is left alone, and says so', async () => {
  const newer = new Dexie('migration-newer');
  newer.version(99).stores({ annotation: 'id', mystery: 'id' });
  await newer.table('mystery').add({ id: 'kept' });
  newer.close();
  await expect(openLibrary('migration-newer')).rejects.toThrow(
    'This library was written by a newer Scholium (library version 99, this one reads up to 6); update the extension. Nothing was changed.',
  );
  const [untouched] = (await indexedDB.databases()).filter(({ name }) => name === 'migration-newer');
  expect(untouched?.version).toBe(990);
  expect(await newer.open().then(() => newer.table('mystery').toArray())).toEqual([{ id: 'kept' }]);
});

/** JSON has no Blob: `{ text }` stands for one. */
const withBlob = (row: Record<string, unknown>) =>
  typeof row.blob === 'object' && row.blob
    ? { ...row, blob: new Blob([(row.blob as { text: string }).text]) }
    : row;
const withText = async (row: Record<string, unknown>) =>
  row.blob instanceof Blob ? { ...row, blob: { text: await row.blob.text() } } : row;

test('a library that an older Scholium holds open is not waited for without a word', async () => {
  const older = new Dexie('migration-held');
  older.version(1).stores({ annotation: 'id', draft: 'id' });
  await older.table('draft').add({ id: 'kept' });
  older.close();
  // A tab that sleeps does not hear that it should let go.
  const held = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('migration-held', 10);
    request.onsuccess = () => opened(request.result);
  });
  await expect(openLibrary('migration-held', 20)).rejects.toThrow(
    'The library cannot be opened: another tab still holds it open with an older Scholium.',
  );
  held.close();
  const db = await openLibrary('migration-held');
  expect(await db.draft.toCollection().primaryKeys()).toEqual(['kept']);
});
