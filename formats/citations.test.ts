import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { example, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exportOfAll } from '../tests/notes-export.ts';
import { writeBibtex } from './bibtex.ts';
import { type CslItem, citables, writeCsl } from './csl.ts';
import { writeRis } from './ris.ts';
import type { NotesExport } from './thread-export.ts';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(speakEnglish);

const text = (pieces: Iterable<string>) => [...pieces].join('');
const readBack = (file: string) => new Cite(file).data;
const itemsOf = (out: NotesExport): CslItem[] => [...citables(out)].map(({ item }) => item);
/** What packages change of a text without anybody being misled: white space, and signs that show as nothing. */
const shown = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();

test.each([
  ['json', writeCsl],
  ['bib', writeBibtex],
  ['ris', writeRis],
])('references are written as in the golden file .%s', async (extension, write) => {
  await expect(text(write(exampleExport))).toMatchFileSnapshot(`golden/references.${extension}`);
});

test('CSL-JSON is read back with every field', () => {
  const read = readBack(text(writeCsl(exampleExport)));
  const items = itemsOf(exampleExport);
  expect(read).toHaveLength(items.length);
  for (const [index, item] of items.entries()) expect(read[index]).toMatchObject(item);
  expect(items.map(({ type }) => type)).toContain('webpage');
});

test('a reference list can be made of it', () => {
  const list = new Cite(text(writeCsl(exampleExport))).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
  });
  expect(list).toContain('Mira_K [on leave]. (2016, March 1)');
  expect(list).toContain('https://politics.stackexchange.com/a/2');
});

test('BibTeX is read back: names whole, titles as they were, an address for each', () => {
  const read = readBack(text(writeBibtex(exampleExport)));
  const items = itemsOf(exampleExport);
  expect(read).toHaveLength(items.length);
  for (const [index, { title, URL, author, issued, accessed }] of items.entries()) {
    expect(shown(read[index]?.title)).toBe(title);
    expect(read[index]).toMatchObject({
      URL,
      ...(issued ? { issued } : {}),
      ...(accessed ? { accessed } : {}),
    });
    const [name] = (read[index]?.author ?? []) as { family?: string; literal?: string }[];
    expect(name?.family ?? name?.literal).toBe(author?.[0]?.literal);
  }
  expect(new Set(read.map(({ id }) => id)).size).toBe(items.length);
});

test('RIS is read back: our ids, addresses, dates and whole names', () => {
  const file = text(writeRis(exampleExport));
  const read = readBack(file);
  const items = itemsOf(exampleExport);
  expect(read).toHaveLength(items.length);
  for (const [index, { id, title, URL, issued, accessed, author, type }] of items.entries()) {
    expect(read[index]).toMatchObject({ id, title, URL, ...(issued ? { issued } : {}) });
    // The package looks for the day of reading elsewhere than Zotero, for which this file is.
    if (accessed)
      expect(file).toContain(
        `Y2  - ${accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')}`,
      );
    expect(read[index]?.type).toBe(type === 'post' ? 'post-weblog' : 'webpage');
    const [name] = (read[index]?.author ?? []) as { family?: string; given?: string; literal?: string }[];
    expect(name?.given).toBeUndefined();
    expect(name?.family ?? name?.literal).toBe(author?.[0]?.literal);
  }
});

test('RIS has a line for every tag, CRLF, an end for every item, and a child note for every claim', () => {
  const file = text(writeRis(exampleExport));
  for (const line of file.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.match(/^ER {2}- $/gm)).toHaveLength(itemsOf(exampleExport).length);
  for (const { annotation } of example.notes)
    expect(file.match(new RegExp(`^N1  - .*<p>scholium:${annotation.id}</p>\\r$`, 'gm'))).toHaveLength(1);
});

test('a name with a comma is one name everywhere', () => {
  const [, answer] = posts;
  if (!answer) throw new Error('the example has no answer');
  const author = { name: 'Nobody, A. {and} Co.', profile: null };
  const named = { ...answer, post: { ...answer.post, author } };
  const out: NotesExport = {
    ...exampleExport,
    threads: [{ ...example, posts: [named], notes: [note(named, 'x')], sources: [] }],
  };
  expect(readBack(text(writeCsl(out)))[0]?.author).toEqual([{ literal: 'Nobody, A. {and} Co.' }]);
  expect(text(writeBibtex(out))).toContain(
    'author = {{Nobody, A. \\textbraceleft{}and\\textbraceright{} Co.}},',
  );
  expect(readBack(text(writeRis(out)))[0]?.author).toEqual([{ literal: 'Nobody，A. {and} Co.' }]);
});

test('whatever a library holds, the files stay whole: as many items come back as were written', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      const out = exportOfAll(rows);
      const items = itemsOf(out);
      fc.pre(items.length > 0);
      expect(JSON.parse(text(writeCsl(out)))).toEqual(items);
      const ris = readBack(text(writeRis(out)));
      expect(ris.map(({ id }) => id)).toEqual(items.map(({ id }) => shown(id)));
      const bib = text(writeBibtex(out));
      expect(readBack(bib)).toHaveLength(items.length);
      // BibTeX counts braces; every entry has to close what it opened.
      expect(bib.split('{').length).toBe(bib.split('}').length);
    }),
    { numRuns: 60 },
  );
});
