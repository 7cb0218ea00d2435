import { Zip } from 'fflate';
import { PackedEntry } from './packed-entry.ts';

/** A file of an archive; its text comes in pieces. */
export interface ArchivedFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** How many UTF-16 code units are compressed at once: a few ms. */
const atOnce = 128 * 1024;

/**
 * Files as one zip, piece by piece; an empty piece is a step that has written nothing yet. The browser compresses
 * one piece while the next is being written.
 */
export async function* zipPieces(files: Iterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const take = function* (): Generator<Uint8Array> {
    const done = ready;
    ready = [];
    yield* done.length === 0 ? [new Uint8Array()] : done;
  };
  for (const { name, pieces } of files) {
    const entry = new PackedEntry(name);
    zip.add(entry);
    for (const bytes of encoded(pieces)) {
      if (bytes.length > 0) await entry.push(bytes);
      yield* take();
    }
    await entry.end();
    yield* take();
  }
  zip.end();
  yield* take();
}

/** Pieces as UTF-8, gathered or cut to a size that is worth compressing and soon done. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    // What a table gathers before its first row takes steps too.
    if (piece === '') yield new Uint8Array();
    if (length < atOnce) continue;
    let text = waiting.join('');
    while (text.length >= atOnce) {
      const end = endOfWhole(text, atOnce);
      yield encoder.encode(text.slice(0, end));
      text = text.slice(end);
    }
    waiting = [text];
    length = text.length;
  }
  yield encoder.encode(waiting.join(''));
}

/** Not between the halves of a surrogate pair. */
const endOfWhole = (text: string, end: number) =>
  /^[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
