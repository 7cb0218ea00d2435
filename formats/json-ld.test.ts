import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, test, vi } from 'vitest';
import { emptyLibrary, type Library, tableSchemas } from '../core/tables.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exampleRows, exportOfAll } from '../tests/notes-export.ts';
import { writeJsonLd } from './json-ld.ts';
import { readJsonLd } from './json-ld-read.ts';
import { planImport } from './plan-import.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(speakEnglish);

const written = (rows: Library) => [...writeJsonLd(exportOfAll(rows))].join('');
const refused = (text: string) => {
  try {
    readJsonLd(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was read';
};

test('a thread with something of everything is written as in the golden file', async () => {
  await expect([...writeJsonLd(exampleExport)].join('')).toMatchFileSnapshot('golden/thread.jsonld');
});

test('every row comes back as it was, and is written the same again', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      const text = written(rows);
      const back = readJsonLd(text).rows as Library;
      expect(back).toStrictEqual(rows);
      expect(written(back)).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test('half a surrogate pair comes back as the sign for what cannot be read', () => {
  const [row] = exampleRows.annotation;
  if (!row) throw new Error('the example has no notes');
  const annotation = [{ ...row, comment: 'a\ud800b', wording: '\udc00' }];
  const back = readJsonLd(written({ ...emptyLibrary(), annotation })).rows?.annotation[0];
  expect([back?.comment, back?.wording]).toEqual(['a\ufffdb', '\ufffd']);
});

test('without its rows a judged claim comes back as a claim with its verdict and its words', () => {
  const { notes } = readJsonLd([...writeJsonLd(exampleExport)].join(''));
  const plan = planImport(
    { rows: null, notes, unreadable: [] },
    emptyLibrary(),
    exampleExport.exported,
    () => null,
  );
  expect(plan.rows.judgement.map(({ verdict }) => verdict)).toEqual([
    'contradicted',
    'lacks-context',
    'cannot-be-checked',
  ]);
  expect(plan.rows.annotation[1]?.comment).toMatch(/^# My heading/);
  for (const one of plan.rows.judgement) v.parse(tableSchemas.judgement, one);
});

test('a comment of a megabyte comes back', () => {
  const [rows] = fc.sample(
    libraryArbitrary.filter(({ annotation }) => annotation.some(({ deleted }) => !deleted)),
    { numRuns: 1, seed: 3 },
  );
  const big = (rows as Library).annotation.map((row) => ({
    ...row,
    comment: '"\\</script>👩‍🚀'.repeat(60_000),
  }));
  const library = { ...emptyLibrary(), annotation: big };
  expect(readJsonLd(written(library)).rows).toStrictEqual(library);
});

test('positions count code points, and stand only where the whole text tells them', () => {
  const text = '👩‍🚀 said: it was 🅰 vote';
  const exact = '🅰 vote';
  const start = text.indexOf(exact);
  const [row] = exampleExport.threads as [import('./thread-export.ts').ThreadNotes];
  const [post] = row.posts;
  const [note] = row.notes;
  if (!post || !note) throw new Error('the example has neither');
  const selector = { exact, prefix: '', suffix: '', start, end: start + exact.length };
  const annotation = { ...note.annotation, target: { ...note.annotation.target, selector } };
  const selectorsIn = (kept: string | null, textHash = '') => {
    const threads = [
      { ...row, posts: [{ ...post, text: kept, textHash }], notes: [{ ...note, annotation }] },
    ];
    const file = JSON.parse([...writeJsonLd({ ...exampleExport, threads })].join(''));
    return file.first.items[0].target.selector;
  };
  expect(selectorsIn(text)[1]).toEqual({ type: 'TextPositionSelector', start: 17, end: 23 });
  expect([...text].slice(17, 23).join('')).toBe(exact);
  expect(selectorsIn(null)).toHaveLength(1);
  expect(selectorsIn(`x${text}`)).toHaveLength(1);
  expect(selectorsIn(text, 'another')).toHaveLength(1);
});

test('pages of a collection beside each other are read, and one that is missing is said to be', () => {
  const [one, two] = JSON.parse([...writeJsonLd(exampleExport)].join('')).first.items;
  const pages = [
    { type: 'AnnotationCollection', id: 'urn:x:c', first: 'urn:x:1' },
    { type: 'AnnotationPage', id: 'urn:x:1', next: 'urn:x:2', items: [one] },
    { type: 'AnnotationPage', id: 'urn:x:2', next: 'urn:x:3', items: [two] },
  ];
  const { notes, unreadable } = readJsonLd(JSON.stringify(pages));
  expect(notes).toHaveLength(2);
  expect(unreadable).toEqual(['the page urn:x:3 is not in this file']);
});

test.each([
  ['', 'This file is empty.'],
  ['<html>', 'it looks like a web page'],
  ['{"@context": "fish", "id": "x:y", "type": "Annotation", "target": "x:z"}', 'its @context is “fish”'],
  ['{"rows": [], "total": 0}', 'it looks like an answer of the Hypothesis service'],
  ['[{"id": 3}]', 'annotation 1: its @context is missing'],
])('the file %j is refused with a sentence', (text, sentence) => {
  expect(refused(text)).toContain(sentence);
  expect(refused(text)).toMatch(/Nothing was changed\.$/);
});

test('a file of ours is refused wherever it was cut', () => {
  const text = written(fc.sample(libraryArbitrary, { numRuns: 1, seed: 11 })[0] as Library).trimEnd();
  for (let end = 0; end < text.length; end += 97)
    expect(refused(text.slice(0, end))).toMatch(/^This file is (empty|incomplete)/);
});

test('a file of a newer version asks for an update, and one that lost an annotation is damaged', () => {
  const text = written(
    fc.sample(
      libraryArbitrary.filter(({ annotation }) => annotation.some(({ deleted }) => !deleted)),
      { numRuns: 1, seed: 5 },
    )[0] as Library,
  );
  expect(refused(text.replace(/"scholium:version": \d+/, '"scholium:version": 99'))).toContain(
    'newer Scholium',
  );
  const file = JSON.parse(text);
  file.first.items.pop();
  expect(refused(JSON.stringify(file))).toContain('This file is damaged');
});
