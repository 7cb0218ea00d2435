import type { Page } from 'puppeteer-core';
import { openFilledLibrary } from '../../tests/e2e/library.ts';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot, Stage } from './stage.ts';

// The library with what a few months may bring; last, since its notes are nobody's.

let open: Page | null = null;

async function library(stage: Stage): Promise<Page> {
  if (open && !open.isClosed()) return open;
  ({ page: open } = await openFilledLibrary(stage.reader, 2000));
  await open.waitForSelector('.found-row a');
  return open;
}

async function typed(page: Page, words: string): Promise<Page> {
  await press(page, 'Notes');
  await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
  await page.type('input[type=search]', words);
  return page;
}

const sizes = ['wide', 'narrow', 'zoomed'] as const;

export const libraryShots: readonly Shot[] = [
  { name: 'page-library', sizes: [...sizes], set: library },
  {
    name: 'page-library-found',
    sizes: [...sizes],
    async set(stage) {
      const page = await typed(await library(stage), 'verdict:contradicted tr');
      await page.waitForSelector('.found-row mark');
      await page.click('.found-check input');
      return page;
    },
  },
  {
    name: 'page-library-nothing',
    async set(stage) {
      const page = await typed(await library(stage), 'verdict:wrong');
      await page.waitForSelector('.state');
      return page;
    },
  },
  {
    name: 'page-library-pictures',
    sizes: [...sizes],
    async set(stage) {
      const page = await library(stage);
      await press(page, 'Pictures');
      await page.waitForSelector('.picture');
      return page;
    },
  },
  {
    name: 'page-library-storage',
    async set(stage) {
      const page = await library(stage);
      await press(page, 'Storage');
      await press(page, 'Check now');
      await page.waitForFunction(() => /in order/.test(document.body.innerText));
      return page;
    },
  },
];
