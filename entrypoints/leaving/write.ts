import { filePerThread, markedNote, notePerThread } from '../../formats/export-files.ts';
import { fileName } from '../../formats/file-name.ts';
import { type BackupMeta, backupPieces } from '../../formats/json.ts';
import { formats } from '../../formats/registry.ts';
import type { NotesExport } from '../../formats/thread-export.ts';
import { zipPieces } from '../../formats/zip.ts';
import { templates } from './chosen.ts';
import { composed } from './compose.ts';
import type { Loaded } from './library.ts';
import { type Order, writerOf } from './order.ts';
import { inSlices } from './slices.ts';

/** A file, ready to be taken away. */
export interface Written {
  readonly name: string;
  readonly blob: Blob;
}

/** Of work that goes on: it can be stopped, and says how much it has written, in UTF-16 code units or bytes. */
export interface Going {
  readonly signal: AbortSignal;
  onWritten(size: number): void;
}

/** Writes the file that was ordered; of several files a zip. Throws the signal's reason once it is stopped. */
export async function writeOrder(order: Order, loaded: Loaded, going: Going): Promise<Written> {
  const { format, perThread } = order;
  const write = await writerOf(order);
  const out = await composed(order, loaded, going.signal);
  const name = nameOf(order, out);
  if (!perThread)
    return { name: `${name}.${format.extension}`, blob: await gathered(write(out), format.mime, going) };
  const packed = zipPieces(filePerThread(write, out, format.extension));
  return { name: `${name}.zip`, blob: await gathered(packed, 'application/zip', going) };
}

/** Everything there is, for the way back. */
export async function writeWholeBackup({ rows }: Loaded, meta: BackupMeta, going: Going): Promise<Written> {
  const blob = await gathered(backupPieces(rows, meta), 'application/json', going);
  return { name: `scholium-${meta.exported.slice(0, 10)}.json`, blob };
}

/** The note of the one thread that was ordered, for a program to make; null where it is no Markdown or not one thread. */
export async function singleNote(order: Order, loaded: Loaded, signal: AbortSignal) {
  const template = order.template ?? templates.get(order.format.id);
  if (!template) return null;
  const out = await composed(order, loaded, signal);
  const [note, another] = notePerThread(template, out);
  return note && !another ? { name: note.name, text: markedNote(note) } : null;
}

/**
 * The title of a single thread, else what all of them are. In a folder a file takes the place of its own: another
 * format has another name, and so has what is new since then.
 */
function nameOf(order: Order, { threads }: NotesExport): string {
  const { choice, since, meta } = order;
  const after = since === null ? '' : `-since-${since.slice(0, 19).replace(/[T:]/g, '-')}`;
  const [first, another] = threads;
  if (first && !another) return fileName(first.thread.title) + formOf(order) + after;
  const what = choice.scope.of === 'tag' ? `scholium ${choice.scope.tag}` : 'scholium';
  return `${fileName(what)}-${meta.exported.slice(0, 10)}${formOf(order)}${after}`;
}

/** The format where the file's ending does not tell it; notes in Markdown are merged, whichever wrote them. */
function formOf({ format, perThread }: Order): string {
  const isTold = formats.every((other) => other === format || other.extension !== format.extension);
  return perThread || !(isTold || templates.has(format.id)) ? `-${format.id}` : '';
}

/** How much is put together before the browser takes it: what it has taken is not on our heap. */
const atOnce = 1_000_000;

async function gathered(
  pieces: Generator<string> | AsyncGenerator<Uint8Array>,
  type: string,
  { signal, onWritten }: Going,
): Promise<Blob> {
  const parts: Blob[] = [];
  let part: BlobPart[] = [];
  let [inPart, size] = [0, 0];
  await inSlices<string | Uint8Array, unknown>(
    pieces,
    (piece) => {
      if (piece.length === 0) return;
      part.push(piece as BlobPart);
      inPart += piece.length;
      size += piece.length;
      if (inPart < atOnce) return;
      parts.push(new Blob(part));
      part = [];
      inPart = 0;
      onWritten(size);
    },
    signal,
  );
  return new Blob([...parts, ...part], { type });
}
