import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive; its text comes in pieces. */
export interface ArchivedFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** How many UTF-16 code units are compressed at once: a few ms; with less, the packer spends its time on copying. */
const atOnce = 128 * 1024;

/** Files as one zip, piece by piece; an empty piece is a step that has written nothing yet. */
export function* zipPieces(files: Iterable<ArchivedFile>): Generator<Uint8Array> {
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
    const entry = new ZipDeflate(name, { level: 2 });
    zip.add(entry);
    for (const bytes of encoded(pieces)) {
      entry.push(bytes);
      yield* take();
    }
    entry.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

/** Pieces as UTF-8, gathered or cut to a size that is worth compressing and soon done. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    while (text.length >= atOnce) {
      const end = endOfWhole(text, atOnce);
      yield encoder.encode(text.slice(0, end));
      text = text.slice(end);
    }
  }
  yield encoder.encode(text);
}

/** Not between the halves of a surrogate pair. */
const endOfWhole = (text: string, end: number) =>
  /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
