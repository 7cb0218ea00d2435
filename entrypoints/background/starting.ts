import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../../storage/db.ts';
import { startBySites } from './always-on.ts';
import { speakOnPages } from './page-language.ts';
import { startWhereSaid } from './said-sites.ts';

/** Has the browser start by itself what the library says now: the site, the posts or the language may be others. */
export async function startAsSaid(db: LibraryDatabase): Promise<void> {
  await Promise.all([startBySites(db), startWhereSaid(db), speakOnPages(db)]);
}

/** The same after a change that stands, whatever the browser makes of it; it is tried again at the next start. */
export async function startAgain(db: LibraryDatabase): Promise<void> {
  try {
    await startAsSaid(db);
  } catch (error) {
    console.error('Scholium could not have the browser start it by itself.', error);
  }
}

/** At every start of the worker, and whenever she permits or revokes something, here or in the browser's settings. */
export function followPermissions(library: () => Promise<LibraryDatabase>): void {
  const follow = () =>
    void library()
      .then(startAsSaid)
      .catch((error: unknown) =>
        console.error('Scholium could not start by itself on the chosen sites.', error),
      );
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}
