/**
 * The letters of a page from its bytes: by its byte order mark, else by what the server and the page itself
 * say of its encoding, where the bytes bear that out; else UTF-8 if they are, else the encoding that fits them.
 *
 * @param contentType the header as the server sent it; null: none.
 * @see https://encoding.spec.whatwg.org/
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = strictly('utf-8', bytes);
  // Bytes above ASCII that are well-formed UTF-8 are so by intent, whatever a server says.
  if (utf8 !== null && bytes.some((byte) => byte > 0x7f)) return isEscaped(contentType, bytes) ?? utf8;
  for (const label of [labelIn(contentType ?? ''), labelInPage(bytes)]) {
    const text = label && !/^utf-?(8|16)/i.test(label) ? strictly(label, bytes) : null;
    if (text !== null) return text;
  }
  return utf8 ?? new TextDecoder(likely(bytes)).decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Markup is ASCII: in UTF-16 every second byte of it is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512);
  const zeros = (side: number) => head.filter((byte, at) => at % 2 === side && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < head.length / 8) return null;
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null;
}

/** ISO-2022-JP writes Japanese in ASCII bytes alone, so these are always well-formed UTF-8. */
function isEscaped(contentType: string | null, bytes: Uint8Array): string | null {
  const label = labelIn(contentType ?? '') ?? labelInPage(bytes);
  return label?.toLowerCase() === 'iso-2022-jp' ? strictly(label, bytes) : null;
}

const labelIn = (text: string) => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1] ?? null;

function labelInPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const meta = head.match(/<meta\b[^>]*>/gi)?.find((one) => /charset/i.test(one));
  return labelIn(meta ?? '') ?? /^<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** @returns null where the encoding is unknown, or the bytes are not of it. */
function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Among single-byte encodings: words of Cyrillic letters only, or Latin ones with an accent here and there. */
function likely(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0xc0).length;
  const letters = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  const text = new TextDecoder('windows-1251').decode(bytes);
  const words = text.match(/[А-яЁё]{3,}/g)?.join('').length ?? 0;
  return high > 0 && words > high * 0.6 && high > letters * 0.05 ? 'windows-1251' : 'windows-1252';
}
