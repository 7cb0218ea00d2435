import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import type { Shot, Stage } from './stage.ts';

// The first minute: the tour, and what can be chosen.

const sizes = ['wide', 'narrow', 'zoomed'] as const;
let tour: Page | null = null;

async function step(stage: Stage, title: string, ...presses: string[]): Promise<Page> {
  tour ??= await stage.reader.ourPage('panel.html?tour');
  const page = tour;
  await page.bringToFront();
  for (const name of presses) await press(page, name);
  await until(`“${title}”`, async () =>
    (await page.evaluate(() => document.querySelector('#tour-step')?.textContent))?.startsWith(title),
  );
  // Where the mouse leads on, no ring shows that the title has the focus.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page;
}

export const firstShots: readonly Shot[] = [
  { name: 'page-tour-found', sizes, set: (stage) => step(stage, 'It finds') },
  { name: 'page-tour-mark', set: (stage) => step(stage, 'Mark', 'Next', 'Select the first sentence for me') },
  { name: 'page-tour-judge', sizes, set: (stage) => step(stage, 'Judge', 'Claim') },
  {
    name: 'page-tour-source',
    sizes,
    async set(stage) {
      const page = await step(stage, 'Judge');
      await page.keyboard.press('Digit1');
      return step(stage, 'See who', 'Next');
    },
  },
  { name: 'page-tour-leave', sizes, set: (stage) => step(stage, 'Leave', 'Next') },
  {
    name: 'page-tour-end',
    async set(stage) {
      const page = await step(stage, 'That is all', 'Finish');
      tour = null;
      return page;
    },
  },
  {
    name: 'panel-settings',
    sizes,
    async set({ reader }) {
      const page = await reader.ourPage('panel.html?settings');
      await page.waitForSelector('.settings');
      return page;
    },
  },
  {
    name: 'panel-settings-contrast',
    async set({ reader }) {
      const page = await reader.ourPage('panel.html?settings');
      await page.waitForSelector('.settings');
      // Only here: what is chosen would hold for every picture after it.
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'contrast';
      });
      return page;
    },
  },
];
