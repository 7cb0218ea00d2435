import { Dexie, type Table } from 'dexie';

/**
 * The folders on her disk: one that notes are saved to, and one that copies of the library go to. The browser hands
 * out a handle that only IndexedDB can keep and no message can carry, so our page keeps it, in a database of its
 * own beside the library.
 */
interface NotesFolder {
  readonly id: 'folder';
  readonly handle: FileSystemDirectoryHandle;
}
export interface CopiesFolder {
  readonly id: 'copies';
  readonly handle: FileSystemDirectoryHandle;
  /** The newest copy in it; null: none yet. */
  readonly last: CopyInFolder | null;
  /** Why none could be written since; null: nothing is wrong. */
  readonly problem: FolderProblem | null;
}
export interface CopyInFolder {
  readonly file: string;
  /** ISO 8601. */
  readonly at: string;
  /** The last line of the log then. */
  readonly seq: number;
}
/** A `DOMException` as it can be kept. */
interface FolderProblem {
  readonly name: string;
  readonly message: string;
  readonly file: string;
}

const name = 'scholium-folder';

type FoldersDatabase = Dexie & { readonly folder: Table<NotesFolder | CopiesFolder, string> };

async function withFolders<T>(use: (folders: FoldersDatabase['folder']) => PromiseLike<T>): Promise<T> {
  const db = new Dexie(name) as FoldersDatabase;
  db.version(1).stores({ folder: 'id' });
  try {
    return await use(db.folder);
  } finally {
    db.close();
  }
}

export async function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  await withFolders((folders) => folders.put({ id: 'folder', handle }));
}

/** Null: she has chosen none. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (!(await Dexie.exists(name))) return null;
  return (await withFolders((folders) => folders.get('folder')))?.handle ?? null;
}

export async function keepCopiesFolder(folder: Omit<CopiesFolder, 'id'>): Promise<void> {
  await withFolders((folders) => folders.put({ id: 'copies', ...folder }));
}

/** Null: she has chosen none. */
export async function copiesFolder(): Promise<CopiesFolder | null> {
  if (!(await Dexie.exists(name))) return null;
  const kept = await withFolders((folders) => folders.get('copies'));
  return kept?.id === 'copies' ? kept : null;
}

/** What came of writing a copy; nothing where she has let go of the folder meanwhile. */
export async function noteCopyInFolder(outcome: Pick<CopiesFolder, 'last' | 'problem'>): Promise<void> {
  await withFolders((folders) => folders.update('copies', (row) => void Object.assign(row, outcome)));
}

/** No more copies go there; those that are there stay. */
export async function forgetCopiesFolder(): Promise<void> {
  await withFolders((folders) => folders.delete('copies'));
}

export async function forgetFolders(): Promise<void> {
  await Dexie.delete(name);
}
