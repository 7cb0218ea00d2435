import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { SourceTag } from '../core/source.ts';
import { open, type Reader, until } from '../tests/e2e/browser.ts';
import { press } from '../tests/e2e/reading.ts';

export interface InBrowser {
  /** From the choice of the file to the list being there. */
  readonly importMs: number;
  /** While it was read and taken in, the page that it was chosen on. */
  readonly longestFrameMs: number;
  /** On the same page for a while before, when nothing happened. */
  readonly idleFrameMs: number;
  /** From a worker that is stopped to the first tag: the middle of several runs. */
  readonly startMs: number;
  /** With the list there and switched off, and with it on, by turns. */
  readonly startOffMs: number;
  readonly startWithMs: number;
  /** What the list said of the link that was asked about. */
  readonly answered: string;
  /** The worker's heap and buffers after collecting. */
  readonly heapBytes: number;
  readonly heapWithBytes: number;
}

const runs = 9;
/** On the list that `manyRows` makes, from a thousand rules on. */
const link = 'https://www.site700.example700.com/x';

/** What the built extension makes of a list: import, start of the worker, memory. */
export async function inBrowser(rows: string): Promise<InBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-lists-'));
  const reader = await open('chromium');
  try {
    const startMs = middle((await starts(reader, runs)).ms);
    const heapBytes = await workerBytes(reader);
    const file = join(folder, 'many.csv');
    writeFileSync(file, rows);
    const { importMs, longestFrameMs, idleFrameMs } = await importList(reader, file);
    const { off: startOffMs, on: startWithMs, tag } = await startsByTurns(reader);
    const heapWithBytes = await workerBytes(reader);
    const answered = tag?.lists.map(({ ratings }) => ratings[0].words).join(', ') || 'nothing';
    return {
      importMs,
      longestFrameMs,
      idleFrameMs,
      startMs,
      startOffMs,
      startWithMs,
      answered,
      heapBytes,
      heapWithBytes,
    };
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Several times from a stopped worker to a tag. */
async function starts(reader: Reader, times: number): Promise<{ ms: number[]; tag: SourceTag | null }> {
  const ms: number[] = [];
  let tag: SourceTag | null = null;
  for (let nth = 0; nth < times; nth++) {
    const room = await reader.ourPage('manifest.json');
    await stop(reader);
    const answer = await room.evaluate(askForTag, link);
    await room.close();
    ms.push(answer.ms);
    tag = answer.tag;
  }
  return { ms, tag };
}

const middle = (ms: readonly number[]) => ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] as number;

/** With the list off and on by turns, so that what else the machine does falls on both alike. */
async function startsByTurns(reader: Reader): Promise<{ off: number; on: number; tag: SourceTag | null }> {
  const off: number[] = [];
  const on: number[] = [];
  let tag: SourceTag | null = null;
  for (let turn = 0; turn < runs; turn++) {
    for (const [isOn, ms] of [
      [false, off],
      [true, on],
    ] as const) {
      const room = await reader.ourPage('manifest.json');
      await room.evaluate(switchLists, isOn);
      await room.close();
      const start = await starts(reader, 1);
      ms.push(...start.ms);
      if (isOn) tag = start.tag;
    }
  }
  return { off: middle(off), on: middle(on), tag };
}

/** Runs in a page of ours. */
async function switchLists(isOn: boolean): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<object> } };
  };
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open('scholium'));
  const lists = await asked(db.transaction('list').objectStore('list').getAllKeys());
  db.close();
  for (const list of lists)
    await chrome.runtime.sendMessage({
      to: 'background',
      name: 'changeList',
      payload: { list, change: { isOn } },
    });
}

/** On a busy machine the worker may be gone before it is told to go, or be started again meanwhile. */
async function stop(reader: Reader): Promise<void> {
  const isGone = () => !reader.browser.targets().some((one) => one.type() === 'service_worker');
  for (let tries = 1; ; tries++) {
    const failure = await reader.killBackground().then(
      () => null,
      (error: unknown) => error,
    );
    // What is sent while it is being stopped is lost.
    await new Promise((stopped) => setTimeout(stopped, 500));
    if (isGone()) return;
    if (tries === 20) throw failure ?? new Error('The worker starts again whenever it is stopped.');
  }
}

/** Runs in a page of ours. */
async function askForTag(link: string): Promise<{ ms: number; tag: SourceTag | null }> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ answer: (SourceTag | null)[] }> } };
  };
  const payload = { page: 'https://forum.example/1', links: [{ link }] };
  const began = performance.now();
  const { answer } = await chrome.runtime.sendMessage({ to: 'background', name: 'tagSources', payload });
  return { ms: performance.now() - began, tag: answer[0] ?? null };
}

async function importList(
  reader: Reader,
  file: string,
): Promise<Pick<InBrowser, 'importMs' | 'longestFrameMs' | 'idleFrameMs'>> {
  const page = await reader.ourPage('panel.html?lists');
  await page.bringToFront();
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(() => {
    const world = window as unknown as { longest: number };
    world.longest = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      world.longest = Math.max(world.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const longest = () =>
    page.evaluate(() => {
      const world = window as unknown as { longest: number };
      const found = world.longest;
      world.longest = 0;
      return found;
    });
  await new Promise((waited) => setTimeout(waited, 5000));
  const idleFrameMs = await longest();
  const began = performance.now();
  await input.uploadFile(file);
  await until('the list to be read', async () => (await page.$('.report')) !== null, 300_000);
  await press(page, 'Take it in');
  await until('the list', async () => (await page.$('ol .list-row')) !== null, 60_000);
  const importMs = performance.now() - began;
  const longestFrameMs = await longest();
  await page.close();
  return { importMs, longestFrameMs, idleFrameMs };
}

/** What the worker holds, heap and buffers, once what it does not need is collected. */
async function workerBytes(reader: Reader): Promise<number> {
  const target = await reader.browser.waitForTarget((one) => one.type() === 'service_worker');
  // A session of our own would keep the worker from being stopped.
  const session = (await target.worker())?.client;
  if (!session) throw new Error('The worker cannot be looked into.');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
