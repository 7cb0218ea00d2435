import { Dexie, type Table } from 'dexie';

/**
 * The folder on her disk that notes are saved to. The browser hands out a handle that only IndexedDB can keep
 * and no message can carry, so our page keeps it, in a database of its own beside the library.
 */
interface FolderRow {
  readonly id: 'folder';
  readonly handle: FileSystemDirectoryHandle;
}

const name = 'scholium-folder';

async function withFolder<T>(use: (folders: Table<FolderRow, string>) => PromiseLike<T>): Promise<T> {
  const db = new Dexie(name) as Dexie & { readonly folder: Table<FolderRow, string> };
  db.version(1).stores({ folder: 'id' });
  try {
    return await use(db.folder);
  } finally {
    db.close();
  }
}

export async function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  await withFolder((folders) => folders.put({ id: 'folder', handle }));
}

/** Null: she has chosen none. */
export async function keptFolder(): Promise<FileSystemDirectoryHandle | null> {
  if (!(await Dexie.exists(name))) return null;
  return (await withFolder((folders) => folders.get('folder')))?.handle ?? null;
}

export async function forgetFolder(): Promise<void> {
  await Dexie.delete(name);
}
