import { unlabelledText } from '../../core/unlabelled-text.ts';
import { refusal } from './refusal.ts';

/** What a list may weigh. */
export const mostBytes = 64 * 1024 * 1024;

/** What other kinds of files begin with. */
const signatures: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ['an archive or a spreadsheet (zip)', [0x50, 0x4b, 3, 4]],
  ['a compressed file (gzip)', [0x1f, 0x8b]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['an old spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * The text of a file: where it is no Unicode a note in Latin letters can still be read, and hosts are ASCII in either.
 *
 * @throws Error, in words for the reader, where it is no text or too long.
 */
export function decodeList(bytes: Uint8Array): string {
  if (bytes.length > mostBytes)
    throw refusal(
      `This file is larger than ${mostBytes / 1024 / 1024} MB.`,
      'Choose a shorter list, or part it.',
    );
  const other = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (other)
    throw refusal(`This file is ${other[0]}.`, 'Choose a list as text: CSV, JSON or a list of hosts.');
  const text = unlabelledText(bytes).text;
  if (text.slice(0, 100_000).includes('\0'))
    throw refusal('This file is not text.', 'Choose a list as text: CSV, JSON or a list of hosts.');
  if (text.trim() === '') throw refusal('This file is empty.', 'Choose another file.');
  return text;
}
