import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { bare } from './bare.ts';
import { open, type Reader, until } from './browser.ts';
import { captureDownloads, press } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
let panel: Page;
beforeAll(async () => {
  const kind = inject('kind');
  reader = await open(kind, { web: demo.web, extension: bare(kind) });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

test('where there is no panel beside the page, the toolbar button opens it as a tab', async () => {
  await reader.pressToolbarButton();
  panel = await until('the panel as a tab', async () => (await reader.tabsOn('panel.html?tab='))[0] ?? null);
  await until('the thread', async () =>
    /Great Wall/.test(await panel.evaluate(() => document.body.innerText)),
  );
  const there = await panel.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
    const api = browser ?? chrome ?? {};
    return ['sidebarAction', 'sidePanel', 'commands', 'contextMenus', 'menus', 'windows'].filter(
      (name) => api[name],
    );
  });
  expect(there).toEqual([]);
});

test('the main job is done there: a claim is marked and judged on the page, and stands in the panel', async () => {
  await reader.page.bringToFront();
  await markClaim(reader, passages.tooThin);
  await judge(reader, 'Supported');
  await panel.bringToFront();
  await until('the claim in the panel', async () =>
    /Supported/.test(await panel.evaluate(() => document.querySelector('.card')?.textContent ?? '')),
  );
});

test('the note is found among all by its words', async () => {
  const library = await reader.ourPage('panel.html?library');
  const field = await until('the field', () => library.$('input[type=search]'));
  await library.bringToFront();
  await field.type('ten thousand times');
  await until('the note', async () =>
    /too thin/.test(await library.evaluate(() => document.querySelector('[role=grid]')?.textContent ?? '')),
  );
  await library.close();
});

test('it leaves as a file, with who wrote it and the verdict', async () => {
  await panel.bringToFront();
  const saved = await captureDownloads(panel);
  await press(panel, 'More');
  await press(panel, 'Export Markdown');
  const file = await until('the file', saved);
  expect(file).toContain('H. Okonkwo');
  expect(file).toContain('Supported');
});

test('going to a note brings its page to the front: the panel would cover it', async () => {
  await panel.bringToFront();
  await press(panel, 'Go to');
  await until('the page to be in sight', () =>
    reader.page.evaluate(() => document.visibilityState === 'visible'),
  );
  await until('the panel to be out of sight', () =>
    panel.evaluate(() => document.visibilityState === 'hidden'),
  );
});
