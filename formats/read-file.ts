import type { OnChecked } from './checked-rows.ts';
import { isClipper, readClipperValue } from './clipper-read.ts';
import { type Columns, type CsvTable, guessColumns, readCsv, readTable } from './csv-read.ts';
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

/** What a file is, as the interface says it: `fileKind_…` in `_locales`. */
export type FileKind = 'backup' | 'json_ld' | 'page' | 'hypothesis' | 'clipper' | 'readwise' | 'table';

interface KnownFile extends ReadFile {
  readonly kind: FileKind;
}

/**
 * Reads a file of any kind that we know, told by what is in it, not by its name.
 *
 * @param columns of a CSV, where she has said which is which; null: they are guessed.
 * @param onChecked told of the rows of a file of ours while they are looked at.
 * @throws Error, in words for the reader, where it is none of them, or was cut, or is newer than we are.
 */
export function readFile(text: string, columns: Columns | null, onChecked?: OnChecked): KnownFile {
  const start = startOf(text);
  if (start.startsWith('PK\u0003'))
    throw refusal('This file is an archive (zip).', 'Unpack it, and choose one of the files in it.');
  if (start.startsWith('<')) return { kind: 'page', ...readHtml(start, onChecked) };
  if (isJson(start)) return readJson(parseJson(text, expected), onChecked);
  refuseMarkdown(start);
  const table = readTable(text);
  if (columns === null && isReadwise(table)) return { kind: 'readwise', ...readReadwiseTable(table) };
  return { kind: 'table', ...readCsv(table, columns ?? guessColumns(table.names)) };
}

/** The table in a file whose columns are for her to say; null: it is none, or one whose columns we know. Throws as `readTable` does. */
export function tableIn(text: string): CsvTable | null {
  const start = startOf(text);
  if (start.startsWith('<') || start.startsWith('PK\u0003') || isJson(start)) return null;
  refuseMarkdown(start);
  const table = readTable(text);
  return isReadwise(table) ? null : table;
}

/** Our own most likely, by a template that may be hers: it would be taken for a table with odd columns. */
function refuseMarkdown(start: string): void {
  if (/^(# .*\r?\n\r?\n|---\r?\n)/.test(start))
    throw refusal(
      'This file is Markdown, which does not come in again.',
      'Choose a web page, JSON-LD or a backup of Scholium: notes that leave in these forms come in again.',
    );
}

const startOf = (text: string) => text.replace(/^\uFEFF/, '').trimStart();
const isJson = (start: string) => start === '' || /^[{[]/.test(start);

function readJson(file: unknown, onChecked?: OnChecked): KnownFile {
  if (isFields(file) && file.format === 'scholium-backup')
    return { kind: 'backup', rows: readBackupValue(file, undefined, onChecked), notes: [], unreadable: [] };
  if (isClipper(file)) return { kind: 'clipper', ...readClipperValue(file) };
  if (isHypothesis(file)) return { kind: 'hypothesis', ...readHypothesisValue(file) };
  return { kind: 'json_ld', ...readJsonLdValue(file, onChecked) };
}
