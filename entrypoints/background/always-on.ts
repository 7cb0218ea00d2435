import { browser } from 'wxt/browser';
import { alwaysOn } from '../../storage/always-on.ts';
import type { LibraryDatabase } from '../../storage/db.ts';

/** One registration for all sites. */
const id = 'always-on';

const turns = new WeakMap<LibraryDatabase, Promise<unknown>>();

/**
 * Has the browser start our script by itself on the sites that she has chosen, as far as it permits that now.
 * The list is the truth: what is registered is gone after an update, and may name what was revoked outside.
 */
export function startBySites(db: LibraryDatabase): Promise<void> {
  // One after the other: two at once would register the same script twice, which browsers refuse.
  const turn = turns.get(db) ?? Promise.resolve();
  const next = turn.then(async () => register(await permitted(await alwaysOn(db))));
  turns.set(
    db,
    next.catch(() => {}),
  );
  return next;
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

async function register(sites: string[]): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (sites.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  if (registered?.matches?.toString() === sites.toString()) return;
  const script = {
    id,
    matches: sites,
    js: ['any-page.js'],
    css: ['content-scripts/content.css'],
    runAt: 'document_end' as const,
  };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
