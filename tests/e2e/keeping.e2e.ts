import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { demo } from './threads.ts';

const elsewhere: Web = (address) =>
  address.host === 'elsewhere.example'
    ? { type: 'text/html', body: '<title>Elsewhere</title><p>Words.' }
    : demo.web(address);

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: elsewhere });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

/** Presses the button that reads so; false: there is none. */
const pressIn = (panel: Page, words: string) =>
  panel.evaluate((name) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    found?.click();
    return found !== undefined;
  }, words);

test('a kept thread stays in the panel while its tab shows something else, and she can go back', async () => {
  const panel = await reader.panelTab();
  const text = () => panel.evaluate(() => document.body.innerText);
  const press = (words: string) => pressIn(panel, words);
  await until('the thread', async () => /Great Wall/.test(await text()));
  await until('the button', () => press('Keep here'));
  await reader.goTo('https://elsewhere.example/');
  await until('it to be said', async () => /stays here while you read elsewhere/.test(await text()));
  expect(await text()).toMatch(/Great Wall/);
  expect(await press('Back to the thread')).toBe(true);
  await until('the thread on its page', async () => /great-wall/.test(reader.page.url()));
  // Left while it loads, it may take the next navigation of the harness with it.
  await until('all of it', () => reader.page.evaluate(() => document.readyState === 'complete'));
  await until('nothing more to say', async () => !/stays here/.test(await text()));
  await until('let go', () => press('Kept here'));
  await reader.goTo('https://elsewhere.example/');
  await until('the panel to follow', async () => !/Great Wall of China be seen/.test(await text()));
  await panel.close();
});

test('a note on the thread as a whole is written in the panel, found after a reload, and an unsaved one is kept', async () => {
  reader.web = demo.web;
  await reader.goTo(demo.address);
  let panel = await reader.panelTab();
  const text = () => panel.evaluate(() => document.body.innerText);
  const press = (words: string) => pressIn(panel, words);
  await until('the way to it', () => press('Note on the thread'));
  await until('the editor', () => panel.evaluate(() => document.activeElement?.localName === 'textarea'));
  await panel.keyboard.type('All answers rest on one book.');
  await until('the draft', async () => ((await reader.rows('scholium', 'draft'))?.length ?? 0) > 0);
  await panel.close();
  panel = await reader.panelTab();
  await until('the draft to be offered', () => press('Go on with your note on the thread'));
  await until('Save', () => press('Save'));
  await until('the note', async () => ((await reader.rows('scholium', 'annotation'))?.length ?? 0) === 1);
  await until('it to be shown', async () =>
    /On the thread as a whole[\s\S]*All answers rest on one book/.test(await text()),
  );
  expect(await reader.rows('scholium', 'draft')).toEqual([]);
  await panel.close();
});
