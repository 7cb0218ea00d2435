import type { Library } from '../../core/tables.ts';
import { planImport } from '../../formats/plan-import.ts';
import { readFile } from '../../formats/read-file.ts';
import { knownPlaces } from '../../sites/known-places.ts';
import { type Circumstances, type ImportChange, importRows } from '../../storage/changes.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { askForFile, dropFile, unfinishedFiles } from '../../storage/inbox.ts';
import { libraryRows } from '../../storage/queries.ts';

/** What came of an import. */
interface Imported extends ImportChange {
  /** A sentence for each entry of the file that cannot be read. */
  readonly unreadable: readonly string[];
}

/** A start of the worker and a message that woke it may ask for one file at once; they get one import. */
const underWay = new WeakMap<LibraryDatabase, Map<string, Promise<Imported>>>();

/**
 * Imports the file in a row of `inbox` and takes the row out, all or nothing: a backup, notes of ours in any
 * form that carries their rows, or what another program wrote.
 */
export function importFromInbox(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<Imported> {
  const files = underWay.get(db) ?? new Map<string, Promise<Imported>>();
  underWay.set(db, files);
  const running = files.get(inbox);
  if (running) return running;
  const started = importOnce(db, inbox, by).finally(() => files.delete(inbox));
  files.set(inbox, started);
  return started;
}

async function importOnce(db: LibraryDatabase, inbox: string, by: Circumstances): Promise<Imported> {
  const text = await askForFile(db, inbox);
  try {
    const { rows, unreadable } = await rowsIn(text, db, by);
    return { ...(await importRows(db, rows, by, inbox)), unreadable };
  } catch (error) {
    // The next start would fail in the same way. Only a kill leaves the row behind.
    await dropFile(db, inbox);
    throw error;
  }
}

/** Rows of ours go in by their revisions; a note from elsewhere is first looked for in the library. */
async function rowsIn(
  text: string,
  db: LibraryDatabase,
  by: Circumstances,
): Promise<{ readonly rows: Library; readonly unreadable: readonly string[] }> {
  const file = readFile(text, null);
  if (file.rows) return { rows: file.rows, unreadable: file.unreadable };
  const library = await libraryRows(db);
  return planImport(file, library, by.now().toISOString(), knownPlaces(library.post));
}

/** Goes on with what a killed worker left. A file that cannot be imported is dropped: nobody waits for it now. */
export async function finishImports(
  db: LibraryDatabase,
  by: Circumstances,
  onImported: (change: ImportChange) => void,
): Promise<void> {
  for (const inbox of await unfinishedFiles(db, 'notes')) {
    try {
      onImported(await importFromInbox(db, inbox, by));
    } catch (error) {
      console.error('Scholium could not finish an import.', error);
    }
  }
}
