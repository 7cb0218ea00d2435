import { type LibraryDatabase, openLibrary } from '../../storage/db.ts';
import { copyBeforeUpdate } from './make-copies.ts';

/** Opens the library when first asked, and again where it was closed under us; a failure is not remembered. */
export function openOnce(): () => Promise<LibraryDatabase> {
  let opened: Promise<LibraryDatabase> | null = null;
  return async () => {
    const before = opened;
    if (before && !(await before).isOpen() && opened === before) opened = null;
    opened ??= opening().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

async function opening(): Promise<LibraryDatabase> {
  await copyBeforeUpdate();
  return openLibrary();
}
