import { liveQuery } from 'dexie';
import type { DocumentWord } from '../core/citation.ts';
import type { List } from '../core/list.ts';
import type { Note } from '../core/note.ts';
import type { SourceWord } from '../core/source.ts';
import type { Library } from '../core/tables.ts';
import type { ThreadState } from '../core/thread-state.ts';
import type { LibraryDatabase } from './db.ts';
import {
  allNotes,
  type Choices,
  documentsAll,
  listsAll,
  settings,
  threadRows,
  threadState,
  wordsAll,
} from './queries.ts';
import { type TrashedNote, trash } from './trash.ts';

/**
 * For our own pages: calls back with what there is, and again after every write that may touch it, also by
 * the background, until `signal` aborts. Never in the background itself: a broadcast does not wake a worker.
 */
function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error(cause) {
      throw new Error('The library cannot be read. Reload this page to try again.', { cause });
    },
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

export function watchThread(
  db: LibraryDatabase,
  thread: string,
  onState: (state: ThreadState) => void,
  signal: AbortSignal,
): void {
  watch(
    () => threadState(db, thread, null),
    (state) => state && onState(state),
    signal,
  );
}

export function watchThreadRows(
  db: LibraryDatabase,
  thread: string,
  onRows: (rows: Library) => void,
  signal: AbortSignal,
): void {
  watch(() => threadRows(db, thread), onRows, signal);
}

export function watchNotes(db: LibraryDatabase, onNotes: (notes: Note[]) => void, signal: AbortSignal): void {
  watch(() => allNotes(db), onNotes, signal);
}

export function watchWords(
  db: LibraryDatabase,
  onWords: (words: SourceWord[]) => void,
  signal: AbortSignal,
): void {
  watch(() => wordsAll(db), onWords, signal);
}

export function watchDocuments(
  db: LibraryDatabase,
  onDocuments: (documents: DocumentWord[]) => void,
  signal: AbortSignal,
): void {
  watch(() => documentsAll(db), onDocuments, signal);
}

export function watchLists(db: LibraryDatabase, onLists: (lists: List[]) => void, signal: AbortSignal): void {
  watch(() => listsAll(db), onLists, signal);
}

export function watchTrash(
  db: LibraryDatabase,
  onTrash: (notes: TrashedNote[]) => void,
  signal: AbortSignal,
): void {
  watch(() => trash(db), onTrash, signal);
}

export function watchSettings(
  db: LibraryDatabase,
  onSettings: (settings: Choices) => void,
  signal: AbortSignal,
): void {
  watch(() => settings(db), onSettings, signal);
}
