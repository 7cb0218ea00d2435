import { count, say } from '../../core/words.ts';
import { notePerThread } from '../../formats/export-files.ts';
import type { NotesExport } from '../../formats/thread-export.ts';
import { keepFolder, keptFolder } from '../../storage/folder.ts';
import { templates } from './chosen.ts';
import { composed } from './compose.ts';
import { FolderNotes } from './folder-notes.ts';
import { folderProblem } from './folder-problem.ts';
import type { Loaded } from './library.ts';
import type { Order } from './order.ts';
import { mayWrite, pickFolder } from './picking-folder.ts';
import type { Going, Written } from './write.ts';

export function download({ name, blob }: Written): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The folder she chose before, or one that she chooses now; null: she chose none. To be called by a press. */
export async function folderToSaveIn(anew: boolean): Promise<FileSystemDirectoryHandle | null> {
  const kept = anew ? null : await keptFolder();
  if (kept && (await mayWrite(kept))) return kept;
  // The press was spent on that question: another window would not open.
  if (kept) throw new Error(say('leave_folder_denied', kept.name));
  const chosen = await pickFolder('scholium');
  if (chosen) await keepFolder(chosen);
  return chosen;
}

/** Writes a file in place of the one of that name, which stays as it was until all is written. */
export async function saveFile(folder: FileSystemDirectoryHandle, name: string, blob: Blob): Promise<void> {
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const writing = await handle.createWritable();
    await writing.write(blob);
    await writing.close();
  } catch (error) {
    throw folderProblem(error, folder.name, name);
  }
}

/**
 * Writes a note for each thread; in one that is there already only our part is written anew. All are put
 * together before the first is written: one that cannot be merged leaves the folder as it was. Of what is new
 * since the last export, threads leave whole: our part takes the place of what it said before.
 *
 * @returns the names; null: the format writes no notes.
 */
export async function saveNotes(
  folder: FileSystemDirectoryHandle,
  order: Order,
  loaded: Loaded,
  { signal, onWritten }: Going,
): Promise<string[] | null> {
  const template = order.template ?? templates.get(order.format.id);
  if (!template) return null;
  const news = order.since === null ? null : keysOf(await composed(order, loaded, signal));
  const out = await composed({ ...order, since: null }, loaded, signal);
  const notes = new FolderNotes(folder);
  let size = 0;
  for (const note of notePerThread(template, out, news)) {
    signal.throwIfAborted();
    size += await notes.add(note);
    onWritten(size);
  }
  const ready = notes.ready();
  for (const [index, { name, text }] of ready.entries()) {
    signal.throwIfAborted();
    await saveFile(folder, name, new Blob([text])).catch((error: Error) => {
      const before = index === 0 ? '' : ` ${count('leave_saved_before', index, ready.length)}`;
      throw new Error(`${error.message}${before}`, { cause: error });
    });
  }
  return ready.map(({ name }) => name);
}

const keysOf = ({ threads }: NotesExport) => new Set(Array.from(threads, ({ thread }) => thread.key));
