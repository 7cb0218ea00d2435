import { Dexie } from 'dexie';
import { type Library, tableNames } from '../core/tables.ts';
import { built, type Known, restored } from '../entrypoints/library/keep-index.ts';
import { plainScan } from '../search/plain-scan.ts';
import { readQuery } from '../search/query.ts';
import { type ScannedNote, scanned } from '../search/scan.ts';
import { searchedNote } from '../search/searched-note.ts';
import { importRows } from '../storage/changes.ts';
import { type LibraryDatabase, openLibrary, type Version, versions } from '../storage/db.ts';
import { threadState } from '../storage/queries.ts';
import { everyNote } from '../storage/search-rows.ts';
import { queriesOf } from './library-queries.ts';
import { textualLibraryOf } from './library-texts.ts';

// What `npm run bench -- library` runs in a real browser: the shipped code, on a library in IndexedDB.

let db: LibraryDatabase;
let known: Known | null = null;
let scannable: ScannedNote[] = [];

const notesInThread = 100;

/** Imports so many notes by the shipped code, and puts the same rows raw: as they come, and as they lie with the log's lines. In ms. */
export async function fill(count: number) {
  const rows = textualLibraryOf(count);
  for (const [at, row] of rows.annotation.entries())
    row.thread = `bench/thread/${Math.floor(at / notesInThread)}`;
  db = await openLibrary('scholium');
  let id = 0;
  const by = { now: () => new Date(), newId: () => `0190b000-0000-7000-8000-${id++}`, device: 'bench' };
  const imported = await timed(() => importRows(db, rows, by));
  const log = await db.log.toArray();
  const lying = await rowsAsTheyLie();
  const raw = await rawPuts('bench-raw', rows, []);
  const floor = await rawPuts('bench-raw-log', lying, log);
  return { imported, raw, floor, updated: await update(rows) };
}

/** Brings a library of the version before up to date. In ms. */
async function update(rows: Library): Promise<number> {
  const name = 'bench-update';
  const { version, stores } = versions.at(-2) as Version;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  await putRaw(old.backendDB(), rows, []);
  old.close();
  let db: LibraryDatabase | undefined;
  const ms = await timed(async () => {
    db = await openLibrary(name);
  });
  await db?.delete();
  return ms;
}

/** Read past Dexie, so with the threads that they lie in. */
async function rowsAsTheyLie(): Promise<Library> {
  const reading = db.backendDB().transaction(tableNames, 'readonly');
  const all = tableNames.map(
    (table) =>
      new Promise<[string, unknown[]]>((done, failed) => {
        const asked = reading.objectStore(table).getAll();
        asked.onsuccess = () => done([table, asked.result]);
        asked.onerror = () => failed(asked.error);
      }),
  );
  return Object.fromEntries(await Promise.all(all)) as Library;
}

/** The same rows into the same stores and indexes, in one transaction of IndexedDB itself. */
async function rawPuts(name: string, rows: Library, log: readonly object[]): Promise<number> {
  const other = await openLibrary(name);
  const ms = await timed(() => putRaw(other.backendDB(), rows, log));
  await other.delete();
  return ms;
}

function putRaw(idb: IDBDatabase, rows: Library, log: readonly object[]): Promise<void> {
  return new Promise((done, failed) => {
    const writing = idb.transaction([...tableNames, 'log'], 'readwrite');
    writing.oncomplete = () => done();
    writing.onerror = () => failed(writing.error);
    for (const table of tableNames) {
      const store = writing.objectStore(table);
      for (const row of rows[table]) store.put(row);
    }
    for (const line of log) writing.objectStore('log').add(line);
  });
}

/**
 * The panel's query, beside IndexedDB's own `getAll`: of the thread's notes alone, and, as its floor, of all that it
 * must look at. By turns, in ms, the median of many.
 */
export async function threads(count: number, rounds: number) {
  db ??= await openLibrary('scholium');
  const idb = db.backendDB();
  const [query, floor, annotationsAlone]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const thread = `bench/thread/${(round * 37) % Math.floor(count / notesInThread)}`;
    const turns = [
      async () => query?.push(await timed(() => threadState(db, thread, null))),
      async () => floor?.push(await timed(() => rowsOfThread(idb, thread))),
      async () => annotationsAlone?.push(await timed(() => notesOfThread(idb, thread))),
    ];
    // Whoever comes first reads from the disk what the others find in memory.
    for (let turn = 0; turn < turns.length; turn++) await turns[(round + turn) % turns.length]?.();
  }
  return { query: median(query), floor: median(floor), annotationsAlone: median(annotationsAlone) };
}

/** Where a thread's rows lie. */
const ranges = [
  ['annotation', 'thread'],
  ['judgement', 'inThreads'],
  ['evidence', 'inThreads'],
  ['challenge', 'inThreads'],
  ['tie', 'inThreads'],
  ['citation', 'thread.key'],
  ['comparison', 'thread.key'],
  ['draft', 'thread.key'],
] as const;

function notesOfThread(idb: IDBDatabase, thread: string): Promise<void> {
  return read(idb, ['annotation'], (from) => from('annotation').index('thread').getAll(thread));
}

/** All that the panel's query must look at, asked of IndexedDB itself in one go. */
function rowsOfThread(idb: IDBDatabase, thread: string): Promise<void> {
  const others = ['visit', 'settings', 'log'];
  return read(idb, [...ranges.map(([table]) => table), ...others], (from) => {
    for (const [table, index] of ranges) from(table).index(index).getAll(thread);
    from('visit').get(thread);
    from('settings').get('settings');
    from('log').openKeyCursor(null, 'prev');
  });
}

function read(
  idb: IDBDatabase,
  tables: readonly string[],
  ask: (from: (table: string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const reading = idb.transaction(tables, 'readonly');
    reading.oncomplete = () => done();
    reading.onerror = () => failed(reading.error);
    ask((table) => reading.objectStore(table));
  });
}

/** Builds the index from the library and keeps it. In ms. */
export async function build(): Promise<number> {
  db ??= await openLibrary('scholium');
  return timed(async () => {
    known = await built(db, () => {});
  });
}

/** Opens the kept index with a query, as a start does. In ms. */
export async function restore(): Promise<number> {
  db ??= await openLibrary('scholium');
  return timed(async () => {
    known = await restored(db);
    known?.index.search(readQuery('x'), { order: 'best', most: 50 });
  });
}

/** Answers queries from the index and by a plain scan, by turns, and checks that they agree. */
export async function search(count: number) {
  const notes = [];
  for await (const { notes: some } of everyNote(db))
    for (const { annotation, ...around } of some) notes.push(searchedNote(annotation, around));
  scannable = notes.map(scanned);
  const queries = queriesOf(notes, count);
  notes.length = 0;
  const figures = [];
  const asking = { order: 'best', most: 50 } as const;
  for (const { kind, typed } of queries) {
    const query = readQuery(typed);
    if (!known) throw new Error('There is no index: build it first.');
    const [index, answer] = await best(() => known?.index.search(query, asking));
    const [scan, expected] = await best(() => plainScan(scannable, query, asking));
    const agrees =
      answer?.count === expected.count &&
      answer.hits.every(
        ({ id, rank }, at) => expected.hits[at]?.id === id && expected.hits[at]?.rank === rank,
      );
    figures.push({ kind, typed, index, scan, count: expected.count, agrees });
  }
  scannable = [];
  return figures;
}

/** Of three runs the fastest, in ms, and what it gave. */
async function best<T>(run: () => T): Promise<[number, T]> {
  let least = Number.POSITIVE_INFINITY;
  let given = run();
  for (let times = 0; times < 2; times++) {
    const began = performance.now();
    given = run();
    least = Math.min(least, performance.now() - began);
  }
  return [least, given];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const median = (values: readonly number[] = []) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
