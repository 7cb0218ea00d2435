import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyLibrary } from '../core/tables.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exportOfAll } from '../tests/notes-export.ts';
import { writeJsonLd } from './json-ld.ts';
import { readJsonLd } from './json-ld-read.ts';
import { planImport } from './plan-import.ts';
import type { NotesExport } from './thread-export.ts';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(speakEnglish);

/** The assertions and samples of the Web Annotation Working Group's tests; where they are not, this is skipped. */
const folder = process.env.SCHOLIUM_W3C ?? join(import.meta.dirname, '../../shared/w3c');
const isHere = existsSync(folder);
if (!isHere) console.warn(`Skipped: the W3C tests are not in ${folder} (SCHOLIUM_W3C names another place).`);

interface Assertion {
  readonly id: string;
  readonly assertionType: string;
  readonly expectedResult: string;
  readonly errorMessage: string;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
const filesIn = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, path, name));

function musts(): { problemsWith(annotation: unknown): string[] } {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats.default(ajv as never);
  for (const file of filesIn('definitions')) ajv.addSchema(json(file));
  const assertions = filesIn('annotations')
    .map(json)
    .filter((schema: Assertion) => schema.assertionType === 'must')
    .map((schema) => ({ ...schema, check: ajv.compile({ ...schema, id: `${schema.id}#checked` }) }));
  expect(assertions.length).toBeGreaterThan(40);
  return {
    problemsWith: (annotation) =>
      assertions
        .filter(({ check, expectedResult }) => check(annotation) !== (expectedResult === 'valid'))
        .map(({ errorMessage }) => errorMessage),
  };
}

const annotationsOf = (out: NotesExport) => JSON.parse([...writeJsonLd(out)].join('')).first.items;

describe.skipIf(!isHere)('by the tests of the W3C', () => {
  test('every annotation that we write satisfies every MUST', () => {
    const { problemsWith } = musts();
    for (const annotation of annotationsOf(exampleExport)) expect(problemsWith(annotation)).toEqual([]);
    fc.assert(
      fc.property(libraryArbitrary, (rows) => {
        for (const annotation of annotationsOf(exportOfAll(rows)))
          expect([JSON.stringify(annotation), problemsWith(annotation)]).toEqual([expect.anything(), []]);
      }),
      { numRuns: 150 },
    );
  });

  test('the checks notice what is wrong', () => {
    const { problemsWith } = musts();
    const [annotation] = annotationsOf(exampleExport);
    expect(problemsWith({ ...annotation, created: 'yesterday' })).toHaveLength(1);
    expect(problemsWith({ ...annotation, target: 'no address' })).not.toEqual([]);
  });

  test('every sample that is meant to be correct is read, and can be imported', () => {
    const files = filesIn('samples/correct');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const read = readJsonLd(readFileSync(file, 'utf8'));
      const plan = planImport(read, emptyLibrary(), '2022-01-25T10:00:00.000Z', () => null);
      expect([file, plan.fresh + plan.same + plan.unreadable.length]).not.toEqual([file, 0]);
      if (read.notes.length > 0)
        expect([file, plan.unreadable.filter((one) => !/page/.test(one))]).toEqual([file, []]);
    }
  });

  test('every sample that is meant to be wrong is refused with a sentence', () => {
    const files = filesIn('samples/incorrect');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(() => readJsonLd(readFileSync(file, 'utf8')), file).toThrow(/^This .*Nothing was changed\.$/);
  });
});
