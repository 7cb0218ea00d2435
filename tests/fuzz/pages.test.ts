import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWith } from '../../bench/in-browser.ts';
import type { Fuzzed, TruePage } from './read-pages.ts';

/**
 * Each reader of sites in a real DOM, on pages that were changed: our fixtures, and where a folder with saved pages stands
 * beside the project, or is given by `FUZZ_FILES`, those. As many as `npm run fuzz` says; beside the other tests 20 each.
 */
const inputs = Number(process.env.FUZZ ?? 20);
const seed = Number(process.env.FUZZ_SEED ?? 20240501);
const atOnce = 100;
/** Larger ones are left to the measurements. */
const mostLetters = 120_000;
const root = join(import.meta.dirname, '../..');
const network = 'https://gardening.stackexchange.com/questions/4100/why';

/** A reader has the name of its folder; the general one is told apart. */
const readers = readdirSync(join(root, 'sites'))
  .filter((name) => existsSync(join(root, 'sites', name, 'read.ts')))
  .map((name) => (name === 'general' ? 'web' : name));

type Bench = typeof import('./read-pages.ts');
let opened: Awaited<ReturnType<typeof openWith>>;
const pagesOf = new Map<string, TruePage[]>();
const table: string[] = [];

beforeAll(async () => {
  opened = await openWith('chromium', '../tests/fuzz/read-pages.ts');
  for (const page of [...fixtures(), ...(process.env.FUZZ ? saved() : [])]) {
    const id = await opened.page.evaluate(
      (one) => (globalThis as unknown as { bench: Bench }).bench.readerOf(one),
      page,
    );
    if (id) pagesOf.set(id, [...(pagesOf.get(id) ?? []), page]);
  }
}, 300_000);
afterAll(async () => {
  await opened?.browser.close();
  if (process.env.FUZZ) process.stdout.write(`\nseed ${seed}\n${table.join('\n')}\n`);
});

test.each(readers)(
  '%s: no page throws, hangs, or yields posts that are none',
  { timeout: 7_200_000 },
  async (id) => {
    // What no adapter knows is what the general reader is for, and it may meet what they know too.
    const pages = id === 'web' ? [...pagesOf.values()].flat() : (pagesOf.get(id) ?? []);
    expect(pages.length).toBeGreaterThan(0);
    const flaws: string[] = [];
    let [read, slowestMs] = [0, 0];
    for (let from = 0; from < inputs && flaws.length < 5; from += atOnce) {
      const some = await opened.page.evaluate(
        (...given): Fuzzed => (globalThis as unknown as { bench: Bench }).bench.fuzzPages(...given),
        id,
        pages,
        seed,
        from,
        Math.min(atOnce, inputs - from),
      );
      flaws.push(...some.flaws);
      read += some.read;
      slowestMs = Math.max(slowestMs, some.slowestMs);
    }
    table.push(
      `${id.padEnd(16)} ${inputs} inputs of ${pages.length} pages, posts in ${read}, slowest ${Math.round(slowestMs)} ms`,
    );
    expect(flaws.map((flaw) => `seed ${seed}, ${flaw}`)).toEqual([]);
  },
);

function fixtures(): TruePage[] {
  return readdirSync(join(root, 'sites'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(root, 'sites', name), 'utf8');
      return { html, address: /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? network };
    });
}

function saved(): TruePage[] {
  const folder = process.env.FUZZ_FILES || join(root, '../shared/pages');
  const file = join(folder, 'truth.json');
  if (!existsSync(file)) return [];
  const { pages } = JSON.parse(readFileSync(file, 'utf8')) as {
    pages: Record<string, { url: string | null; usable: boolean }>;
  };
  return Object.entries(pages).flatMap(([id, { url, usable }]) => {
    const page = join(folder, `${id}.html.gz`);
    if (!url || !usable || !existsSync(page)) return [];
    const html = gunzipSync(readFileSync(page)).toString('utf8');
    return html.length > mostLetters ? [] : [{ html, address: url }];
  });
}
