import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

// 320 px is a window of 1,280 px at 400 % (WCAG 2.2, 1.4.10).

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
  const page = () => pages.get(name) as Page;

  test.each(['ltr', 'rtl'])('at 320 px, written %s, goes past neither edge of the window', async (dir) => {
    await page().bringToFront();
    await page().setViewport({ width: 320, height: 480 });
    await page().evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
    expect(await page().evaluate(outside)).toEqual([]);
    await page().evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  });

  test.skipIf(inject('kind') === 'firefox').each(['light', 'dark'])(
    'at 320 px, in the %s theme, axe finds no barrier',
    async (theme) => {
      await page().bringToFront();
      await page().setViewport({ width: 320, height: 6000 });
      await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      expect(await barriersIn(page())).toEqual([]);
      await page().emulateMediaFeatures([]);
    },
  );

  test.skipIf(inject('kind') === 'firefox')('in forced colours axe finds no barrier', async () => {
    await page().bringToFront();
    await page().setViewport({ width: 420, height: 6000 });
    await page().emulateMediaFeatures([{ name: 'forced-colors' as never, value: 'active' }]);
    expect(await page().evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await barriersIn(page())).toEqual([]);
  });

  test.skipIf(inject('kind') === 'firefox')('where she wants less motion nothing moves', async () => {
    await page().emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page().evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    );
    expect(moving).toBe(0);
    expect(await page().evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** What is seen, can be read or pressed, and reaches past the window's edges; what scrolls inside a box of its own does not. */
function outside(): string[] {
  return [
    ...document.body.querySelectorAll<HTMLElement>(
      'button, a, p, h1, h2, h3, label, select, input, textarea',
    ),
  ]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = element.closest('.unseen, pre, [role=grid], table, .preview');
      return width > 1 && !scrolls && element.checkVisibility() && (left < -1 || right > innerWidth + 1);
    })
    .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`);
}
