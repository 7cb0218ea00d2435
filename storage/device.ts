import type { LibraryDatabase } from './db.ts';

/** This device's id in the log; made when first asked for, and again after everything was erased. */
export async function thisDevice(db: LibraryDatabase, newId: () => string): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const row = await db.local.get('device');
    if (row) return row.value;
    const value = newId();
    await db.local.add({ key: 'device', value });
    return value;
  });
}
