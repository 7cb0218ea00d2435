import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../../storage/db.ts';
import { isFirstTime } from '../../storage/device-only.ts';

/**
 * Opens the tour once, right after installing. Browsers tell of an install again where an extension is loaded
 * from a folder, or comes back to a library that was kept: this device remembers that it has been shown.
 */
export function showTourOnce(library: () => Promise<LibraryDatabase>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    library()
      .then(async (db) => {
        if (await isFirstTime(db, 'tour')) await browser.tabs.create({ url: '/panel.html?tour' });
      })
      .catch((error: unknown) => console.error('Scholium could not open its tour.', error));
  });
}
