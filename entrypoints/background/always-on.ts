import { browser } from 'wxt/browser';
import { alwaysOn } from '../../storage/always-on.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { type Script, startOn } from './register.ts';

/** One registration for all sites. */
const script: Script = {
  id: 'always-on',
  js: ['any-page.js'],
  css: ['content-scripts/content.css'],
  runAt: 'document_end',
};

/**
 * Has the browser start our script by itself on the sites that she has chosen, as far as it permits that now.
 * The list is the truth: what is registered is gone after an update, and may name what was revoked outside.
 */
export function startBySites(db: LibraryDatabase): Promise<void> {
  return startOn(script, async () => permitted(await alwaysOn(db)));
}

/** At every start of the worker, and whenever she permits or revokes something, here or in the browser's settings. */
export function followPermissions(library: () => Promise<LibraryDatabase>): void {
  const follow = () =>
    void library()
      .then(startBySites)
      .catch((error: unknown) =>
        console.error('Scholium could not start by itself on the chosen sites.', error),
      );
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
}

async function permitted(sites: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)),
  );
  return sites.filter((_, at) => answers[at]);
}
