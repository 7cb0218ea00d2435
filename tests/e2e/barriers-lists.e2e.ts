import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { press } from './reading.ts';

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe finds no barrier where lists come in',
  (colours) => {
    let reader: Reader;
    let page: Page;
    const folder = mkdtempSync(join(tmpdir(), 'scholium-barriers-'));

    beforeAll(async () => {
      reader = await open(inject('kind'), { colours });
      page = await reader.ourPage('panel.html?lists');
      await page.waitForSelector('#add-list');
    });
    afterAll(async () => {
      await reader?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** At the width of a screen, and at that of a screen at 400 %, where nothing is wider than the window. */
    const clean = async () => {
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 6000 });
        expect(await barriersIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };
    const choose = async (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      const input = (await page.waitForSelector('.file-field input')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };

    test('with none, with one before it is taken and after, with a new edition, and with one that is refused', async () => {
      await clean();
      const rows = Array.from({ length: 20 }, (_, at) => `site${at}.example,good ${at % 3}`);
      await choose('a.csv', `domain,rating\n${rows.join('\n')}\n${'long'.repeat(60)},x\n`);
      await page.waitForSelector('.report');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await clean();
      await press(page, 'Take it in');
      await page.waitForSelector('ol .list-row');
      await clean();
      const field = (await page.waitForSelector('.list-file input')) as ElementHandle<HTMLInputElement>;
      writeFileSync(
        join(folder, 'a.csv'),
        `domain,rating\n${rows.slice(1).join('\n')}\nnew.example,good 1\n`,
      );
      await field.uploadFile(join(folder, 'a.csv'));
      await page.waitForSelector('.list-changes');
      await clean();
      await press(page, 'Leave it');
      await choose('b.csv', 'name,thing\nx,y\nz,w\n');
      await until('the sentence', async () => (await page.$('[role=alert]')) !== null);
      await clean();
    });
  },
);
