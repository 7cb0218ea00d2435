/** The text of bytes that say nothing of their encoding, without its byte order mark. */
export interface UnlabelledText {
  readonly text: string;
  /** They are no Unicode, and were read as Windows-1252, in which any bytes are some text. */
  readonly isGuessed: boolean;
}

/** Reads a file as UTF-16 where it begins with that mark, else as UTF-8, and what is neither as Windows-1252. */
export function unlabelledText(bytes: Uint8Array): UnlabelledText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return unicode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return unicode('utf-16be', bytes);
  try {
    return unicode('utf-8', bytes);
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}

/** Of UTF-16 only the mark speaks, so its own faults are shown; UTF-8 is told by having none. */
function unicode(encoding: string, bytes: Uint8Array): UnlabelledText {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  return { text, isGuessed: false };
}
