import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { press } from '../../tests/e2e/reading.ts';
import { panelEvidenceShots } from './evidence-shots.ts';
import type { Shot } from './stage.ts';

// The panel beside a thread with marks. (Without marks, and where something is in the way: `return-shots.ts`.)

const all = ['wide', 'narrow', 'zoomed'] as const;

export const panelShots: readonly Shot[] = [
  { name: 'panel-full', sizes: all, set: (stage) => stage.panel() },
  { name: 'panel-full-forced', inForcedColours: true, sizes: ['wide'], set: (stage) => stage.panel() },
  {
    name: 'panel-card-current',
    async set(stage) {
      const panel = await stage.panel();
      await panel.focus('article.card');
      await panel.keyboard.press('ArrowDown');
      return panel;
    },
  },
  ...panelEvidenceShots,
  {
    name: 'panel-filtered',
    async set(stage) {
      const panel = await stage.panel();
      await panel.focus('article.card:has([aria-keyshortcuts=v])');
      await panel.keyboard.press('v');
      const option = await panel.$eval(
        '.filter select',
        (select) =>
          [...(select as HTMLSelectElement).options].find(({ text }) => text.startsWith('Supported'))?.value,
      );
      await panel.select('.filter select', option ?? '');
      await panel.type('.filter input', 'moon');
      return panel;
    },
  },
  {
    name: 'panel-no-result',
    async set(stage) {
      const panel = await stage.panel();
      await panel.type('.filter input', 'light');
      return panel;
    },
  },
  {
    name: 'panel-more',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Show all');
      await openMenu(panel);
      return panel;
    },
  },
  {
    name: 'panel-thread-note',
    async set(stage) {
      const panel = await stage.panel();
      await panel.click('.more > button');
      await press(panel, 'Note on the thread');
      await panel.waitForSelector('.thread-note textarea');
      await panel.type(
        '.thread-note textarea',
        'The second answer settles the sum, the third who said it first.',
      );
      return panel;
    },
  },
  {
    name: 'panel-thread-note-saved',
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Save');
      await until('the note', async () => !(await panel.$('.thread-note textarea')));
      return panel;
    },
  },
  {
    name: 'panel-editing',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await editFirst(panel);
      return panel;
    },
  },
  {
    name: 'panel-draft',
    async set(stage) {
      const panel = await stage.panel();
      await panel.type('.card textarea', ' Check the width once more.');
      await new Promise((resolve) => setTimeout(resolve, 800));
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.draft');
      await panel.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      return panel;
    },
  },
  {
    name: 'panel-undo',
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Discard');
      await panel.$eval('article.card[data-note] .card-actions', (row) =>
        [...row.querySelectorAll('button')].find(({ textContent }) => textContent === 'Delete')?.click(),
      );
      await until('the bar', () => panel.$('.undo[data-shown=true], .undo button'));
      return panel;
    },
  },
  {
    name: 'panel-trash',
    async set(stage) {
      const panel = await stage.panel();
      await openMenu(panel);
      await press(panel, 'Trash');
      await panel.waitForSelector('.trash li');
      return panel;
    },
  },
  {
    name: 'panel-trash-empty',
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Bring back');
      await until('it to be empty', async () => !(await panel.$('.trash li')));
      return panel;
    },
  },
  {
    name: 'panel-keys',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Back');
      await openMenu(panel);
      await press(panel, 'Keys');
      return panel;
    },
  },
  {
    name: 'panel-worth',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Back');
      await openMenu(panel);
      await press(panel, 'What may be worth checking?');
      await panel.waitForSelector('.worth-row');
      return panel;
    },
  },
  {
    name: 'panel-sources',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await press(panel, 'Back');
      await panel.click('#tab-sources');
      await panel.waitForSelector('.source-head');
      return panel;
    },
  },
  {
    name: 'panel-sources-by-post',
    async set(stage) {
      const panel = await stage.panel();
      await chooseOrder(panel, 'By post');
      return panel;
    },
  },
  {
    name: 'panel-source-card',
    sizes: all,
    async set(stage) {
      const panel = await stage.panel();
      await chooseOrder(panel, 'By kind');
      await panel.click('.source-head');
      await panel.waitForSelector('.source-open');
      return panel;
    },
  },
  {
    name: 'panel-error',
    async set(stage) {
      const panel = await stage.panel();
      await panel.click('#tab-claims');
      await panel.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('The clipboard cannot be written.'));
      });
      await openMenu(panel);
      await press(panel, 'Copy Markdown');
      await until('the error', () => panel.$('[role=alert]'));
      return panel;
    },
  },
];

/** By the mouse: the menu closes where the focus leaves it. */
export async function openMenu(panel: Page): Promise<void> {
  const opens = () => panel.click('.more > button[aria-expanded=false]');
  // The head that comes with the thread takes the place of the first.
  await until('the menu', async () =>
    (await panel.$('.more > button[aria-expanded=true]'))
      ? true
      : opens().then(
          () => true,
          () => false,
        ),
  );
}

const chooseOrder = (panel: Page, words: string) =>
  panel.$$eval(
    '.source-numbers button, .source-numbers label',
    (choices, wanted) =>
      (choices as HTMLElement[]).find(({ textContent }) => textContent?.trim() === wanted)?.click(),
    words,
  );

async function editFirst(panel: Page): Promise<void> {
  await panel.$eval('.branch article.card', (card) => {
    card.scrollIntoView({ block: 'center', behavior: 'instant' });
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Edit')?.click();
  });
  await panel.waitForSelector('.card textarea');
}
