import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Library } from '../core/tables.ts';
import { speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exampleRows, exportOfAll } from '../tests/notes-export.ts';
import { writeHtml } from './html.ts';
import { readHtml } from './html-read.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(speakEnglish);
const written = (rows: Library) => [...writeHtml(exportOfAll(rows))].join('');
const refused = (text: string) => {
  try {
    readHtml(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was read';
};

test('a thread with something of everything is written as in the golden file', async () => {
  await expect([...writeHtml(exampleExport)].join('')).toMatchFileSnapshot('golden/thread.html');
});

test('every row comes back as it was', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      expect(readHtml(written(rows)).rows).toStrictEqual(rows);
    }),
    { numRuns: 100 },
  );
});

test('whatever a library holds, the page has no script, asks for no file, and no word breaks out of its place', () => {
  const outline = (page: string) => [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, name]) => name);
  const ours = new Set(
    'html head meta title style body header main section article script h1 h2 h3 h4 p a strong blockquote div ul li svg path'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      const page = written(rows);
      expect(outline(page).filter((name) => !ours.has(name?.replace('/', '') ?? ''))).toEqual([]);
      expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
      expect(page).not.toMatch(/<[^>]*\s(src|srcset|style|on\w+|data|poster|background)=/i);
      expect(page).not.toMatch(/<(link|img|iframe|object|embed|base|form)\b/i);
      expect(
        [...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !/^(?:https?:|#)/i.test(to ?? '')),
      ).toEqual([]);
      expect(page).not.toContain('\0');
    }),
    { numRuns: 100 },
  );
});

test('its style asks for nothing and has both themes and paper', () => {
  const page = [...writeHtml(exampleExport)].join('');
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  expect(style).not.toMatch(/url\(|@import/);
  expect(style).toContain('color-scheme: light dark');
  expect(style).toContain('@media print');
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('what stands around a claim is written with it: its tie, who disputes it, and what its quotations were found to be', () => {
  const page = [...writeHtml(exampleExport)].join('');
  const [asked, voted] = exampleRows.annotation;
  expect(page).toContain(`<strong>Says the opposite</strong> · <a href="#${voted?.id}">`);
  expect(page).toContain(`<strong>Says the opposite</strong> · <a href="#${asked?.id}">`);
  expect(page.match(/Says the same/g)).toBeNull();
  expect(page).toMatch(
    /<strong>Disputed<\/strong><blockquote[^>]*>It was &lt;three&gt; times\.<\/blockquote><p class="attribution">/,
  );
  expect(page).toContain('<strong>Differs in 1 place</strong>: a negation');
  expect(page).toContain('<strong>Wording not found in the text that was read</strong>');
  expect(page).toMatch(
    /Wording not found in the text that was read · read 25 January 2022 · <a [^>]*>Archived copy/,
  );
});

test('a page that was cut, or is not ours, is refused with a sentence', () => {
  const page = [...writeHtml(exampleExport)].join('').trimEnd();
  for (let end = 1; end < page.indexOf('</script>'); end += 101)
    expect(refused(page.slice(0, end))).toMatch(
      /^This (page|file) (is incomplete|holds no notes).*Nothing was changed\.$/,
    );
  expect(refused('<!doctype html><p>Hello')).toContain('This page holds no notes');
  expect(refused('<script type="application/ld+json">{"@type": "Recipe"}</script>')).toContain(
    'holds no web annotations',
  );
});
