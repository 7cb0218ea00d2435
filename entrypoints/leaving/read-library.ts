import { say } from '../../core/words.ts';
import { openLibrary } from '../../storage/db.ts';
import { lastSeq } from '../../storage/log.ts';
import type { Loaded } from './library.ts';
import * as state from './state.ts';

/** The last line of the log when the library was read. */
let seq = -1;

/**
 * The library as it is now, read anew only where something was written since: beside this page she may go on
 * writing. Throws the signal's reason once it aborts.
 */
export async function readNow(signal: AbortSignal): Promise<Loaded> {
  const { database, loaded, read } = state;
  if (!database.value) throw new Error(say('librarySafe'));
  // Everything may have been deleted since, and with it what was opened.
  if (!database.value.isOpen()) database.value = await openLibrary();
  const last = await lastSeq(database.value);
  const known = loaded.peek();
  if (known && last === seq) return known;
  // Its tables of publishers are many.
  const { load } = await import('./library.ts');
  const now = await load(database.value, (done, all) => (read.value = all === 0 ? 1 : done / all), signal);
  seq = last;
  loaded.value = now;
  return now;
}
