import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { commandHandlers, goOn, type World } from '../../entrypoints/background/commands.ts';
import { openOnce } from '../../entrypoints/background/library.ts';
import { browser, fake } from '../../messaging/fake-browser.ts';
import {
  answer,
  type CommandName,
  type Commands,
  type Handlers,
  sendToBackground,
} from '../../messaging/wire.ts';
import { type LibraryDatabase, openLibrary } from '../../storage/db.ts';
import { keepCopiesFolder } from '../../storage/folder.ts';
import { placeAll } from '../../storage/in-threads.ts';
import { anotherBackup, makeReady } from './asks.ts';
import { Folder, keepHandles } from './folder.ts';
import { inProcess, Process, quiet, runningProcess } from './process.ts';

keepHandles();

type Ready = Awaited<ReturnType<typeof makeReady>>;

/** A library as it is before anything happens to it: made once, put down for every case. */
export interface Seed {
  readonly ready: Ready;
  readonly tables: ReadonlyMap<string, readonly unknown[]>;
}

export async function makeSeed(): Promise<Seed> {
  freshDatabases();
  const backup = await anotherBackup(await openLibrary('other'));
  const db = await openLibrary();
  const ready = await makeReady(db, backup);
  const tables = new Map<string, unknown[]>();
  for (const table of db.tables) tables.set(table.name, await table.toArray());
  db.close();
  return { ready, tables };
}

/** Nothing of what was, as in a new profile. */
function freshDatabases(): void {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  Dexie.dependencies.indexedDB = factory;
}

/** The answer on its way is one more wait: what happens then happens to what is done, and not yet acknowledged. */
function answeredBy(worker: Process, handlers: Handlers): Handlers {
  const waited = Object.entries(handlers).map(([name, handle]) => [
    name,
    (...given: Parameters<typeof handle>) =>
      worker.tell(new Promise((resolve) => resolve((handle as (...given: unknown[]) => unknown)(...given)))),
  ]);
  return Object.fromEntries(waited) as Handlers;
}

export const hers = 'mine.txt';

const ours = { url: 'chrome-extension://scholium/panel.html', frameId: 0, tab: { id: 7 } };

/** A browser with the extension, its library as the seed has it, and a worker that can be killed and comes back. */
export class Stage {
  /** Runs before the worker hears of what it has waited for. */
  onWait: (nth: number, process: Process) => void = () => {};
  worker!: Process;
  /** On her disk; nothing of ours goes there before it is chosen. */
  readonly folder = new Folder();
  #made = 0;
  #behindMs = 0;
  #serving = new AbortController();
  #world!: World;

  static async of(seed: Seed): Promise<Stage> {
    freshDatabases();
    fake.reset();
    fake.sender = ours;
    const db = await openLibrary();
    await db.transaction('rw', db.tables, async () => {
      for (const [name, rows] of seed.tables) await db.table(name).bulkAdd([...rows]);
      await placeAll(db);
    });
    db.close();
    const stage = new Stage();
    stage.#gateBrowser();
    stage.serve();
    return stage;
  }

  /** For copies of the library; a file of hers lies there. */
  async chooseFolder(): Promise<void> {
    const worker = runningProcess();
    inProcess(null);
    this.folder.files.set(hers, 'Mine.');
    const handle = this.folder as unknown as FileSystemDirectoryHandle;
    await keepCopiesFolder({ handle, last: null, problem: null });
    inProcess(worker);
  }

  /** Sets its clock back; negative: on. */
  setBack(ms: number): void {
    this.#behindMs += ms;
  }

  /** The worker starts, as when the first message wakes it. */
  serve(): void {
    this.worker = new Process((nth, process) => this.onWait(nth, process));
    inProcess(this.worker);
    this.#serving = new AbortController();
    this.#world = { library: openOnce(), now: this.#now, newId: this.#newId, version: () => '1.0.0' };
    answer(answeredBy(this.worker, commandHandlers(this.#world)), this.#serving.signal);
  }

  /** As every start does. */
  goOn(): Promise<void> {
    return goOn(this.#world);
  }

  /** The browser stops the worker, and starts it anew. `isHeard`: those who wait are there to hear of it. */
  kill(isHeard = true): void {
    this.worker.die();
    this.#serving.abort();
    this.serve();
    // It may be killed in turn.
    this.goOn().catch(() => {});
    if (isHeard) fake.interrupt();
    else fake.forgetWaiting();
  }

  ask<N extends CommandName>(name: N, payload: Commands[N]) {
    return sendToBackground(name, payload);
  }

  /** The library as it lies there, looked at from outside. */
  async look<T>(see: (db: LibraryDatabase) => Promise<T>): Promise<T> {
    await quiet();
    const worker = runningProcess();
    inProcess(null);
    const db = await openLibrary();
    try {
      return await see(db);
    } finally {
      db.close();
      inProcess(worker);
    }
  }

  readonly #now = () => new Date(Date.UTC(2024, 4, 2, 0, 0, 0, 777) + this.#made * 1000 - this.#behindMs);
  readonly #newId = () => `made-${++this.#made}`;

  /** What the worker waits for outside of the database is counted too. */
  #gateBrowser(): void {
    const worker = () => this.worker;
    const gated =
      (answered: unknown) =>
      (...given: unknown[]) => {
        fake.calls.push(given);
        return worker().until(Promise.resolve(answered));
      };
    const page = { url: 'https://politics.example.org/', title: '', text: '', selected: '' };
    Object.assign(browser.scripting, { insertCSS: gated([]), executeScript: gated([{ result: page }]) });
    browser.sidePanel = { open: gated(null) };
  }
}
