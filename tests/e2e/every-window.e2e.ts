import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { open, type Reader, until } from './browser.ts';
import { fitsEveryWindow } from './fits-every-window.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

const thread = 'stack-exchange/skeptics.stackexchange.com/question/990001';
/** Parts of the panel that take the place of its notes, and what is pressed for each. */
const inMore = (name: string) => async (panel: Page) => {
  await press(panel, 'More');
  await press(panel, name);
};
const parts: Readonly<Record<string, (panel: Page) => Promise<void>>> = {
  sources: (panel) => panel.click('#tab-sources'),
  quotations: (panel) => panel.click('#tab-quotations'),
  keys: inMore('Keys'),
  trash: inMore('Trash'),
  pointing: inMore('Point at a post'),
  worth: inMore('What may be worth checking?'),
};
const names = ['panel', 'settings', 'tour', 'library', 'lists', 'leaving', 'ledger', ...Object.keys(parts)];

let reader: Reader;
const pages = new Map<string, Page>();
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await markClaim(reader, passages.tooThin);
  await judge(reader, 'Supported');
  pages.set('panel', await reader.panelTab());
  for (const name of ['settings', 'tour', 'library', 'lists', 'leaving'])
    pages.set(name, await reader.ourPage(`panel.html?${name}`));
  pages.set('ledger', await reader.ourPage(`ledger.html?thread=${encodeURIComponent(thread)}`));
  for (const [name, page] of pages)
    await until(`the ${name}`, async () => (await page.$$('button')).length > 1);
  for (const [name, turnTo] of Object.entries(parts)) {
    const page = await reader.panelTab();
    await page.waitForSelector('.card');
    await turnTo(page);
    await until(`the ${name}`, async () => (await page.$('.card')) === null);
    pages.set(name, page);
  }
});
afterAll(() => reader?.close());

describe.each(names)('the %s', (name) => {
  fitsEveryWindow(() => pages.get(name) as Page);
});
