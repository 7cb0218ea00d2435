import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

describe.each(['light', 'dark'] as const)(
  'in the %s theme axe finds no barrier where notes leave',
  (colours) => {
    let reader: Reader;
    let leaving: Page;
    const folder = mkdtempSync(join(tmpdir(), 'scholium-barriers-'));

    beforeAll(async () => {
      reader = await open(inject('kind'), { web: demo.web, colours });
      await reader.goTo(demo.address);
      await markClaim(reader, passages.tooThin);
      await judge(reader, 'Supported');
      leaving = await reader.ourPage('panel.html?leaving');
      await until('the preview', async () => (await leaving.$('.leaving-preview')) !== null);
    });
    afterAll(async () => {
      await reader?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** At the width of a screen, and at that of a screen at 400 %, where nothing is wider than the window. */
    const clean = async () => {
      for (const width of [1280, 320]) {
        await leaving.setViewport({ width, height: 6000 });
        expect(await barriersIn(leaving)).toEqual([]);
        expect(await leaving.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };

    test('with the first choices, and with all that can be unfolded', async () => {
      await clean();
      await leaving.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await leaving.click('input[name=scope]');
      await leaving.waitForSelector('.choice-notes');
      await clean();
    });

    test('where a template is refused', async () => {
      // What is not written is not refused: the last choice is everything.
      await leaving.$$eval('input[name=scope]', (all) => (all.at(-1) as HTMLElement).click());
      await leaving.waitForSelector('.leaving-preview');
      await leaving.type('.template label:last-of-type textarea', '{{ nonsense }}');
      await until('the sentence', async () => (await leaving.$('.leaving-refused')) !== null);
      await clean();
      await press(leaving, 'Back to ours');
    });

    test('where a file is chosen, and where one is refused', async () => {
      await press(leaving, 'Import');
      await clean();
      const file = join(folder, 'table.csv');
      const choose = async (text: string) => {
        writeFileSync(file, text);
        const input = (await leaving.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(file);
      };
      await choose('url,note\nhttps://example.com/x,Mine\nnowhere,x\n');
      await until('the report', async () => (await leaving.$('.report')) !== null);
      await clean();
      await choose('{"cut":');
      await until('the sentence', async () => (await leaving.$('.leaving-refused')) !== null);
      await clean();
    });
  },
);
