import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dragOver, extendOver, open, type Reader, until } from './browser.ts';
import { demo, seed } from './threads.ts';

// What the other end-to-end tests rest on, tried on the thread and not on Scholium.

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

test('a thread stands under its real address, with its styles and pictures', async () => {
  expect(await reader.page.evaluate(() => location.href)).toBe(demo.address);
  expect(await reader.page.evaluate(() => isSecureContext)).toBe(true);
  expect(await reader.page.$$eval('.js-answer', (answers) => answers.length)).toBe(6);
  const grid = await reader.page.$eval('.post-layout', (post) => getComputedStyle(post).display);
  expect(grid).toBe('grid');
  const broken = await reader.page.$$eval(
    'img',
    (images) => images.filter((image) => !image.naturalWidth).length,
  );
  expect(broken).toBe(0);
});

test('all that the page asks for is answered here', () => {
  expect(reader.requests.length).toBeGreaterThan(3);
  expect(reader.requests.filter(({ answered }) => !answered)).toEqual([]);
});

test('a request for anything else is ended and noted', async () => {
  const page = await reader.newTab();
  await reader.goTo(demo.address, page);
  const said = await page.evaluate(() => fetch('https://elsewhere.invalid/').then(String, () => 'ended'));
  await page.close();
  expect(said).toBe('ended');
  expect(reader.requests).toContainEqual({ url: 'https://elsewhere.invalid/', answered: false });
});

test('words are selected by dragging, over lines and elements', async () => {
  const words = {
    within: '#answer-990002 .js-post-body',
    text: 'it is built of the same earth and stone it stands on, so there is little contrast.',
  };
  await dragOver(reader.page, words);
  expect(await reader.page.evaluate(() => getSelection()?.rangeCount)).toBe(1);
});

test('words are selected by Shift and arrow keys', async () => {
  await extendOver(reader.page, {
    within: '#answer-990003 .js-post-body',
    text: 'may be discerned at the Moon',
  });
});

test('two tabs have two ids', async () => {
  const second = await reader.newTab();
  const ids = [await reader.tabId(), await reader.tabId(second)];
  await second.close();
  expect(new Set(ids).size).toBe(2);
  expect(ids.every(Number.isInteger)).toBe(true);
});

test('a second thread can take the place of the first', async () => {
  reader.web = seed.web;
  await reader.goTo(seed.address);
  expect(await reader.page.$$eval('.js-answer', (answers) => answers.length)).toBe(seed === demo ? 6 : 9);
  reader.web = demo.web;
});

test('the site has no database of ours', async () => {
  await reader.goTo(demo.address);
  const names = await reader.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual([]);
});

test('an upgrade takes the place of the build that runs', async () => {
  const built = inject('kind') === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
  const next = mkdtempSync(join(tmpdir(), 'scholium-next-'));
  cpSync(built, next, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(next, 'manifest.json'), 'utf8')) as { version: string };
  writeFileSync(join(next, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.9.9' }));
  await reader.upgrade(next);
  rmSync(next, { recursive: true });
  const room = await until('the new build', () => reader.ourPage('manifest.json'));
  expect(await room.evaluate(() => document.body.innerText)).toContain('9.9.9');
  await room.close();
});

test('the profile outlives a restart, and the thread opens again', async () => {
  await reader.restart();
  await reader.goTo(demo.address);
  expect(await reader.page.title()).toContain('Great Wall');
});

test('what a page asks past our web, and what the worker asks, would be noted', () => {
  expect(reader.leaks).toEqual([]);
});

test.runIf(existsSync('entrypoints/panel/index.html'))('the panel opens beside the page', async () => {
  await reader.pressToolbarButton();
  const panel = await reader.panel();
  expect((await panel.text()).length).toBeGreaterThan(0);
});
