import { browser } from 'wxt/browser';
import { count, say } from '../../core/words.ts';
import type { ExportMeta } from '../../formats/thread-export.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { thisDevice } from '../../storage/device.ts';
import { type Chosen, templates, withExported } from './chosen.ts';
import type { Loaded } from './library.ts';
import { type Order, orderOf, scopeName } from './order.ts';
import { readNow } from './read-library.ts';
import * as state from './state.ts';
import type { Going, Written } from './write.ts';

/** Loaded when the first file is written. */
const writing = () => import('./write.ts');
const saving = () => import('./save.ts');

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const version = () => browser.runtime.getManifest().version;
export const metaOf = (exported: string): ExportMeta => ({
  exported,
  tool: { name: 'Scholium', version: version() },
  language: say('languageTag'),
});

/** What she has chosen now; null: the backup. */
export const orderNow = (exported: string): Order | null =>
  orderOf(state.chosen.value, state.scope.value, metaOf(exported));

let keeping: ReturnType<typeof setTimeout> | undefined;
const pauseMs = 300;

/** She has chosen otherwise; it is kept a moment after the last change. */
export function choose(change: Partial<Chosen>): void {
  state.chosen.value = { ...state.chosen.value, ...change };
  state.done.value = null;
  clearTimeout(keeping);
  keeping = setTimeout(keep, pauseMs);
}

async function keep(): Promise<void> {
  try {
    await sendToBackground('keepLeaving', { value: JSON.stringify(state.chosen.value) });
  } catch (error) {
    state.problem.value = messageOf(error);
  }
}

/** Her template for the chosen format; the format's own is kept as none. */
export function changeTemplate(value: Chosen['templates'][string] | null): void {
  const { format, templates: all } = state.chosen.value;
  const { [format]: _, ...others } = all;
  const own = templates.get(format);
  const isOwn = value === null || (value.front === own?.front && value.body === own.body);
  choose({ templates: isOwn ? others : { ...others, [format]: value } });
}

/** Does what can be stopped, shows how far it is, and says what came of it. */
async function work(what: (going: Going) => Promise<string | null>): Promise<void> {
  if (!state.database.value || state.going.value) return;
  const stop = new AbortController();
  state.problem.value = null;
  state.done.value = null;
  state.going.value = { size: 0, stop };
  const onWritten = (size: number) => (state.going.value = { size, stop });
  try {
    const message = await what({ signal: stop.signal, onWritten });
    if (message !== null) state.done.value = { message, step: null };
  } catch (error) {
    if (stop.signal.aborted) state.done.value = { message: say('leave_stopped'), step: null };
    else state.problem.value = messageOf(error);
  } finally {
    state.going.value = null;
  }
}

async function written(loaded: Loaded, going: Going, exported: string): Promise<Written> {
  const { writeOrder, writeWholeBackup } = await writing();
  const order = orderNow(exported);
  if (order) return writeOrder(order, loaded, going);
  const { database } = state;
  if (!database.value) throw new Error(say('librarySafe'));
  const device = await thisDevice(database.value, () => crypto.randomUUID());
  return writeWholeBackup(loaded, { exported, device, version: version() }, going);
}

/** These notes have left as they were when the library was read: what came since is still to leave. */
function remember({ at }: Loaded): void {
  choose(withExported(state.chosen.value, scopeName(state.scope.value), at));
}

export const download = () =>
  work(async (going) => {
    const loaded = await readNow(going.signal);
    const exported = new Date().toISOString();
    const file = await written(loaded, going, exported);
    (await saving()).download(file);
    remember(loaded);
    return say('exported', file.name);
  });

/** As text, from a single file. */
export const copy = () =>
  work(async (going) => {
    const loaded = await readNow(going.signal);
    const exported = new Date().toISOString();
    const { writeOrder } = await writing();
    const order = orderNow(exported);
    const { blob } = order
      ? await writeOrder({ ...order, perThread: false }, loaded, going)
      : await written(loaded, going, exported);
    await navigator.clipboard.writeText(await blob.text());
    remember(loaded);
    return say('copied');
  });

/** Into the folder that she chose: notes are merged with what is there, another file takes the place of its own. */
export const saveToFolder = (anew: boolean) =>
  work(async (going) => {
    const { folderToSaveIn, saveFile, saveNotes } = await saving();
    const folder = await folderToSaveIn(anew);
    if (!folder) return null;
    state.folder.value = folder.name;
    const loaded = await readNow(going.signal);
    const exported = new Date().toISOString();
    const order = orderNow(exported);
    const notes = order && (await saveNotes(folder, order, loaded, going));
    if (notes) {
      remember(loaded);
      return count('leave_notes_saved', notes.length, folder.name);
    }
    const { name, blob } = await written(loaded, going, exported);
    await saveFile(folder, name, blob);
    remember(loaded);
    return say('leave_saved_in', name, folder.name);
  });

export const stop = () => state.going.value?.stop.abort();
