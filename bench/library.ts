import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundle, openWith } from './in-browser.ts';
import type * as inPage from './library-page.ts';
import { queryKinds } from './library-queries.ts';

/** Of the task. */
const bars = { thread: 1.5, growth: 2.5, import: 1.3, median: 1, p95: 3, heapMb: 60, restore: 0.2 };
const queries = 210;
const rounds = 60;
const tidyMs = 5000;

type Sizes = Awaited<ReturnType<typeof measured>>;

/**
 * Storage and search at growing sizes: `library [NOTES …]`, 1,000, 10,000 and 100,000 unless told. In a real Chromium,
 * each size with a profile of its own; every ratio is between two things measured by turns in one run.
 */
export async function run(args: readonly string[]): Promise<void> {
  const to = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  const asked = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const counts = asked.length > 0 ? asked : [1000, 10_000, 100_000];
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const code = await bundle('library-page.ts');
  const all: Record<number, Sizes> = {};
  try {
    for (const count of counts) {
      all[count] = await measured(count, address, code);
      print(count, all[count]);
    }
  } finally {
    server.close();
  }
  const [ten, hundred] = [all[10_000], all[100_000]];
  if (ten && hundred)
    line('one thread at 100 k / at 10 k', hundred.thread.query / ten.thread.query, bars.growth);
  if (to) await writeFile(resolve(to), `${JSON.stringify(all, null, 2)}\n`);
}

async function measured(count: number, address: string, code: string) {
  const { browser, page } = await openWith('chromium', 'library-page.ts');
  try {
    const cdp = await page.createCDPSession();
    const fresh = async () => {
      await page.goto(address);
      await page.addScriptTag({ content: code });
    };
    await fresh();
    const fill = await call(page, 'fill', count);
    await fresh();
    // The browser still tidies up what the raw puts left.
    await new Promise((later) => setTimeout(later, tidyMs));
    const thread = await call(page, 'threads', count, rounds);
    const build = await call(page, 'build');
    await fresh();
    await call(page, 'threads', count, 1);
    const before = await heap(cdp);
    const restore = await call(page, 'restore');
    const held = (await heap(cdp)) - before;
    const found = await call(page, 'search', queries);
    return { fill, thread, build, restore, held, found };
  } finally {
    await browser.close();
  }
}

type Bench = typeof inPage;
const call = <N extends keyof Bench>(page: Page, name: N, ...args: Parameters<Bench[N]>) =>
  page.evaluate(
    (what, given) =>
      (globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }).bench[what]?.(
        ...given,
      ),
    name as string,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<Bench[N]>>>;

/** In bytes, after collecting: the heap, and what typed arrays hold beside it. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const used = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return used.usedSize + (used.backingStorageSize ?? 0);
}

function print(count: number, { fill, thread, build, restore, held, found }: Sizes): void {
  console.log(`\n${count} notes`);
  line('bulk import / raw puts of its rows', fill.imported / fill.raw, bars.import);
  line('bulk import / its floor, raw as it lies', fill.imported / fill.floor, bars.import);
  line('one thread / getAll of its notes alone', thread.query / thread.annotationsAlone, bars.thread);
  line('one thread / its floor, the same rows bare', thread.query / thread.floor, bars.thread);
  line('index restored / built', restore / build, bars.restore);
  line('heap of the index, MB', held / 1e6, bars.heapMb);
  // The clock counts in tenths of a millisecond.
  const ratios = found.map(({ index, scan }) => Math.max(index, 0.1) / Math.max(scan, 0.1));
  line('search / scan, median', quantile(ratios, 0.5), bars.median);
  line('search / scan, 95 %', quantile(ratios, 0.95), bars.p95);
  const wrong = found.filter(({ agrees }) => !agrees).length;
  console.log(`  ${found.length} queries, ${wrong} of them answered otherwise by the scan`);
  for (const kind of queryKinds) {
    const of = found.filter((one) => one.kind === kind);
    const ms = (pick: 'index' | 'scan', at: number) =>
      quantile(
        of.map((one) => one[pick]),
        at,
      ).toFixed(2);
    console.log(
      `  ${kind.padEnd(9)} index ${ms('index', 0.5)} (95 %: ${ms('index', 0.95)}) ms, scan ${ms('scan', 0.5)} ms, ` +
        `${quantile(
          of.map(({ count }) => count),
          0.5,
        )} notes found`,
    );
  }
  console.log(
    `  in ms: import ${fill.imported.toFixed(0)}, raw ${fill.raw.toFixed(0)}, as it lies ${fill.floor.toFixed(0)}, update ${fill.updated.toFixed(0)}; thread ` +
      `${thread.query.toFixed(1)}, floor ${thread.floor.toFixed(1)}, notes alone ${thread.annotationsAlone.toFixed(1)}; build ${build.toFixed(0)}, restore ${restore.toFixed(0)}`,
  );
}

function line(what: string, value: number, bar: number): void {
  console.log(
    `  ${what.padEnd(42)} ${value.toFixed(3).padStart(8)}   bar ${bar}${value > bar ? '   MISSED' : ''}`,
  );
}

const quantile = (values: readonly number[], at: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;
