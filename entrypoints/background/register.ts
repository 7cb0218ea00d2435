import { browser } from 'wxt/browser';

export interface Script {
  readonly id: string;
  readonly js: string[];
  readonly css: string[];
  readonly runAt: 'document_end' | 'document_idle';
}

const turns = new Map<string, Promise<unknown>>();

/** Has the browser start a script by itself on these sites, and on no others; `sites` is asked when its turn has come. */
export function startOn(script: Script, sites: () => Promise<string[]>): Promise<void> {
  // One after the other: two at once would register the same script twice, which browsers refuse.
  const turn = turns.get(script.id) ?? Promise.resolve();
  const next = turn.then(async () => register(script, await sites()));
  turns.set(
    script.id,
    next.catch(() => {}),
  );
  return next;
}

async function register(script: Script, matches: string[]): Promise<void> {
  const { scripting } = browser;
  const ids = [script.id];
  const [registered] = await scripting.getRegisteredContentScripts({ ids });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids });
  } else if (!registered) await scripting.registerContentScripts([{ ...script, matches }]);
  else if (registered.matches?.toString() !== matches.toString())
    await scripting.updateContentScripts([{ ...script, matches }]);
}
