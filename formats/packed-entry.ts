import type { ZipInputFile } from 'fflate';

const gzipHeader = 10;
const gzipTrailer = 8;

/**
 * A file of a zip, compressed by the browser itself. Its gzip holds the same compressed bytes as a zip does,
 * between a header of ten bytes and a trailer that tells the checksum of what was compressed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1952#section-2.3
 */
export class PackedEntry implements ZipInputFile {
  readonly filename: string;
  /** Deflate: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.4.5. */
  readonly compression = 8;
  /** In bytes, and the checksum; both hold once it has ended. */
  size = 0;
  crc = 0;
  /** Set by the archive it is added to. */
  declare ondata: NonNullable<ZipInputFile['ondata']>;

  readonly #gzip = new CompressionStream('gzip');
  readonly #into = this.#gzip.writable.getWriter();
  readonly #packed = this.#handOn();
  #before: Promise<void> = Promise.resolve();

  constructor(filename: string) {
    this.filename = filename;
    // Whoever pushes hears of it.
    this.#packed.catch(() => {});
  }

  /** Resolves once what was pushed before is compressed, so that no more than two pieces wait. */
  async push(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.size += bytes.length;
    await this.#before;
    this.#before = this.#into.write(bytes);
  }

  async end(): Promise<void> {
    await this.#before;
    await this.#into.close();
    await this.#packed;
  }

  /** Hands on all but the header and the last eight bytes so far, which may be the trailer. */
  async #handOn(): Promise<void> {
    const reader = this.#gzip.readable.getReader();
    let held = new Uint8Array();
    let header = gzipHeader;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const bytes = joined(held, read.value);
      const end = bytes.length - gzipTrailer;
      held = end > header ? bytes.slice(end) : bytes;
      if (end <= header) continue;
      this.ondata(null, bytes.slice(header, end), false);
      header = 0;
    }
    this.crc = new DataView(held.buffer).getUint32(0, true);
    this.ondata(null, new Uint8Array(), true);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
