import type { Library } from '../../core/tables.ts';
import { planImport } from '../../formats/plan-import.ts';
import { readFile } from '../../formats/read-file.ts';
import { knownPlaces } from '../../sites/known-places.ts';
import { type Circumstances, type ImportChange, importRows } from '../../storage/changes.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { askForFile, dropFile, unfinishedFiles } from '../../storage/inbox.ts';
import { libraryRows } from '../../storage/queries.ts';

/** A start of the worker and a message that woke it may ask for one file at once; they get one import. */
const underWay = new Map<string, Promise<ImportChange>>();

/** Imports the file in a row of `inbox`, of any kind that we read, and takes the row out, all or nothing. */
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
    return await importRows(db, await rowsIn(text, db, by), by, inbox);
  } catch (error) {
    // The next start would fail in the same way. Only a kill leaves the row behind.
    await dropFile(db, inbox);
    throw error;
  }
}

/** Rows of ours as they are; notes of other programs as rows that the library does not hold yet. */
async function rowsIn(text: string, db: LibraryDatabase, by: Circumstances): Promise<Library> {
  const file = readFile(text, null);
  if (file.rows) return file.rows;
  const library = await libraryRows(db);
  return planImport(file, library, by.now().toISOString(), knownPlaces(library.post)).rows;
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
