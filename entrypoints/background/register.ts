import { browser } from 'wxt/browser';

/** What starts by itself, and where; on no site: nowhere. */
interface Script {
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

const turns = new Map<string, Promise<unknown>>();

/** Has the browser start a script by itself where `script` says, which is asked when its turn has come. */
export function startOn(id: string, script: () => Promise<Script>): Promise<void> {
  // One after the other: two at once would register the same script twice, which browsers refuse.
  const turn = turns.get(id) ?? Promise.resolve();
  const next = turn.then(async () => register(id, await script()));
  turns.set(
    id,
    next.catch(() => {}),
  );
  return next;
}

async function register(id: string, script: Script): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (script.matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] });
  } else if (!registered) await scripting.registerContentScripts([{ id, ...script }]);
  else if (!isSame(script, registered)) await scripting.updateContentScripts([{ id, ...script }]);
}

const isSame = (one: Script, other: Partial<Record<'matches' | 'js', string[] | undefined>>) =>
  one.matches.toString() === other.matches?.toString() && namesIn(one.js) === namesIn(other.js ?? []);

/** Firefox hands them back as addresses. */
const namesIn = (files: readonly string[]) => files.map((file) => file.replace(/^.*\/(?=[^/]+$)/, '')).join();
