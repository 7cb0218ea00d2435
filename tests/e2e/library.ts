import type { Page } from 'puppeteer-core';
import { textualLibraryOf } from '../../bench/library-texts.ts';
import type { Library } from '../../core/tables.ts';
import type { Reader } from './browser.ts';

/** The library's page, on a library of so many notes that nobody wrote. */
export async function openFilledLibrary(
  reader: Reader,
  count: number,
): Promise<{ page: Page; rows: Library }> {
  const rows = textualLibraryOf(count);
  const page = await reader.ourPage('panel.html?library');
  await page.waitForSelector('.library-search');
  const threads = new Map(rows.annotation.map(({ id, thread }) => [id, thread]));
  const lying = (row: object) => {
    const thread = 'annotation' in row && threads.get(row.annotation as string);
    return thread ? { ...row, inThreads: [thread] } : row;
  };
  const tables = ['annotation', 'judgement', 'evidence', 'post'] as const;
  for (const name of tables) {
    for (let from = 0; from < rows[name].length; from += 5000)
      await put(page, name, JSON.stringify(rows[name].slice(from, from + 5000).map(lying)));
  }
  // Put past the log, of which the index of the empty library cannot know.
  await page.evaluate(() => {
    indexedDB.deleteDatabase('scholium-search');
  });
  await page.close();
  return { page: await reader.ourPage('panel.html?library'), rows };
}

const put = (page: Page, table: string, rows: string) =>
  page.evaluate(
    async (name, json) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('scholium');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const written = db.transaction(name, 'readwrite');
      for (const row of JSON.parse(json)) written.objectStore(name).put(row);
      await new Promise((done) => {
        written.oncomplete = done;
      });
      db.close();
    },
    table,
    rows,
  );
