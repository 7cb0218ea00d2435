import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot, Stage } from './stage.ts';

// The ledger of a thread with marks, in a tab of its own.

const thread = 'stack-exchange/skeptics.stackexchange.com/question/990001';
let opened: Page | null = null;

async function ledger(stage: Stage): Promise<Page> {
  opened ??= await stage.reader.ourPage(
    `ledger.html?${new URLSearchParams({ thread, tab: String(await stage.reader.tabId()) })}`,
  );
  const page = opened;
  await page.bringToFront();
  await until('its claims', () => page.$('article.claim'));
  return page;
}

export const ledgerShots: readonly Shot[] = [
  {
    name: 'page-ledger',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      const page = await ledger(stage);
      const last = await page.$$eval('.tie-two select', ([select]) => {
        const { options } = select as HTMLSelectElement;
        return [options[1]?.value ?? '', options[options.length - 1]?.value ?? ''];
      });
      const selects = await page.$$('.tie-two select');
      for (const [at, value] of last.entries()) await selects[at]?.select(value);
      await press(page, 'Says the opposite');
      await until('the sign', () => page.$('.claims-sign'));
      return page;
    },
  },
  { name: 'page-ledger-posts', near: '.claims-table', set: ledger },
  { name: 'page-ledger-claims', sizes: ['wide'], near: 'article.claim:last-of-type', set: ledger },
  {
    name: 'page-ledger-paper',
    sizes: ['narrow'],
    async set(stage) {
      const page = await ledger(stage);
      await page.emulateMediaType('print');
      return page;
    },
  },
  {
    name: 'page-ledger-empty',
    sizes: ['wide', 'zoomed'],
    async set(stage) {
      await opened?.close();
      opened = null;
      return stage.reader.ourPage('ledger.html?thread=stack-exchange/none/question/1');
    },
  },
];
