import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { tableNames, tableSchemas } from '../core/tables.ts';
import { visitSchema } from '../core/visit.ts';
import { openLibrary, versions } from './db.ts';

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

test('a library written by a newer Scholium is left alone, and says so', async () => {
  const newer = new Dexie('migration-newer');
  newer.version(99).stores({ annotation: 'id', mystery: 'id' });
  await newer.table('mystery').add({ id: 'kept' });
  newer.close();
  await expect(openLibrary('migration-newer')).rejects.toThrow(
    'This library was written by a newer Scholium (library version 99, this one reads up to 5); update the extension. Nothing was changed.',
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
