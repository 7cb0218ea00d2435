import { say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { copiesFolder, forgetCopiesFolder, keepCopiesFolder } from '../../storage/folder.ts';
import type { Done } from './deeds.ts';
import { folderProblem } from './folder-problem.ts';
import { mayWrite, pickFolder } from './picking-folder.ts';
import * as state from './state.ts';

/** From now on a copy of each day goes to the folder that she chooses; the first one at once. */
export const chooseCopiesFolder = () =>
  state.act(async () => {
    const handle = await pickFolder('scholium-copies');
    if (!handle) return null;
    await keepCopiesFolder({ handle, last: null, problem: null });
    return write();
  });

export const writeCopyNow = () =>
  state.act(async () => {
    const folder = await copiesFolder();
    // Where she denies it, the browser's refusal to write is what she is told.
    if (folder) await mayWrite(folder.handle);
    return write();
  });

export const stopCopies = () =>
  state.act(async () => {
    const folder = await copiesFolder();
    await forgetCopiesFolder();
    await readCopiesFolder();
    return { message: say('copies_folder_stopped', folder?.handle.name ?? ''), step: null };
  });

/** What is wrong with it is said beside it, until it is mended. */
async function write(): Promise<Done | null> {
  state.done.value = null;
  const problem = await sendToBackground('copyToFolder', {});
  await readCopiesFolder();
  const folder = state.copiesFolder.value;
  if (problem || !folder?.last) return null;
  return { message: say('leave_saved_in', folder.last.file, folder.name), step: null };
}

export async function readCopiesFolder(): Promise<void> {
  const kept = await copiesFolder();
  if (!kept) {
    state.copiesFolder.value = null;
    return;
  }
  const { handle, last, problem } = kept;
  const why =
    problem &&
    folderProblem(new DOMException(problem.message, problem.name), handle.name, problem.file).message;
  state.copiesFolder.value = { name: handle.name, last, problem: why };
}
