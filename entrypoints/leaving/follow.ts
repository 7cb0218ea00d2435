import { effect } from '@preact/signals';
import { copies } from '../../storage/copies.ts';
import { openLibrary } from '../../storage/db.ts';
import { keptFolder } from '../../storage/folder.ts';
import { keptLeaving } from '../../storage/leaving.ts';
import { messageOf, orderNow } from './actions.ts';
import { firstChosen, readChosen } from './chosen.ts';
import { readCopiesFolder } from './copies-folder.ts';
import { canSaveToFolder } from './picking-folder.ts';
import { readNow } from './read-library.ts';
import * as state from './state.ts';

/** Opens the library and shows what leaves of it, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  try {
    const db = await openLibrary();
    state.database.value = db;
    const chosen = readChosen(await keptLeaving(db));
    // A backup is of everything, and she has asked for one note.
    const isOther = state.scopeKind.value === 'notes' && chosen.format === 'backup';
    state.chosen.value = isOther ? { ...chosen, format: firstChosen.format } : chosen;
    if (canSaveToFolder()) {
      state.folder.value = (await keptFolder())?.name ?? null;
      await readCopiesFolder();
    }
    state.copies.value = await copies();
    document.addEventListener('visibilitychange', () => void readAgain(signal), { signal });
    signal.addEventListener(
      'abort',
      effect(() => void readAgain(signal)),
    );
    followPreview(signal);
  } catch (error) {
    if (!signal.aborted) state.problem.value = messageOf(error);
  }
}

/** She may have written something meanwhile, or taken something in. Read where it is seen: rows of a large library take a page's time. */
async function readAgain(signal: AbortSignal): Promise<void> {
  const { database, loaded, view } = state;
  if (view.value !== 'leave' || !database.value) return;
  if (document.hidden && loaded.peek()) return;
  try {
    await readNow(signal);
  } catch (error) {
    if (!signal.aborted) state.problem.value = messageOf(error);
  }
}

const pauseMs = 150;

/** What would leave, shown a moment after the last change. */
function followPreview(signal: AbortSignal): void {
  let looking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    const order = orderNow(new Date().toISOString());
    const { loaded, view } = state;
    const library = loaded.value;
    looking.abort();
    looking = new AbortController();
    clearTimeout(timer);
    if (!library || view.value !== 'leave') return;
    const { signal: now } = looking;
    timer = setTimeout(() => void look(order, library, now), pauseMs);
  });
  signal.addEventListener('abort', () => {
    end();
    looking.abort();
    clearTimeout(timer);
  });
}

async function look(
  order: ReturnType<typeof orderNow>,
  library: NonNullable<typeof state.loaded.value>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { previewBackup, previewOf } = await import('./preview.ts');
    const preview = order ? await previewOf(order, library, signal) : await previewBackup(library, signal);
    if (signal.aborted) return;
    state.preview.value = preview;
    state.refused.value = null;
    state.obsidian.value =
      order?.format.id === 'obsidian' ? await obsidianNote(order, library, signal) : null;
  } catch (error) {
    if (signal.aborted) return;
    state.refused.value = messageOf(error);
    state.obsidian.value = null;
  }
}

async function obsidianNote(
  order: NonNullable<ReturnType<typeof orderNow>>,
  library: NonNullable<typeof state.loaded.value>,
  signal: AbortSignal,
) {
  const [{ singleNote }, { obsidianAddress }] = await Promise.all([
    import('./write.ts'),
    import('./obsidian.ts'),
  ]);
  const note = await singleNote(order, library, signal);
  return note && { ...obsidianAddress(note.name, note.text), text: note.text };
}
