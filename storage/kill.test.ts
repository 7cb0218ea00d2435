import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import {
  addEvidence,
  annotate,
  type Circumstances,
  challenge,
  changeEvidence,
  changeSettings,
  edit,
  eraseEverything,
  importRows,
  judge,
  keepAsMarked,
  keepComparison,
  reattach,
  remove,
  removeEvidence,
  saySource,
  tie,
  undo,
  withdrawSourceWord,
} from './changes.ts';
import { type LibraryDatabase, openLibrary } from './db.ts';
import { circumstances, claimOn, comparisonOf, evidenceFor, postOf, targetOn } from './fixtures/samples.ts';
import { putInInbox } from './inbox.ts';
import { libraryRows } from './queries.ts';

afterEach(() => vi.restoreAllMocks());

interface Ready {
  readonly note: string;
  /** Another claim, and what it rests on. */
  readonly other: string;
  readonly piece: string;
  readonly step: string;
  readonly backup: Awaited<ReturnType<typeof libraryRows>>;
}

const word = { pattern: 'nato.int', word: 'rely', forWhat: '', note: '' } as const;
const elsewhere = { read: { post: postOf(2), text: 'tea is hot' }, target: targetOn(postOf(2)) };
const all: Record<string, (db: LibraryDatabase, ready: Ready, by: Circumstances) => Promise<unknown>> = {
  annotate: (db, _, by) => annotate(db, claimOn(2, { verdict: 'mixed' }), by),
  judge: (db, { note }, by) => judge(db, { annotation: note, verdict: 'opinion', asOf: null }, by),
  edit: (db, { note }, by) => edit(db, { annotation: note, body: { comment: 'new' } }, by),
  remove: (db, { note }, by) => remove(db, note, by),
  reattach: (db, { note }, by) => reattach(db, { annotation: note, ...elsewhere }, by),
  keepAsMarked: (db, { note }, by) => keepAsMarked(db, { annotation: note, words: 'tea is warm' }, by),
  addEvidence: (db, { note }, by) => addEvidence(db, evidenceFor(note), by),
  changeEvidence: (db, { piece }, by) => changeEvidence(db, { evidence: piece, stance: 'context' }, by),
  removeEvidence: (db, { piece }, by) => removeEvidence(db, piece, by),
  tie: (db, { note, other }, by) => tie(db, { from: note, to: other, says: 'opposite' }, by),
  challenge: (db, { note }, by) =>
    challenge(db, { annotation: note, post: postOf(3), words: 'No.', state: 'open' }, by),
  keepComparison: (db, _, by) => keepComparison(db, comparisonOf('tea is hot'), by),
  undo: (db, { step }, by) => undo(db, step, by),
  saySource: (db, _, by) => saySource(db, { ...word, word: 'with-care' }, by),
  withdrawSourceWord: (db, _, by) => withdrawSourceWord(db, word.pattern, by),
  changeSettings: (db, _, by) => changeSettings(db, { keepWholePosts: false }, by),
  importRows: (db, { backup }, by) => importRows(db, backup, by, 'file'),
  eraseEverything: (db) => eraseEverything(db),
};

test.each(Object.entries(all))(
  '%s, killed at any of its writes, is whole or absent',
  async (name, change) => {
    const backup = await anotherLibrary(name);
    let kills = 0;
    for (let nth = 1; ; nth++) {
      const library = `kill-${name}-${nth}`;
      const { db, ready, by } = await readyLibrary(library, backup);
      const before = await everything(db);
      const death = dieAtWrite(nth);
      const outcome = await change(db, ready, by).catch((error: unknown) => error);
      const died = death.happened();
      vi.restoreAllMocks();
      db.close();
      const again = await openLibrary(library);
      if (!died) {
        expect(outcome).not.toBeInstanceOf(Error);
        expect(await everything(again)).not.toEqual(before);
        break;
      }
      kills += 1;
      expect(await everything(again)).toEqual(before);
    }
    expect(kills).toBeGreaterThan(1);
  },
);

async function readyLibrary(name: string, backup: Ready['backup']) {
  const db = await openLibrary(name);
  const by = circumstances();
  await saySource(db, word, by);
  const { id: other } = await annotate(db, claimOn(2), by);
  const { id: note, step } = await annotate(db, claimOn(1, { verdict: 'supported' }), by);
  const { id: piece } = await addEvidence(db, evidenceFor(other), by);
  await putInInbox(db, new Blob(['']), 'file');
  return { db, by, ready: { note, other, piece, step, backup } };
}

async function anotherLibrary(name: string) {
  const db = await openLibrary(`kill-${name}-other`);
  await annotate(db, claimOn(3, { verdict: 'mixed' }), circumstances('device-b'));
  return libraryRows(db);
}

async function everything(db: LibraryDatabase) {
  const tables: Record<string, unknown> = {};
  for (const table of db.tables) tables[table.name] = await table.toCollection().primaryKeys();
  return { ...tables, rows: await libraryRows(db), log: await db.log.toArray() };
}

/** The database engine fails at the nth write from now. */
function dieAtWrite(nth: number) {
  let writes = 0;
  let happened = false;
  for (const method of ['put', 'add', 'delete', 'clear'] as const) {
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
