import { Dexie, type Table, type Transaction } from 'dexie';
import type { ComingList } from '../core/list.ts';
import type { TableName, Tables } from '../core/tables.ts';
import type { Draft } from '../core/thread-state.ts';
import type { Visit } from '../core/visit.ts';
import { hideThreads, placeAll } from './in-threads.ts';

/** One version of the database. `stores` names every table and its indexes, in Dexie's spelling. */
export interface Version {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  /** What it makes of the rows of the version before it; left out: they stay as they are. */
  readonly upgrade?: (tables: Transaction) => Promise<void>;
}

const tables1 = {
  annotation: 'id, thread, target.post, modified',
  judgement: 'id, annotation',
  evidence: 'id, annotation',
  sourceWord: 'id, pattern',
  post: 'id, thread.key',
  tie: 'id, from, to',
  settings: 'id',
  log: '++seq, step, [table+id], at',
  draft: 'id, thread.key',
  inbox: 'id',
  local: 'key',
};

const tables3 = {
  ...tables1,
  visit: 'id',
  post: 'id, thread.key, *citedDomains',
  citation: 'id, thread.key',
  document: 'id',
};
const tables4 = { ...tables3, challenge: 'id, annotation', comparison: 'id, thread.key' };
const tables5 = { ...tables4, list: 'id', listData: 'id' };
/** The log has the indexes that it had, but older code would not know what a line of many rows is. */
const tables6 = {
  ...tables5,
  judgement: 'id, annotation, *inThreads',
  evidence: 'id, annotation, *inThreads',
  challenge: 'id, annotation, *inThreads',
  tie: 'id, from, to, *inThreads',
};

/**
 * Every version that was ever released, oldest first. A released one is never edited: a changed schema is
 * a new version with a fixture of its own (`migrations.test.ts` refuses anything else).
 */
export const versions: readonly Version[] = [
  { version: 1, stores: tables1 },
  { version: 2, stores: { ...tables1, visit: 'id' } },
  { version: 3, stores: tables3 },
  { version: 4, stores: tables4 },
  { version: 5, stores: tables5 },
  { version: 6, stores: tables6, upgrade: placeAll },
];

interface Logged {
  /** Grows with every line; given by the database. */
  readonly seq?: number;
  /** What the reader did in one go; undo works on whole steps. */
  readonly step: string;
  readonly table: TableName;
  readonly at: string;
  readonly device: string;
}

/** One write to one row; `before` is the row as it was, null where there was none. */
export interface LogLine extends Logged {
  readonly id: string;
  readonly rev: string;
  readonly before: Tables[TableName] | null;
}

/** Rows that came in bulk where there were none: revision by revision, in the order of their ids here. */
export interface BulkLine extends Logged {
  readonly ids: readonly string[];
  readonly revs: readonly string[];
}

/** A file on its way in. `asked`: the reader wants it imported, so a start of the background goes on with it. */
interface InboxRow {
  readonly id: string;
  readonly blob: Blob;
  readonly status: 'put' | 'asked';
  /** Left out: notes. A rating list comes ready to be looked up in, with what is told of it here. */
  readonly list?: ListOnItsWay;
}

/** A rating list with the shape of the file that it comes in. */
export interface ListOnItsWay {
  readonly list: ComingList;
  readonly shape: ListShape;
}

interface ListShape {
  readonly hosts: number;
  readonly buckets: number;
}

/** The ratings of a list: of this device alone. `blob` is of the form that `sources/lists/list-file.ts` gives it. */
export interface ListData {
  readonly id: string;
  readonly blob: Blob;
  readonly shape: ListShape;
  /** When it was last known that a list, or her undoing, may need it. */
  readonly needed: string;
}

/** What belongs to this device alone and is in no backup. */
interface LocalRow {
  readonly key: string;
  readonly value: string;
}

export type LibraryDatabase = Dexie & { [N in TableName]: Table<Tables[N], string> } & {
  readonly log: Table<LogLine | BulkLine, number>;
  readonly draft: Table<Draft, string>;
  readonly visit: Table<Visit, string>;
  readonly inbox: Table<InboxRow, string>;
  readonly local: Table<LocalRow, string>;
  readonly listData: Table<ListData, string>;
};

/**
 * Opens the reader's library, made or brought up to date where needed. Once it was closed, because a newer
 * Scholium took it over or it was deleted, it stays closed: Dexie would open a newer one again without a word.
 *
 * @throws a sentence where it was written by a newer Scholium, or an older one still holds it open.
 */
export async function openLibrary(name = 'scholium', patienceMs = 5000): Promise<LibraryDatabase> {
  await refuseNewer(name);
  const db = new Dexie(name, { autoOpen: false }) as LibraryDatabase;
  for (const { version, stores, upgrade } of versions) {
    const one = db.version(version).stores(stores);
    if (upgrade) one.upgrade(upgrade);
  }
  hideThreads(db);
  await openOrBlocked(db, patienceMs);
  // It may have been taken over between the look at it and its opening.
  const { version } = db.backendDB();
  if (version >= (known + 1) * dexieFactor) {
    db.close();
    throw new Error(tooNew(version));
  }
  return db;
}

/** An older Scholium in a tab that sleeps may not let go of the library, and the browser would wait for it for ever. */
async function openOrBlocked(db: Dexie, patienceMs: number): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      waiting ??= setTimeout(() => {
        db.close();
        reject(new Error(heldOpen));
      }, patienceMs);
    });
  });
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    clearTimeout(waiting);
  }
}

const heldOpen =
  'The library cannot be opened: another tab still holds it open with an older Scholium. ' +
  'Close or reload the tabs and panels of Scholium, then try again. Nothing was changed.';

/** Dexie multiplies its versions by ten, and opens a newer database without a word, patching it if need be. */
const dexieFactor = 10;

const known = versions.at(-1)?.version ?? 0;

async function refuseNewer(name: string): Promise<void> {
  const here = (await indexedDB.databases()).find((database) => database.name === name);
  if ((here?.version ?? 0) >= (known + 1) * dexieFactor) throw new Error(tooNew(here?.version ?? 0));
}

/** Whether there is a library that opening it would bring up to date. */
export async function awaitsUpdate(name = 'scholium'): Promise<boolean> {
  const here = (await indexedDB.databases()).find((database) => database.name === name);
  return here?.version !== undefined && here.version < known * dexieFactor;
}

const tooNew = (version: number) =>
  `This library was written by a newer Scholium (library version ${Math.floor(version / dexieFactor)}, this one reads up to ${known}); ` +
  'update the extension. Nothing was changed.';
