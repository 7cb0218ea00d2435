import type { ComingList, ListColumns } from '../../core/list.ts';
import type { ListChanges } from '../../sources/lists/changes.ts';
import type { IndexShape } from '../../sources/lists/host-index.ts';
import type { Reason, Rejected } from '../../sources/lists/rejected.ts';

/** What the reading thread is asked. */
export interface Asked {
  /** The file; null: the one that it has read already, by other columns. */
  readonly bytes: Uint8Array | null;
  readonly columns: ListColumns | null;
  readonly coming: Pick<ComingList, 'id' | 'file' | 'address' | 'taken'>;
  /** The edition that this one is to replace; null: it is a new list. */
  readonly before: { readonly blob: Blob; readonly shape: IndexShape } | null;
}

export interface ReadTable {
  readonly names: readonly string[];
  readonly examples: readonly string[];
  readonly columns: ListColumns;
}

/** A list that was read: what is told of it, its ratings as a file, and what became of its rows. */
export interface Ready {
  readonly form: string;
  readonly table: ReadTable | null;
  readonly list: ComingList;
  readonly shape: IndexShape;
  readonly file: Blob;
  /** Each rating with its number of rules, the most frequent first. */
  readonly words: readonly (readonly [word: string, rules: number])[];
  readonly doubled: number;
  readonly rejected: readonly Rejected[];
  readonly rejectedBy: Readonly<Partial<Record<Reason, number>>>;
  readonly mixed: readonly string[];
  readonly changes: ListChanges | null;
}

export type Answer =
  | { readonly rows: number }
  | { readonly refused: string; readonly table: ReadTable | null; readonly form: string }
  | { readonly ready: Ready };

/** Reads lists on a thread of its own, so that the page stays free; one that is stopped leaves nothing. */
export class Reader {
  #worker: Worker | null = null;

  /** Calls back with how many rows were read, and at last with what came of it. Another question ends the one before. */
  ask(asked: Asked, onAnswer: (answer: Answer) => void, onFailed: (error: Error) => void): void {
    if (asked.bytes) this.stop();
    this.#worker ??= new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
    const worker = this.#worker;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
    worker.onerror = ({ message }) => {
      this.stop();
      onFailed(new Error(message || 'This list is more than the browser could read. Nothing was changed.'));
    };
    worker.postMessage(asked);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
