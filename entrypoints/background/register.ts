import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../../storage/db.ts';

/** What starts by itself, and where; on no site: nowhere. */
interface Script {
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

/** Of one run of the worker, which has its own connection: what an earlier one has begun is not waited for. */
const turns = new WeakMap<LibraryDatabase, Map<string, Promise<unknown>>>();

/** Has the browser start a script by itself where `script` says, which is asked when its turn has come. */
export function startOn(db: LibraryDatabase, id: string, script: () => Promise<Script>): Promise<void> {
  const own = turns.get(db) ?? new Map<string, Promise<unknown>>();
  turns.set(db, own);
  // One after the other: two at once would register the same script twice, which browsers refuse.
  const turn = own.get(id) ?? Promise.resolve();
  const next = turn.then(async () => register(id, await script()));
  own.set(
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
