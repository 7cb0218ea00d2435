import { runningProcess } from './process.ts';

/** What the process waits for outside of the database; a page of ours waits for nothing. */
function waited<T>(value: T): Promise<T> {
  const found = Promise.resolve(value);
  return runningProcess()?.until(found) ?? found;
}

/**
 * A folder on her disk, as browsers give it: a file that is made stands there empty, and what is written to it is in
 * it once it is closed, whole.
 */
export class Folder {
  readonly kind = 'directory';
  readonly files = new Map<string, string>();

  async getFileHandle(name: string, { create = false } = {}) {
    if (create && !this.files.has(name)) this.files.set(name, '');
    return waited(new File(this, name));
  }

  async removeEntry(name: string): Promise<void> {
    this.files.delete(name);
    await waited(null);
  }

  async *entries() {
    for (const name of [...this.files.keys()]) yield await waited([name, new File(this, name)] as const);
  }
}

class File {
  readonly kind = 'file';
  readonly #folder: Folder;
  readonly #name: string;

  constructor(folder: Folder, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  getFile = () => waited(new Blob([this.#folder.files.get(this.#name) ?? '']));

  async createWritable() {
    const pieces: string[] = [];
    return waited({
      write: async (piece: string) => {
        pieces.push(piece);
        await waited(null);
      },
      close: async () => {
        this.#folder.files.set(this.#name, pieces.join(''));
        await waited(null);
      },
      abort: () => waited(null),
    });
  }
}

/** A browser's database keeps handles as they are; the fake one copies all that it keeps. */
export function keepHandles(): void {
  const copy = globalThis.structuredClone;
  globalThis.structuredClone = ((value: unknown, options?: StructuredSerializeOptions) => {
    const handle = (value as { handle?: unknown } | null | undefined)?.handle;
    return handle instanceof Folder
      ? { ...copy({ ...(value as object), handle: null }, options), handle }
      : copy(value, options);
  }) as typeof structuredClone;
}
