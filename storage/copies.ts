import { Dexie, type Table } from 'dexie';
import { emptyLibrary, type Library, type TableName, tableNames } from '../core/tables.ts';

/**
 * Copies of the whole library that Scholium keeps by itself, in a database beside it: what happens to the
 * library happens not to them. They do not outlive the browser's profile, nor the extension.
 */
const whys = ['daily', 'import', 'update'] as const;
export type WhyCopied = (typeof whys)[number];

export interface Copy {
  /** ISO 8601: when it was made. */
  readonly id: string;
  readonly why: WhyCopied;
  /** How many notes are in it, without those in the trash. */
  readonly notes: number;
  /** The last line of the log then; null: not known. */
  readonly seq: number | null;
}

/** So many rows of one table: a whole library in one value would be more than a browser takes. */
interface Piece {
  readonly copy: string;
  readonly nth: number;
  readonly table: TableName;
  readonly rows: readonly unknown[];
}
const rowsInPiece = 2000;

/** How many of each are kept, the newest. */
const most: Record<WhyCopied, number> = { daily: 7, import: 3, update: 3 };

type CopiesDatabase = Dexie & {
  readonly copy: Table<Copy, string>;
  readonly piece: Table<Piece, [string, number]>;
};

const name = 'scholium-copies';

async function withCopies<T>(use: (db: CopiesDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie(name) as CopiesDatabase;
  db.version(1).stores({ copy: 'id', piece: '[copy+nth], copy' });
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** Keeps a copy, and lets the oldest of its kind go; all or nothing. */
export async function keepCopy(library: Library, { id, why, seq }: Omit<Copy, 'notes'>): Promise<void> {
  const notes = library.annotation.filter(({ deleted }) => !deleted).length;
  await withCopies((db) =>
    db.transaction('rw', db.copy, db.piece, async () => {
      await db.copy.put({ id, why, notes, seq });
      await db.piece.bulkPut([...pieces(id, library)]);
      const alike = (await db.copy.orderBy('id').reverse().toArray()).filter((one) => one.why === why);
      for (const old of alike.slice(most[why])) {
        await db.copy.delete(old.id);
        await db.piece.where({ copy: old.id }).delete();
      }
    }),
  );
}

function* pieces(copy: string, library: Library): Generator<Piece> {
  let nth = 0;
  for (const table of tableNames)
    for (let from = 0; from < library[table].length; from += rowsInPiece)
      yield { copy, nth: nth++, table, rows: library[table].slice(from, from + rowsInPiece) };
}

/** The newest first. */
export async function copies(): Promise<Copy[]> {
  if (!(await Dexie.exists(name))) return [];
  return withCopies((db) => db.copy.orderBy('id').reverse().toArray());
}

/** Every row of a copy. Throws where it is not kept any more. */
export async function libraryInCopy(id: string): Promise<Library> {
  return withCopies((db) =>
    db.transaction('r', db.copy, db.piece, async () => {
      if (!(await db.copy.get(id))) throw new Error('This copy is not kept any more. Choose another one.');
      const library = emptyLibrary();
      for (const { table, rows } of await db.piece.where({ copy: id }).sortBy('nth'))
        (library[table] as unknown[]).push(...rows);
      return library;
    }),
  );
}

export async function forgetCopies(): Promise<void> {
  await Dexie.delete(name);
}
