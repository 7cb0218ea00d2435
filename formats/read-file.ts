import { isClipper, readClipperValue } from './clipper-read.ts';
import { type Columns, guessColumns, readCsv, readTable } from './csv-read.ts';
import type { ReadFile } from './foreign-note.ts';
import { readHtml } from './html-read.ts';
import { isHypothesis, readHypothesisValue } from './hypothesis-read.ts';
import { readBackupValue } from './json.ts';
import { readJsonLdValue } from './json-ld-read.ts';
import { parseJson, refusal } from './json-refusals.ts';
import { isFields } from './json-values.ts';
import { isReadwise, readReadwiseTable } from './readwise-read.ts';

const expected = {
  what: 'a file of notes',
  remedy:
    'Choose a backup, a page or JSON-LD of Scholium, an export of Hypothesis, Obsidian Web Clipper or Readwise, or a CSV.',
};

/**
 * Reads a file of any kind that we know, told by what is in it, not by its name.
 *
 * @param columns of a CSV, where she has said which is which; null: they are guessed.
 * @throws Error, in words for the reader, where it is none of them, or was cut, or is newer than we are.
 */
export function readFile(text: string, columns: Columns | null): ReadFile {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('PK\u0003'))
    throw refusal('This file is an archive (zip).', 'Unpack it, and choose one of the files in it.');
  if (start.startsWith('<')) return readHtml(start);
  if (start === '' || /^[{[]/.test(start)) return readJson(parseJson(text, expected));
  const table = readTable(text);
  if (columns === null && isReadwise(table)) return readReadwiseTable(table);
  return readCsv(table, columns ?? guessColumns(table.names));
}

function readJson(file: unknown): ReadFile {
  if (isFields(file) && file.format === 'scholium-backup')
    return { rows: readBackupValue(file), notes: [], unreadable: [] };
  if (isClipper(file)) return readClipperValue(file);
  return isHypothesis(file) ? readHypothesisValue(file) : readJsonLdValue(file);
}
