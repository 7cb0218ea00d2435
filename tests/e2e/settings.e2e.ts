import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import { dragOver, open, type Reader, until } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

const words = {
  within: '#answer-990002 .js-post-body',
  text: 'The Wall is more than ten thousand times too thin.',
};

let reader: Reader;
let settings: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  settings = await reader.ourPage('panel.html?settings');
  await until('the settings', async () => (await settings.$('.settings')) !== null);
});
afterAll(() => reader?.close());

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = (value: string) =>
  settings.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent?.trim() === wanted)?.click();
  }, value);

test('every theme is worn at once, is clean to axe, and is still there when the page is opened anew', async () => {
  for (const [name, colour] of [
    ['Light', 'rgb(251, 250, 246)'],
    ['Dark', 'rgb(25, 24, 21)'],
    ['High contrast', 'rgb(255, 255, 255)'],
  ] as const) {
    await choose(name);
    await until(`${name} to be worn`, async () => (await ground(settings)) === colour);
    expect(await barriersIn(settings)).toEqual([]);
  }
  await choose('Dark');
  await until('it to be written', async () =>
    ((await reader.rows('scholium', 'settings')) as { look?: { theme?: string } }[]).some(
      ({ look }) => look?.theme === 'dark',
    ),
  );
  const other = await reader.ourPage('panel.html?library');
  await until('the library to wear it', async () => (await ground(other)) === 'rgb(25, 24, 21)');
  await other.close();
});

test('what floats over a light page wears the dark that she chose, and the close lines', async () => {
  await choose('Compact');
  await until('it to be worn', () =>
    settings.evaluate(() => document.documentElement.dataset.density === 'compact'),
  );
  await reader.page.bringToFront();
  await dragOver(reader.page, words);
  await until('the bar', () => reader.overlay().shows('Claim'));
  const worn = await reader.overlay().inFrame((body) => {
    const bar = body.querySelector('.sheet') ?? body;
    return {
      ink: getComputedStyle(bar).color,
      density: body.ownerDocument.documentElement.dataset.density,
    };
  });
  expect(worn).toEqual({ ink: 'rgb(233, 229, 219)', density: 'compact' });
});

test('keys and sites are a press away, and “Back” leads to the settings', async () => {
  await settings.bringToFront();
  await press(settings, 'Keys');
  await until('the keys', async () => (await settings.$('.keys')) !== null);
  await press(settings, 'Back');
  await until('the settings', async () => (await settings.$('.settings')) !== null);
  await press(settings, 'Sites');
  await until('the sites', async () => (await settings.$('.sites')) !== null);
  expect(await settings.$eval('.sites', (list) => (list as HTMLElement).innerText)).toMatch(
    /^Sites\s+Back\s+On these sites Scholium starts by itself\..*Stack Exchange network\s+came with Scholium/s,
  );
  await press(settings, 'Back');
  await until('the settings again', async () => (await settings.$('.settings')) !== null);
});

test('another language than the browser’s is spoken by every page of ours, once it is chosen', async () => {
  await settings.bringToFront();
  await settings.select('.settings select', 'de');
  const says = (page: Page, words: RegExp) => async () =>
    words.test(await page.evaluate(() => document.body.innerText).catch(() => ''));
  await until('German', says(settings, /Einstellungen/));
  expect(await settings.evaluate(() => document.documentElement.lang)).toBe('de');
  // The page was loaded anew: its choices come a moment after its first words.
  await until('the choice to show', () =>
    settings
      .$eval('.settings select', (select) => (select as HTMLSelectElement).value === 'de')
      .catch(() => false),
  );
  await settings.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.settings select');
    if (select) select.value = 'ar';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('it to be written from right to left', () =>
    settings.evaluate(() => document.documentElement.dir === 'rtl').catch(() => false),
  );
});
