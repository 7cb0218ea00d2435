import { refusal } from './json-refusals.ts';

/**
 * The text of a file. It is UTF-8, or UTF-16 where the file begins with its mark; a table that is neither was
 * written by a spreadsheet of old, in the signs of Windows-1252.
 *
 * @throws Error, in words for the reader, where a file of ours or a page has bytes that are no text: to guess them
 *   would change what she wrote.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (!/^(ï»¿)?\s*[{[<]/.test(text)) return text;
    throw refusal(
      'This file is damaged: it holds bytes that are no text.',
      'Use another copy of it, or an older backup.',
      cause,
    );
  }
}
