/** What Chromium has and the types of the DOM do not: https://wicg.github.io/file-system-access/ */
interface Picking {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface Asking {
  queryPermission?(for_: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(for_: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets a page write into a folder of hers. */
export const canSaveToFolder = () => 'showDirectoryPicker' in window;

/**
 * The browser's own window to choose a folder in; null: she chose none. To be called by a press.
 *
 * @param id what it is for: the browser starts where she was last for the same.
 */
export async function pickFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as Picking).showDirectoryPicker?.({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether we may write there; asks her where the browser wants that. To be called by a press. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asking = folder as FileSystemDirectoryHandle & Asking;
  const mode = { mode: 'readwrite' } as const;
  if (!asking.queryPermission || (await asking.queryPermission(mode)) === 'granted') return true;
  return (await asking.requestPermission?.(mode)) === 'granted';
}
