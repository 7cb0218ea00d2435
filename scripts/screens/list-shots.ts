import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot, Stage } from './stage.ts';

// Her rating lists: chosen, seen before they come in, kept in order, and what they say in page and panel.

let open: Page | null = null;

async function lists(stage: Stage): Promise<Page> {
  if (!open || open.isClosed()) open = await stage.reader.ourPage('panel.html?lists');
  await open.bringToFront();
  await open.waitForSelector('#add-list');
  return open;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = join(tmpdir(), name);
  writeFileSync(file, text);
  const field = (await page.waitForSelector('.file-field input')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
}

const hosts = Array.from({ length: 12 }, (_, at) => `site${at}.example`);
const letter = (rows: readonly string[]) =>
  [
    '#credlist 1',
    '#id: org.example.tea-letter',
    '#title: Sources of the Tea Letter',
    '#attribution: Friends of tea',
    '#purpose: for articles in the Tea Letter',
    '#license: CC-BY-4.0',
    '#rights: import=yes share=yes',
    '#updated: 2026-11-01',
    '#scale: cite=reliable ask-first=mixed avoid=unreliable',
    '#columns: pattern rating scope note',
    ...rows,
  ].join('\n');
const first = letter([
  'wikipedia.org\tcite\t\tFor what everybody knows.',
  ...hosts.map((host) => `${host}\task-first`),
  'somewhere else',
]);
const edition = letter([
  'wikipedia.org\tcite\t\tFor what everybody knows.',
  'site1.example\tavoid',
  ...hosts.slice(3).map((host) => `${host}\task-first`),
  'fresh.example\tcite',
]);
const table = `site,verdict\nwikipedia.org,unreliable\n${hosts.map((host) => `${host},mixed`).join('\n')}\n`;

export const listShots: readonly Shot[] = [
  { name: 'page-lists-none', sizes: ['wide', 'narrow', 'zoomed'], set: lists },
  {
    name: 'page-lists-plan',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      const page = await lists(stage);
      await choose(page, 'tea-letter.credlist', first);
      await page.waitForSelector('.report details');
      await page.$eval('.report details', (one) => {
        (one as HTMLDetailsElement).open = true;
      });
      return page;
    },
  },
  {
    name: 'page-lists-table',
    async set(stage) {
      const page = await lists(stage);
      await press(page, 'Take it in');
      await page.waitForSelector('ol .list-row');
      await choose(page, 'school.csv', table);
      await page.waitForSelector('.report');
      return page;
    },
  },
  {
    name: 'page-lists',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      const page = await lists(stage);
      await press(page, 'Take it in');
      await until('both', async () => (await page.$$('ol .list-row')).length === 2);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      return page;
    },
  },
  {
    name: 'page-lists-edition',
    async set(stage) {
      const page = await lists(stage);
      await choose(page, 'tea-letter.credlist', edition);
      await page.waitForSelector('.list-changes');
      await page.$eval('.report', (part) => part.scrollIntoView({ behavior: 'instant' }));
      return page;
    },
  },
  {
    name: 'page-lists-refused',
    async set(stage) {
      const page = await lists(stage);
      await press(page, 'Leave it');
      await choose(page, 'page.html', '<!doctype html><title>x</title>');
      await page.waitForSelector('[role=alert]');
      return page;
    },
  },
  {
    name: 'page-lists-tag',
    near: '.answer .js-post-body a[href*="wikipedia.org/wiki"]',
    async set(stage) {
      const page = await stage.plainPage();
      const link = await page.$('.answer .js-post-body a[href*="wikipedia.org/wiki"]');
      await link?.scrollIntoView();
      await link?.hover();
      await until('the card', () => stage.reader.overlay().shows('I rely on it'));
      return page;
    },
  },
  {
    name: 'panel-lists-card',
    sizes: ['wide', 'narrow'],
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, await panel.$eval('#tab-sources', (tab) => (tab.textContent ?? '').trim()));
      await until('the filter', () => panel.$('.source-numbers input[type=checkbox]'));
      await panel.$eval('.source-numbers input[type=checkbox]', (box) => (box as HTMLElement).click());
      await until('one source', async () => (await panel.$$('.source-head')).length <= 2);
      // It may be open from before.
      if (!(await panel.$('.lists-say'))) await panel.click('.source-head');
      await panel.waitForSelector('.lists-say');
      return panel;
    },
  },
];
