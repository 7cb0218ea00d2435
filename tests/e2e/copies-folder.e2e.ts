import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBackup } from '../../formats/json.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, press } from './reading.ts';
import { demo } from './threads.ts';

// Copies of the library in a folder of hers, which outlive the extension. Chromium alone lets a page write there; no
// test can choose a folder in the browser's own window: the page's private one stands in for it.

describe.runIf(inject('kind') === 'chromium')('in Chromium', () => {
  let reader: Reader;
  let page: Page;
  const words = { within: '#answer-990007 .js-post-body', text: 'everybody knows that' };
  const later = { within: '#answer-990002 .js-post-body', text: 'The Wall is long' };
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
    await claim(reader, words);
    await reader.page.keyboard.press('Escape');
    page = await reader.ourPage('panel.html?leaving=import');
    await page.evaluate(() => {
      const picking = window as unknown as { showDirectoryPicker: () => Promise<unknown> };
      picking.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
  });
  afterAll(() => reader?.close());

  const text = () => page.evaluate(() => document.body.innerText);
  const shows = (what: RegExp) => until(String(what), async () => what.test(await text()));

  const names = () =>
    page.evaluate(async () => {
      const all: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) all.push(name);
      return all.sort();
    });
  const fileText = (name: string) =>
    page.evaluate(
      async (file) =>
        (await (await (await navigator.storage.getDirectory()).getFileHandle(file)).getFile()).text(),
      name,
    );
  const put = (files: string[]) =>
    page.evaluate(async (all) => {
      const folder = await navigator.storage.getDirectory();
      for (const file of all) {
        const writing = await (await folder.getFileHandle(file, { create: true })).createWritable();
        if (!file.includes('2020-02')) await writing.write('Something.');
        await writing.close();
      }
    }, files);
  /** The copy that was written last lies two days back, as after a pause. */
  const twoDaysOn = () =>
    page.evaluate(async () => {
      const asked = indexedDB.open('scholium-folder');
      await new Promise((done) => asked.addEventListener('success', done));
      const db = asked.result;
      const store = db.transaction('folder', 'readwrite').objectStore('folder');
      const got = store.get('copies');
      await new Promise((done) => got.addEventListener('success', done));
      const at = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString();
      const put = store.put({ ...got.result, last: { ...got.result.last, at } });
      await new Promise((done) => put.addEventListener('success', done));
      db.close();
    });
  const annotations = async (name: string) =>
    readBackup(await fileText(name))
      .annotation.map(({ id }) => id)
      .sort();
  const kept = async () =>
    ((await reader.rows('scholium', 'annotation')) as { id: string }[]).map(({ id }) => id).sort();

  let file: string;

  test('the folder that she chooses has a copy of everything at once, and no other file is touched', async () => {
    await put(['mine.txt']);
    await press(page, 'Keep copies in a folder …');
    await shows(/Saved as scholium-copy-/);
    const all = await names();
    expect(all).toHaveLength(2);
    file = all.find((name) => name !== 'mine.txt') ?? '';
    expect(file).toMatch(/^scholium-copy-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.json$/);
    expect(await annotations(file)).toEqual(await kept());
    await shows(/The newest is scholium-copy-/);
  });

  test('a day later the worker writes one by itself, and the eighth pushes out the oldest', async () => {
    const older = Array.from({ length: 7 }, (_, day) =>
      file.replace(/\d{4}-\d\d-\d\d/, `2020-01-0${day + 1}`),
    );
    // As a worker leaves one that is stopped before a word was written.
    await put([...older, file.replace(/\d{4}-\d\d-\d\d/, '2020-02-01')]);
    await reader.page.bringToFront();
    await claim(reader, later);
    await reader.page.keyboard.press('Escape');
    expect(await annotations(file)).not.toEqual(await kept());
    await twoDaysOn();
    await reader.killBackground();
    await reader.page.bringToFront();
    await reader.page.reload({ waitUntil: 'load' });
    await until('the copy', async () => String(await annotations(file)) === String(await kept()));
    expect(await names()).toEqual(['mine.txt', ...older.slice(1), file].sort());
  });

  test('what the folder does not take is said where it was asked for, and the library is as it was', async () => {
    const before = await kept();
    await page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      await folder.removeEntry(name);
      await (await folder.getDirectoryHandle(name, { create: true })).getFileHandle('x', { create: true });
    }, file);
    await page.bringToFront();
    await press(page, 'Write one now');
    await shows(/is the name of a folder there/);
    expect(await kept()).toEqual(before);
  });

  test('she ends it, and what is there stays', async () => {
    const before = await names();
    await press(page, 'Keep no more there');
    await shows(/No more copies go to/);
    await shows(/Keep copies in a folder …/);
    expect(await names()).toEqual(before);
  });
});
