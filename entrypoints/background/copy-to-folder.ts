import { backupPieces } from '../../formats/json.ts';
import { gathered } from '../../formats/pieces.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import {
  type CopiesFolder,
  type CopyInFolder,
  copiesFolder,
  noteCopyInFolder,
} from '../../storage/folder.ts';
import { libraryInSteps } from '../../storage/leaving.ts';
import { lastSeq } from '../../storage/log.ts';
import { isDue } from './make-copies.ts';

interface Making {
  readonly now: Date;
  readonly device: string;
  /** Of the extension. */
  readonly version: string;
}

/** The day's copy, as a backup in the folder that she has chosen for copies; nothing where there is no such folder. */
export async function copyDailyToFolder(db: LibraryDatabase, ready: () => Promise<Making>): Promise<void> {
  const folder = await copiesFolder();
  if (!folder) return;
  const [seq, making] = [await lastSeq(db), await ready()];
  if (seq > 0 && seq !== folder.last?.seq && isDue(folder.last?.at, making.now))
    await copyToFolder(db, making);
}

/** What came of it is written down beside the folder, for our page to say. */
export async function copyToFolder(db: LibraryDatabase, making: Making): Promise<CopiesFolder | null> {
  const folder = await copiesFolder();
  if (!folder) return null;
  const file = fileOf(making);
  const outcome = await write(db, folder.handle, file, making).then(
    (last) => ({ last, problem: null }),
    ({ name, message }: Error) => ({ last: folder.last, problem: { name, message, file } }),
  );
  await noteCopyInFolder(outcome);
  return { ...folder, ...outcome };
}

async function write(
  db: LibraryDatabase,
  folder: FileSystemDirectoryHandle,
  file: string,
  { now, device, version }: Making,
): Promise<CopyInFolder> {
  // Before anything is read: a folder that cannot be written to would cost the whole library at every start. What
  // was there under that name stays until all is written.
  const writing = await (await folder.getFileHandle(file, { create: true })).createWritable();
  const at = now.toISOString();
  try {
    const seq = await lastSeq(db);
    const rows = await libraryInSteps(db, () => {});
    for (const piece of gathered(backupPieces(rows, { exported: at, device, version }), 1_000_000))
      await writing.write(piece);
    await writing.close();
    await tidy(folder, device);
    return { file, at, seq };
  } catch (error) {
    await writing.abort().catch(() => {});
    await tidy(folder, device).catch(() => {});
    throw error;
  }
}

/** How many files of a device are kept, the newest. */
export const mostCopies = 7;

/** One a day and device: two devices may keep theirs in the same folder. */
const fileOf = ({ now, device }: Making) => `${nameOf(device)}${now.toISOString().slice(0, 10)}.json`;
const nameOf = (device: string) => `scholium-copy-${device.slice(-8)}-`;

/**
 * Takes away the oldest of our copies, and what was left empty where a worker was stopped, or there was no room,
 * before a first word was written: an empty file counted for a day. No other file is touched.
 */
async function tidy(folder: FileSystemDirectoryHandle, device: string): Promise<void> {
  const whole: string[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (!name.startsWith(nameOf(device)) || !/-\d{4}-\d\d-\d\d\.json$/.test(name)) continue;
    if (handle.kind !== 'file') continue;
    if ((await (handle as FileSystemFileHandle).getFile()).size > 0) whole.push(name);
    else await folder.removeEntry(name);
  }
  for (const old of whole.toSorted().toReversed().slice(mostCopies)) await folder.removeEntry(old);
}
