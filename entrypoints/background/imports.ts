import { readBackup } from '../../formats/json.ts';
import { type Circumstances, type ImportChange, importRows } from '../../storage/changes.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { askForFile, dropFile, unfinishedFiles } from '../../storage/inbox.ts';

/** A start of the worker and a message that woke it may ask for one file at once; they get one import. */
const underWay = new Map<string, Promise<ImportChange>>();

/** Imports the backup in a row of `inbox` and takes the row out, all or nothing. */
export function importFromInbox(
  db: LibraryDatabase,
  inbox: string,
  by: Circumstances,
): Promise<ImportChange> {
  const running = underWay.get(inbox);
  if (running) return running;
  const started = importOnce(db, inbox, by).finally(() => underWay.delete(inbox));
  underWay.set(inbox, started);
  return started;
}

async function importOnce(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<ImportChange> {
  const text = await askForFile(db, inbox);
  try {
    return await importRows(db, readBackup(text), by, inbox);
  } catch (error) {
    // The next start would fail in the same way. Only a kill leaves the row behind.
    await dropFile(db, inbox);
    throw error;
  }
}

/** Goes on with what a killed worker left. A file that cannot be imported is dropped: nobody waits for it now. */
export async function finishImports(
  db: LibraryDatabase,
  by: Circumstances,
  onImported: (change: ImportChange) => void,
): Promise<void> {
  for (const inbox of await unfinishedFiles(db)) {
    try {
      onImported(await importFromInbox(db, inbox, by));
    } catch (error) {
      console.error('Scholium could not finish an import.', error);
    }
  }
}
