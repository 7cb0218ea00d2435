import { type Library, tableNames } from '../core/tables.ts';
import { built, type Known, restored } from '../entrypoints/library/keep-index.ts';
import { plainScan } from '../search/plain-scan.ts';
import { readQuery } from '../search/query.ts';
import { type ScannedNote, scanned } from '../search/scan.ts';
import { searchedNote } from '../search/searched-note.ts';
import { importRows } from '../storage/changes.ts';
import { type LibraryDatabase, openLibrary } from '../storage/db.ts';
import { threadState } from '../storage/queries.ts';
import { everyNote } from '../storage/search-rows.ts';
import { queriesOf } from './library-queries.ts';
import { textualLibraryOf } from './library-texts.ts';

// What `npm run bench -- library` runs in a real browser: the shipped code, on a library in IndexedDB.

let db: LibraryDatabase;
let known: Known | null = null;
let scannable: ScannedNote[] = [];

const notesInThread = 100;

/** Imports so many notes by the shipped code, and puts the same rows raw: with and without the log's lines. In ms. */
export async function fill(count: number) {
  const rows = textualLibraryOf(count);
  for (const [at, row] of rows.annotation.entries())
    row.thread = `bench/thread/${Math.floor(at / notesInThread)}`;
  db = await openLibrary('scholium');
  let id = 0;
  const by = { now: () => new Date(), newId: () => `0190b000-0000-7000-8000-${id++}`, device: 'bench' };
  const imported = await timed(() => importRows(db, rows, by));
  const log = await db.log.toArray();
  const raw = await rawPuts('bench-raw', rows, []);
  const rawWithLog = await rawPuts('bench-raw-log', rows, log);
  return { imported, raw, rawWithLog };
}

/** The same rows into the same stores and indexes, in one transaction of IndexedDB itself. */
async function rawPuts(name: string, rows: Library, log: readonly object[]): Promise<number> {
  const other = await openLibrary(name);
  const idb = other.backendDB();
  const ms = await timed(
    () =>
      new Promise<void>((done, failed) => {
        const writing = idb.transaction([...tableNames, 'log'], 'readwrite');
        writing.oncomplete = () => done();
        writing.onerror = () => failed(writing.error);
        for (const table of tableNames) {
          const store = writing.objectStore(table);
          for (const row of rows[table]) store.put(row);
        }
        for (const line of log) writing.objectStore('log').add(line);
      }),
  );
  await other.delete();
  return ms;
}

/** The panel's query, beside IndexedDB's own `getAll` of the same thread's rows, by turns. In ms, the median of many. */
export async function threads(count: number, rounds: number) {
  db ??= await openLibrary('scholium');
  const idb = db.backendDB();
  const [query, bare, annotationsAlone]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const thread = `bench/thread/${(round * 37) % Math.floor(count / notesInThread)}`;
    query?.push(await timed(() => threadState(db, thread, null)));
    bare?.push(await timed(() => bareThread(idb, thread)));
    annotationsAlone?.push(await timed(() => bareThread(idb, thread, true)));
  }
  return { query: median(query), bare: median(bare), annotationsAlone: median(annotationsAlone) };
}

function bareThread(idb: IDBDatabase, thread: string, alone = false): Promise<void> {
  return new Promise((done, failed) => {
    const reading = idb.transaction(['annotation', 'judgement', 'evidence'], 'readonly');
    reading.oncomplete = () => done();
    reading.onerror = () => failed(reading.error);
    const asked = reading.objectStore('annotation').index('thread').getAll(thread);
    asked.onsuccess = () => {
      if (alone) return;
      for (const { id } of asked.result as { id: string }[])
        for (const table of ['judgement', 'evidence'])
          reading.objectStore(table).index('annotation').getAll(id);
    };
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
