import { browser } from 'wxt/browser';
import { alwaysOn } from '../../storage/always-on.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { startOn } from './register.ts';

/**
 * Has the browser start our script by itself on the sites that she has chosen, as far as it permits that now.
 * The list is the truth: what is registered is gone after an update, and may name what was revoked outside.
 */
export function startBySites(db: LibraryDatabase): Promise<void> {
  // One registration for all sites.
  return startOn(db, 'always-on', async () => ({
    js: ['any-page.js'],
    css: ['content-scripts/content.css'],
    runAt: 'document_end',
    matches: await permittedSites(db),
  }));
}

export async function permittedSites(db: LibraryDatabase): Promise<string[]> {
  const sites = await alwaysOn(db);
  const answers = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)),
  );
  return sites.filter((_, at) => answers[at]);
}
