import { unlabelledText } from '../core/unlabelled-text.ts';
import { refusal } from './json-refusals.ts';

/**
 * The text of a file. A table that is no Unicode was written by a spreadsheet of old, in the signs of Windows-1252.
 *
 * @throws Error, in words for the reader, where a file of ours or a page has bytes that are no text: to guess them
 *   would change what she wrote.
 */
export function decodeText(bytes: Uint8Array): string {
  const { text, isGuessed } = unlabelledText(bytes);
  if (isGuessed && /^(ï»¿)?\s*[{[<]/.test(text))
    throw refusal(
      'This file is damaged: it holds bytes that are no text.',
      'Use another copy of it, or an older backup.',
    );
  return text;
}
