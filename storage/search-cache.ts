import { Dexie, type Table } from 'dexie';

/**
 * What search has made of the library, so that it need not be made at every start. It can be made again from
 * the library at any time, so it stands in a database of its own: in no backup, and dropped without a word where
 * its words must go.
 */
interface KeptIndex {
  readonly id: 'index';
  /** Of the code that wrote it; another's is not read. */
  readonly format: number;
  /** The log's last line that it knows. */
  readonly seq: number;
  readonly segment: unknown;
}

const name = 'scholium-search';

async function withIndex<T>(use: (kept: Table<KeptIndex, string>) => PromiseLike<T>): Promise<T> {
  const db = new Dexie(name) as Dexie & { readonly kept: Table<KeptIndex, string> };
  db.version(1).stores({ kept: 'id' });
  try {
    return await use(db.kept);
  } finally {
    db.close();
  }
}

export async function keepIndex(format: number, seq: number, segment: unknown): Promise<void> {
  await withIndex((kept) => kept.put({ id: 'index', format, seq, segment }));
}

/** Null: there is none, or other code wrote it. */
export async function keptIndex(format: number): Promise<{ seq: number; segment: unknown } | null> {
  if (!(await Dexie.exists(name))) return null;
  const row = await withIndex((kept) => kept.get('index'));
  return row?.format === format ? row : null;
}

export async function forgetIndex(): Promise<void> {
  await Dexie.delete(name);
}
