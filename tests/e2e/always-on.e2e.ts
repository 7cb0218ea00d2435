import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allowed, revoke } from './allowed.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, press, pressByMouse } from './reading.ts';

// A site that is not declared, and that she wants Scholium always on. The copy of the build may go there
// already: no browser lets a script press its question.

const kind = inject('kind');
const html = readFileSync(join(import.meta.dirname, '../../sites/xenforo/fixture.html'), 'utf8');
const address = /^<!-- (https:\S+) -->/.exec(html)?.[1] ?? '';
const words = { within: '#js-post-902 .bbWrapper', text: 'Turn it more often' };
const host = new URL(address).hostname;

let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(kind, {
    web: (asked) =>
      asked.pathname === new URL(address).pathname ? { type: 'text/html; charset=utf-8', body: html } : null,
    extension: allowed(kind, [`https://${host}/*`]),
  });
  await reader.goTo(address);
});
afterAll(() => reader?.close());

const isStarted = async () => (await reader.page.$('scholium-overlay')) !== null;
/** A page has long been read by then. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1500));

async function sites(): Promise<void> {
  await panel?.close().catch(() => {});
  panel = await reader.panelTab(reader.page, 'window');
  await until('the menu', () => panel.$('.more > button'));
  await press(panel, 'More');
  await press(panel, 'Sites');
  await until('the sites', () => panel.$('.sites'));
}
const shown = () => panel.$eval('body', (body) => (body as HTMLElement).innerText);

test('nothing starts by itself on a site that she has not chosen', async () => {
  await aWhile();
  expect(await isStarted()).toBe(false);
});

test('a site that she chooses is started on by itself from then on, and her marks are there', async () => {
  await reader.pressToolbarButton();
  await until('the overlay', isStarted);
  await claim(reader, words);
  await sites();
  await pressByMouse(panel, `Always on ${host}`);
  await until('it to be said', async () => (await shown()).includes(`starts by itself on ${host}`));
  await reader.goTo(address);
  await until('the overlay', isStarted);
  await until('the mark', async () => (await painted(reader.page)).includes(words.text));
});

test('it is so after the worker has been stopped, and after an update', async () => {
  await reader.killBackground();
  await reader.goTo(address);
  await until('the overlay', isStarted);
  await reader.upgrade();
  await until('the site to be registered again', async () => {
    await reader.goTo(address);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return isStarted();
  });
});

test('where the browser no longer allows it, the panel says so; nothing starts there', async () => {
  // To this build the site is optional, as to readers'; it keeps what was permitted before.
  await reader.upgrade(kind === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3');
  await revoke(reader, [`https://${host}/*`]);
  await reader.goTo(address);
  await aWhile();
  expect(await isStarted()).toBe(false);
  panel = await reader.panelTab(reader.page, 'window');
  await until('the sentence', async () => (await shown()).includes(offNow));
  await press(panel, 'Leave it off');
  await until('the sentence to go', async () => !(await shown()).includes(offNow));
  await sites();
  expect(await shown()).not.toContain(`No longer`);
});

const offNow = `You asked Scholium to be always on ${host}, but your browser no longer lets it in.`;
