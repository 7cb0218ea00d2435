import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComingList, List } from '../../core/list.ts';
import { writeBackup } from '../../formats/json.ts';
import { fake } from '../../messaging/fake-browser.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { comingList } from '../../sources/lists/coming-list.ts';
import { readList } from '../../sources/lists/read-list.ts';
import { eraseEverything } from '../../storage/changes.ts';
import { type LibraryDatabase, openLibrary } from '../../storage/db.ts';
import { circumstances } from '../../storage/fixtures/samples.ts';
import { putInInbox, putListInInbox } from '../../storage/inbox.ts';
import { dropNeedlessRatings, takeList } from '../../storage/lists.ts';
import { libraryRows, listsAll } from '../../storage/queries.ts';
import background from './index.ts';

vi.mock('wxt/browser', () => import('../../messaging/fake-browser.ts'));

let db: LibraryDatabase;
beforeEach(async () => {
  fake.reset();
  fake.sender = ourPage;
  db = await openLibrary();
  await eraseEverything(db);
  background.main();
});
afterEach(async () => {
  vi.restoreAllMocks();
  // What this worker does at its start is not to meet the lists of the next test.
  await new Promise((ended) => setTimeout(ended, 50));
  db.close();
});

const ourPage = { url: 'chrome-extension://scholium/panel.html' };
const page = 'https://forum.example/thread/1';
const links = [
  { link: 'https://www.tea.example/pots' },
  { link: 'https://notea.example/' },
  { link: 'https://coffee.example/a' },
];

/** A list as the page makes it ready. */
async function ready(id: string, rows: readonly string[], more: Partial<ComingList> = {}) {
  const head = [
    `#credlist 1`,
    `#id: ${id}`,
    `#title: List ${id}`,
    '#purpose: for tea',
    '#scale: good=reliable so=mixed bad=unreliable',
  ];
  const bytes = new TextEncoder().encode([...head, '#columns: pattern kind rating', ...rows].join('\n'));
  const read = readList(bytes, { columns: null });
  const { list, shape, file } = comingList(read, {
    sha256: 'a'.repeat(64),
    taken: '2026-11-28T10:00:00.000Z',
    file: 'x.credlist',
    address: null,
    data: crypto.randomUUID(),
    id,
  });
  return { list: { ...list, ...more }, shape, file };
}

async function put(id: string, rows: readonly string[], more: Partial<ComingList> = {}) {
  const { file, ...list } = await ready(id, rows, more);
  const inbox = crypto.randomUUID();
  await putListInInbox(db, file, list, inbox);
  return inbox;
}
const take = async (id: string, rows: readonly string[], more: Partial<ComingList> = {}) =>
  sendToBackground('takeList', { inbox: await put(id, rows, more) });
const said = async () =>
  (await sendToBackground('tagSources', { page, links })).map((tag) =>
    tag?.lists.map(({ list, ratings }) => `${list.title}: ${ratings.map(({ words }) => words).join(' or ')}`),
  );

test('a list that is taken in speaks in every tag, in its own words', async () => {
  await take('a', ['tea.example\t\tgood', 'coffee.example\t\tbad']);
  expect(await said()).toEqual([['List a: good'], [], ['List a: bad']]);
  expect(await db.inbox.count()).toBe(0);
});

test('lists speak in her order, and not while they are off', async () => {
  await take('a', ['tea.example\t\tgood']);
  await take('b', ['tea.example\t\tbad']);
  expect((await said())[0]).toEqual(['List a: good', 'List b: bad']);
  await sendToBackground('orderLists', { lists: ['b', 'a'] });
  expect((await said())[0]).toEqual(['List b: bad', 'List a: good']);
  await sendToBackground('changeList', { list: 'b', change: { isOn: false } });
  expect((await said())[0]).toEqual(['List a: good']);
});

test('a list that is removed is silent, and speaks again when that is undone', async () => {
  await take('a', ['tea.example\t\tgood']);
  const { step } = await sendToBackground('removeList', { list: 'a' });
  expect((await said())[0]).toEqual([]);
  await sendToBackground('undo', { step });
  expect((await said())[0]).toEqual(['List a: good']);
});

test('a new edition takes the place of the old one, and undo brings the old one back', async () => {
  await take('a', ['tea.example\t\tgood']);
  await sendToBackground('changeList', { list: 'a', change: { isOn: true } });
  const { step } = await take('a', ['tea.example\t\tbad']);
  expect((await listsAll(db)).length).toBe(1);
  expect((await said())[0]).toEqual(['List a: bad']);
  await sendToBackground('undo', { step });
  expect((await said())[0]).toEqual(['List a: good']);
});

test('ratings go when no list has needed them for a day', async () => {
  await take('a', ['tea.example\t\tgood']);
  await take('a', ['tea.example\t\tbad']);
  expect(await db.listData.count()).toBe(2);
  expect(await dropNeedlessRatings(db, new Date())).toBe(0);
  expect(await dropNeedlessRatings(db, new Date(Date.now() + 25 * 3600 * 1000))).toBe(1);
  expect((await said())[0]).toEqual(['List a: bad']);
});

test('a worker that is killed at any write of taking a list in leaves nothing half live', async () => {
  await take('a', ['tea.example\t\tgood']);
  for (let nth = 1; ; nth++) {
    const inbox = await put('a', ['tea.example\t\tbad', 'coffee.example\t\tbad']);
    const before = {
      lists: await db.list.toArray(),
      data: await db.listData.toCollection().primaryKeys(),
      log: await db.log.count(),
    };
    const death = dieAtWrite(nth);
    const outcome = await takeList(db, inbox, circumstances()).catch(() => 'killed');
    const died = death.happened();
    vi.restoreAllMocks();
    if (!died) {
      expect(outcome).not.toBe('killed');
      expect(nth).toBeGreaterThan(4);
      break;
    }
    expect({
      lists: await db.list.toArray(),
      data: await db.listData.toCollection().primaryKeys(),
      log: await db.log.count(),
    }).toEqual(before);
    expect((await said())[0]).toEqual(['List a: good']);
    await db.inbox.clear();
  }
});

test('a start goes on with a list that a killed worker left', async () => {
  await put('a', ['tea.example\t\tgood']);
  fake.onMessage.listeners.clear();
  background.main();
  await vi.waitFor(async () => expect((await said())[0]).toEqual(['List a: good']));
  expect(await db.inbox.count()).toBe(0);
});

test('what is no list made ready is refused, and dropped', async () => {
  const inbox = await put('a', ['tea.example\t\tgood'], { sha256: 'no' });
  await expect(sendToBackground('takeList', { inbox })).rejects.toThrow(/sha256.*Nothing was changed/);
  expect(await db.inbox.count()).toBe(0);
  await putInInbox(db, new Blob(['x']), 'notes');
  await expect(sendToBackground('takeList', { inbox: 'notes' })).rejects.toThrow(/Choose it again/);
});

test('a site may not touch lists', async () => {
  fake.sender = { url: 'https://forum.example/' };
  await expect(sendToBackground('removeList', { list: 'a' })).rejects.toThrow(/own pages/);
});

test('a list that says the kind comes before our tables; the name stays', async () => {
  await take('a', ['nato.int\tthink-tank\t']);
  const [tag] = await sendToBackground('tagSources', { page, links: [{ link: 'https://www.nato.int/x' }] });
  expect(tag?.fact).toMatchObject({ kind: 'think-tank', reason: 'By the list “List a”.' });
  expect(tag?.fact.name).toMatch(/NATO|North Atlantic/);
});

test('of a list that may not be handed on not even the name is in a backup', async () => {
  await take('secret-list', ['tea.example\t\tgood'], { share: false, title: 'Hidden title' });
  await take('open-list', ['tea.example\t\tgood'], { share: true });
  const backup = writeBackup(await libraryRows(db), {
    exported: '2026-11-28T10:00:00.000Z',
    device: '',
    version: '1',
  });
  expect(backup).not.toMatch(/secret-list|Hidden title/);
  expect(backup).toContain('open-list');
  expect(backup).not.toContain('tea.example');
});

test('a list whose ratings are on another device says nothing', async () => {
  await take('a', ['tea.example\t\tgood']);
  const [row] = (await db.list.toArray()) as [List];
  await db.list.put({ ...row, data: 'elsewhere' });
  expect((await said())[0]).toEqual([]);
});

/** The database engine fails at the nth write from now. */
function dieAtWrite(nth: number) {
  let writes = 0;
  let happened = false;
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...given: never[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (++writes === nth) {
        happened = true;
        throw new Error('killed');
      }
      return original.apply(this, given as never[]) as never;
    });
  }
  return { happened: () => happened };
}
