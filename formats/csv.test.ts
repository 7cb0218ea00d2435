import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { emptyLibrary } from '../core/tables.ts';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { writeClaimsCsv, writeNotesCsv, writeSourcesCsv } from './csv.ts';
import { cellText, csvPieces } from './csv-cells.ts';
import { guessColumns, readCsv, readTable } from './csv-read.ts';
import { planImport, planInWords } from './plan-import.ts';

beforeAll(speakEnglish);
const rowsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });

test.each([
  ['notes', writeNotesCsv],
  ['claims', writeClaimsCsv],
  ['sources', writeSourcesCsv],
])('%s are written as in the golden file', async (name, write) => {
  await expect([...write(exampleExport)].join('')).toMatchFileSnapshot(`golden/${name}.csv`);
});

test('any cells are read again as they were', () => {
  const cells = fc.array(fc.array(hostileText(60), { minLength: 3, maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(cells, (rows) => {
      const text = [...csvPieces(['a', 'b', 'c'], rows)].join('');
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
      expect(errors).toEqual([]);
      const read = data.slice(1, -1).map((row) => row.map(cellText));
      expect(read).toEqual(rows.map((row) => row.map((cell) => cell.replaceAll('\0', '\uFFFD'))));
    }),
    { numRuns: 500 },
  );
});

test.each(['=1+1', '@SUM(A1)', '+1', '-1', '\t=1', '\r=1', '\n=1', '=1\n+2', '＝1+1'])(
  'a spreadsheet does not calculate %j',
  (cell) => {
    const { data } = rowsOf([...csvPieces(['a', 'b'], [[cell, 'x']])].join(''));
    expect(data[1]?.[0]).toBe(`'${cell}`);
    expect(cellText(`'${cell}`)).toBe(cell);
  },
);

test('an apostrophe of hers stays, and a number is a number', () => {
  expect(cellText("'tis")).toBe("'tis");
  expect(rowsOf([...csvPieces(['a', 'b'], [[-2, "'tis"]])].join('')).data[1]).toEqual(['-2', "'tis"]);
});

test('a claim has a row for every piece of its evidence, and one where it has none', () => {
  const { data } = rowsOf([...writeClaimsCsv(exampleExport)].join(''));
  const claims = example.notes.filter(({ annotation }) => annotation.motivation === 'assessing');
  const expected = claims.reduce((sum, { evidence }) => sum + Math.max(1, evidence.length), 0);
  expect(data.length - 1).toBe(expected);
});

test('our own table of notes is read back by its columns, and again brings nothing new', () => {
  const table = readTable([...writeNotesCsv(exampleExport)].join(''));
  const columns = guessColumns(table.names);
  expect(columns).toMatchObject({ id: 'id', address: 'permalink', quote: 'quote', comment: 'comment' });
  const file = readCsv(table, columns);
  const [note] = file.notes;
  expect(note?.quote?.exact).toBe(example.notes[0]?.annotation.target.selector?.exact);
  const plan = planImport(file, emptyLibrary(), '2026-11-28T10:00:00.000Z', () => null);
  expect(planInWords(plan)).toBe('6 new');
  expect(
    planInWords(
      planImport(file, { ...emptyLibrary(), ...plan.rows }, '2026-11-29T10:00:00.000Z', () => null),
    ),
  ).toBe('6 here already');
});
