import type { OnChecked } from './checked-rows.ts';
import type { ReadFile } from './foreign-note.ts';
import { dataType } from './html-data.ts';
import { readJsonLd } from './json-ld-read.ts';
import { refusal } from './json-refusals.ts';

/**
 * Reads the notes in a page that we wrote. Nothing of the page is drawn or run: the text between two tags is
 * all that is looked at, and in ours it holds no tag.
 *
 * @throws Error, in words for the reader, where the page holds no notes of ours or not all of them.
 */
export function readHtml(text: string, onChecked?: OnChecked): ReadFile {
  const opening = new RegExp(
    `<script\\b[^>]*\\btype=["']?${dataType.replace('+', '\\+')}["']?[^>]*>`,
    'i',
  ).exec(text);
  if (!opening)
    throw refusal(
      'This page holds no notes: it was not written by Scholium, or it was cut off before they begin.',
      'Choose a page that Scholium exported, or the page’s address if you meant to read it.',
    );
  const start = opening.index + opening[0].length;
  const end = text.indexOf('</script', start);
  if (end < 0)
    throw refusal(
      'This page is incomplete: its notes have no end.',
      'Copy or download the whole page again.',
    );
  return readJsonLd(text.slice(start, end), onChecked);
}
