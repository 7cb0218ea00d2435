import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { copies, libraryInCopy } from '../../storage/copies.ts';
import { versions } from '../../storage/db.ts';
import { openOnce } from './library.ts';

test('before the library is brought up to date, it is kept as it was', async () => {
  const old = new Dexie('scholium');
  old.version(1).stores(versions[0]?.stores ?? {});
  const row = {
    id: 'settings',
    rev: '1-00000000000000aa',
    modified: '2024-05-01T00:00:00Z',
    keepWholePosts: false,
  };
  await old.table('settings').add(row);
  old.close();
  const library = openOnce();
  expect((await (await library()).settings.toArray()).length).toBe(1);
  const [copy, ...others] = await copies();
  expect([copy?.why, others]).toEqual(['update', []]);
  expect((await libraryInCopy(copy?.id ?? '')).settings).toEqual([row]);
});

test('a library that was closed is opened again, once for all who ask', async () => {
  const library = openOnce();
  (await library()).close();
  const [one, other] = await Promise.all([library(), library()]);
  expect(one).toBe(other);
  expect(one.isOpen()).toBe(true);
});
