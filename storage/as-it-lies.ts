import { Dexie } from 'dexie';
import { emptyLibrary, type Library, tableNames } from '../core/tables.ts';
import { asWritten } from './in-threads.ts';

/**
 * The rows of a library of whatever version, as they lie there: nothing is brought up to date, checked or
 * changed. For what must still be had when `openLibrary` cannot open it, and before an update of it.
 *
 * @returns null where there is no library.
 */
export async function libraryAsItLies(name = 'scholium'): Promise<Library | null> {
  if (!(await Dexie.exists(name))) return null;
  // Without versions of ours, Dexie takes the tables that there are.
  const db = new Dexie(name, { autoOpen: false });
  await db.open();
  try {
    const library = emptyLibrary();
    const here = tableNames.filter((table) => db.tables.some((one) => one.name === table));
    await db.transaction('r', here, async () => {
      for (const table of here)
        Object.assign(library, { [table]: (await db.table(table).toArray()).map(asWritten) });
    });
    return library;
  } finally {
    db.close();
  }
}
