import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { beforeAll, expect, test, vi } from 'vitest';
import { emptyLibrary, type Library, tableNames, tableSchemas } from '../core/tables.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { exampleExport, exampleRows, exportOfAll } from '../tests/notes-export.ts';
import { writeNotesCsv } from './csv.ts';
import { writeHtml } from './html.ts';
import { writeHypothesis } from './hypothesis.ts';
import { writeBackup } from './json.ts';
import { writeJsonLd } from './json-ld.ts';
import { planImport } from './plan-import.ts';
import { readFile, tableIn } from './read-file.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(speakEnglish);
const whole = exportOfAll(exampleRows);
const backup = writeBackup(exampleRows, { exported: whole.exported, device: 'laptop', version: '0.1.0' });
const clipped = JSON.stringify([{ url: 'https://a.example/', highlights: [{ text: 'so' }] }]);
const readwise = 'Highlight,Book Title,Highlighted at\nso,A book,\n';

/** Each as it is written, without the line feed at its end. */
const files: [string, string, number][] = [
  ['a backup', backup, 0],
  ['JSON-LD', [...writeJsonLd(whole)].join('').trim(), 0],
  ['a page', [...writeHtml(whole)].join('').trim(), 0],
  [
    'JSON-LD of others',
    JSON.stringify(
      [...JSON.parse([...writeJsonLd(exampleExport)].join('')).first.items].map((one) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        ...one,
      })),
    ),
    6,
  ],
  ['an export of Hypothesis', [...writeHypothesis(exampleExport)].join('').trim(), 6],
  ['highlights of Obsidian Web Clipper', clipped, 1],
  ['a table', [...writeNotesCsv(exampleExport)].join('').trim(), 6],
  ['an export of Readwise', readwise.trim(), 1],
];

test.each(files)('%s is known by what is in it', (_, text, notes) => {
  const file = readFile(text, null);
  expect(file.notes).toHaveLength(notes);
  expect(file.rows === null).toBe(notes > 0);
  if (file.rows) expect(file.rows.annotation).toHaveLength(exampleRows.annotation.length);
  expect(readFile(`\uFEFF${text}`, null)).toEqual(file);
});

test.each(files.slice(0, 6))('%s that was cut is refused with a sentence, wherever it was cut', (_, text) => {
  const step = Math.max(1, Math.floor(text.length / 200));
  for (let end = 1; end < text.length - '</script></body></html>'.length; end += step)
    expect(() => readFile(text.slice(0, end), null)).toThrow(/^This .*\. Nothing was changed\.$/s);
});

test.each(files.slice(6))(
  '%s that was cut is refused with a sentence, where its last row tells',
  (_, text) => {
    const columns = text.split(/[\r\n]/, 1)[0]?.split(',').length ?? 0;
    let told = 0;
    for (let end = 1; end < text.length; end++) {
      const cut = text.slice(0, end);
      const last = Papa.parse<string[]>(cut).data.at(-1) ?? [];
      if (cut.endsWith('\n') || cut.endsWith('\r') || last.length === columns) continue;
      told++;
      expect(() => readFile(cut, null)).toThrow(/^This .*\. Nothing was changed\.$/s);
    }
    expect(told).toBeGreaterThan(text.length / 3);
  },
);

test.each([
  ['', 'This file is empty.'],
  ['PK\u0003\u0004', 'This file is an archive (zip).'],
  ['%PDF-1.7', 'This file is not a table'],
  [
    '# A title, with a comma\n\nWords, and more of them.\n',
    'This file is Markdown, which does not come in again.',
  ],
  ['---\ntitle: A note\n---\n\nWords.\n', 'This file is Markdown'],
  ['{"format": "scholium-backup", "version": 99, "tables": {}}', 'newer Scholium'],
  ['{"some": "thing"}', 'This file holds no web annotations: it is JSON of another kind'],
  ['<!doctype html><title>x</title>', 'This page holds no notes'],
])('%j is refused with a sentence', (text, sentence) => {
  expect(() => readFile(text, null)).toThrow(sentence);
  expect(() => readFile(text, null)).toThrow(/Nothing was changed\.$/);
});

test('Markdown is no table to ask columns of; a table whose first name begins with # is one', () => {
  expect(() => tableIn('# A title, with a comma\n\nWords, and more of them.\n')).toThrow('is Markdown');
  expect(tableIn('# id,quote\n1,Words\n')?.names).toEqual(['# id', 'quote']);
});

test('what a file is can be said before it is read in', () => {
  expect(files.map(([, text]) => readFile(text, null).kind)).toEqual([
    'backup',
    'json_ld',
    'page',
    'json_ld',
    'hypothesis',
    'clipper',
    'table',
    'readwise',
  ]);
});

test('the columns of a table are for the reader to say, unless we know the program that wrote it', () => {
  const asking = files.filter(([, text]) => tableIn(text) !== null).map(([name]) => name);
  expect(asking).toEqual(['a table']);
  expect(tableIn('a;b\n1;2')).toEqual({ names: ['a', 'b'], rows: [['1', '2']] });
});

/** A file in which something went wrong: a stretch is lost, twice there, or other signs. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  instead: fc.constantFrom(
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '0',
    '\\',
    '\n',
    '<',
    '\0',
    'ÿ',
    '[]',
    '{}',
  ),
});

test.each(files)(
  '%s with something wrong in it is refused with a sentence, or what is read of it can be written',
  (_, text) => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce((now, { at, length, instead }) => {
          const start = Math.floor(at * now.length);
          return now.slice(0, start) + instead + now.slice(start + length);
        }, text);
        const plan = planned(damaged);
        if (typeof plan === 'string') expect(plan).toMatch(/^This .*Nothing was changed\.$/s);
        else for (const name of tableNames) for (const row of plan[name]) v.parse(tableSchemas[name], row);
      }),
      { numRuns: 300 },
    );
  },
);

/** The rows that an import would write, or the sentence that the file is refused with. */
function planned(text: string): Library | string {
  let file: ReturnType<typeof readFile>;
  try {
    file = readFile(text, null);
  } catch (error) {
    return (error as Error).message;
  }
  return planImport(file, emptyLibrary(), '2026-11-28T10:00:00.000Z', () => null).rows;
}
