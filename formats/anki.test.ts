import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exportOfAll } from '../tests/notes-export.ts';
import { writeAnki } from './anki.ts';

beforeAll(speakEnglish);

test('a thread with something of everything is written as in the golden file', async () => {
  await expect([...writeAnki(exampleExport)].join('')).toMatchFileSnapshot('golden/thread.tsv');
});

test('whatever a library holds, every note is one line of five fields that no program takes apart', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      const lines = [...writeAnki(exportOfAll(rows))].join('').split('\n').slice(5, -1);
      const live = rows.annotation.filter(({ deleted }) => !deleted);
      expect(lines).toHaveLength(live.length);
      for (const line of lines) {
        const fields = line.split('\t');
        expect(fields).toHaveLength(5);
        expect(line).not.toMatch(/^#/);
        for (const field of fields) expect(field).not.toMatch(/^"|[\r\0]|<(?!\/?(b|br|a)\b)/);
      }
    }),
    { numRuns: 100 },
  );
});

test('the id of a card is the id of the note, so that a second import mends it', () => {
  const ids = [...writeAnki(exampleExport)]
    .join('')
    .split('\n')
    .slice(5, -1)
    .map((line) => line.split('\t')[0]);
  expect(ids).toEqual(example.notes.map(({ annotation }) => annotation.id));
});
