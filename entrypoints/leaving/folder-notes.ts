import { say } from '../../core/words.ts';
import type { ThreadNote } from '../../formats/export-files.ts';
import { mergeIntoNote, partIn, textOfNote } from '../../formats/markdown-merge.ts';
import { folderProblem } from './folder-problem.ts';

interface NoteOnDisk {
  readonly name: string;
  /** As it stands in the folder, or as it will; empty: it is not there. */
  text: string;
  /** Something was put into it. */
  isReady: boolean;
}

/** The notes of a folder with what is to be written into them. Nothing is written here. */
export class FolderNotes {
  readonly #folder: FileSystemDirectoryHandle;
  /** By name, in small letters: many systems take two names that differ in capitals for one. */
  readonly #notes = new Map<string, NoteOnDisk>();

  constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Puts a thread's note into the one that has it already, or else into one under its title. @returns its length. */
  async add({ name, key, front, body }: ThreadNote): Promise<number> {
    const note = await this.#noteFor(name, key);
    try {
      note.text = mergeIntoNote(note.text, key, front, body);
    } catch (error) {
      throw notMerged(note.name, error);
    }
    note.isReady = true;
    return note.text.length;
  }

  ready(): NoteOnDisk[] {
    return [...this.#notes.values()].filter(({ isReady }) => isReady);
  }

  /** Threads may have one title: the first note under it that has this one, or else the first that has no other. */
  async #noteFor(title: string, key: string): Promise<NoteOnDisk> {
    let free: NoteOnDisk | null = null;
    for (let number = 1; ; number++) {
      const note = await this.#noteAt(number === 1 ? `${title}.md` : `${title}-${number}.md`);
      const part = partIn(note.text, key);
      if (part === 'this') return note;
      if (part === 'none') free ??= note;
      if (note.text === '') return free ?? note;
    }
  }

  async #noteAt(name: string): Promise<NoteOnDisk> {
    const known = this.#notes.get(name.toLowerCase());
    if (known) return known;
    const note = { name, text: await this.#read(name), isReady: false };
    this.#notes.set(name.toLowerCase(), note);
    return note;
  }

  async #read(name: string): Promise<string> {
    let bytes: Uint8Array;
    try {
      const file = await (await this.#folder.getFileHandle(name)).getFile();
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      // There is none yet.
      if (error instanceof DOMException && error.name === 'NotFoundError') return '';
      throw folderProblem(error, this.#folder.name, name);
    }
    try {
      return textOfNote(bytes);
    } catch (error) {
      throw notMerged(name, error);
    }
  }
}

const notMerged = (name: string, error: unknown) =>
  new Error(say('leave_note_failed', name, error instanceof Error ? error.message : String(error)), {
    cause: error,
  });
