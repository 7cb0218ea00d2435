import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot } from './stage.ts';

// The queue of quotations. What was found on a page outside is put into the library as it would be kept: no page
// is asked while pictures are taken.

const all = ['wide', 'narrow', 'zoomed'] as const;

export const quotationShots: readonly Shot[] = [
  {
    name: 'panel-quotations',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      // The error that was pictured before.
      if (await panel.$('[role=alert]')) await press(panel, 'Close');
      await panel.click('#tab-quotations');
      await until('the quotations', async () => (await panel.$$('.quotation-row .source-head')).length > 5);
      return panel;
    },
  },
  {
    name: 'panel-quotation-same-page',
    async set(stage) {
      const panel = await stage.panel();
      await openRow(panel, 'Matches the source word for word');
      return panel;
    },
  },
  {
    name: 'panel-quotation-changed',
    sizes: all,
    near: '.source-open',
    async set(stage) {
      const panel = await stage.panel();
      await openRow(panel, 'The only thing you can see');
      const source = await stage.reader.newTab();
      const web = stage.reader.web;
      stage.reader.web = (address) =>
        address.host === 'en.wikipedia.org' ? { type: 'text/html; charset=utf-8', body: page } : web(address);
      const link = await panel.$eval('.source-open a', (a) => (a as HTMLAnchorElement).href);
      await stage.reader.goTo(link, source);
      // Which lets the extension read that page.
      await stage.reader.pressToolbarButton(source);
      await panel.bringToFront();
      await panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.source-open button')]
          .find(({ textContent }) => textContent === 'Compare with the page beside')
          ?.click(),
      );
      await until('the finding', () => panel.$('.finding del'));
      await source.close();
      stage.reader.web = web;
      await panel.bringToFront();
      return panel;
    },
  },
];

/** As the source might read: without the "No" of the quotation, and with a number. */
const page =
  '<!doctype html><title>What an astronaut saw</title><p>He was asked what he had seen.</p><p>The only thing you can ' +
  'see from the Moon is a beautiful sphere, mostly white, some blue and 3 patches of yellow, and every once in a ' +
  'while some green vegetation. Some man-made objects are not visible at this scale.</p><p>So he said.</p>';

const openRow = (panel: Page, words: string) =>
  panel.$$eval(
    '.quotation-row .source-head',
    (all, words) => {
      const row = (all as HTMLElement[]).find(({ innerText }) => innerText.includes(words));
      row?.scrollIntoView({ block: 'start', behavior: 'instant' });
      if (row?.getAttribute('aria-expanded') === 'false') row.click();
    },
    words,
  );
