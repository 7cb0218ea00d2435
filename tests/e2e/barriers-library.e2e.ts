import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { openFilledLibrary } from './library.ts';
import { press } from './reading.ts';

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe finds no barrier in the library',
  (colours) => {
    let reader: Reader;
    let page: Page;

    beforeAll(async () => {
      reader = await open(inject('kind'), { colours });
      page = await reader.ourPage('panel.html?library');
      await until('the empty library', async () => (await page.$('.state')) !== null);
    });
    afterAll(() => reader?.close());

    /** At the width of a screen, and at that of a screen at 400 %, where nothing is wider than the window. */
    const clean = async () => {
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 2000 });
        expect(await barriersIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };

    test('without notes', clean);

    test('with what was found, some chosen, and all that can be unfolded', async () => {
      await page.close();
      ({ page } = await openFilledLibrary(reader, 500));
      await page.waitForSelector('.found-row a');
      await page.click('.found-check input');
      await page.type('input[type=search]', 'verdict:mixed');
      await until('what was found', async () => (await page.$('.saved')) !== null);
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await clean();
    });

    test('where nothing was found', async () => {
      await page.type('input[type=search]', ' verdict:wrong');
      await until('the sentence', async () => (await page.$('.state')) !== null);
      await clean();
    });

    test.each(['Threads', 'Sources', 'Tags'])('%s', async (view) => {
      await press(page, view);
      await page.waitForSelector('.value-row');
      await clean();
    });

    test('pictures and their tables', async () => {
      await press(page, 'Pictures');
      await page.waitForSelector('.picture');
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await clean();
    });

    test('storage, checked', async () => {
      await press(page, 'Storage');
      await press(page, 'Check now');
      await until('the answer', async () =>
        /in order/.test(await page.evaluate(() => document.body.innerText)),
      );
      await clean();
    });
  },
);
