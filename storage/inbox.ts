import type { LibraryDatabase, ListOnItsWay } from './db.ts';
import { toldInWords } from './trouble.ts';

/**
 * Files on their way in: a message cannot carry 100,000 notes. `inbox` is the one table that our own pages
 * write; the background reads it when the page asks (`importBackup`).
 */
export async function putInInbox(db: LibraryDatabase, blob: Blob, id: string): Promise<void> {
  try {
    await db.inbox.put({ id, blob, status: 'put' });
  } catch (error) {
    throw toldInWords(error);
  }
}

/** Marks a file as asked for, so that a killed background goes on with it, and reads it. */
export async function askForFile(db: LibraryDatabase, id: string): Promise<string> {
  const row = await db.inbox.get(id);
  if (!row) throw new Error('The file to import is not there any more. Choose it again.');
  await db.inbox.update(id, { status: 'asked' });
  return row.blob.text();
}

/** Puts a rating list in at once as asked for: a killed background goes on with it. */
export async function putListInInbox(
  db: LibraryDatabase,
  file: Blob,
  list: ListOnItsWay,
  id: string,
): Promise<void> {
  await db.inbox.put({ id, blob: file, status: 'asked', list });
}

/** Ids of the files of notes, or else of rating lists, that were asked for and not finished. */
export async function unfinishedFiles(db: LibraryDatabase, what: 'notes' | 'lists'): Promise<string[]> {
  return db.inbox
    .filter(({ status, list }) => status === 'asked' && (list !== undefined) === (what === 'lists'))
    .primaryKeys();
}

export async function dropFile(db: LibraryDatabase, id: string): Promise<void> {
  await db.inbox.delete(id);
}
