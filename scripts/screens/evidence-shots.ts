import { until, type Words } from '../../tests/e2e/browser.ts';
import { askPage } from '../../tests/e2e/reading.ts';
import { bringIntoView, type Shot, type Stage } from './stage.ts';

// What a claim rests on, and the post as a whole: beside the words, and in the panel.

const second = '#answer-990002 .js-post-body';
const tooThin = `${second} > p:nth-of-type(3)`;
const restingPart = `${second} > p:nth-of-type(2)`;
const resting: Words = { within: second, text: 'what counts is its' };

/** After the bar in which a claim was judged. */
export const addingShots: readonly Shot[] = [
  {
    name: 'page-add-evidence',
    near: tooThin,
    sizes: ['wide', 'narrow', 'zoomed'],
    async set({ reader, page }) {
      await reader.overlay().press('Evidence');
      await until('the links', () => reader.overlay().hasFocus('.evidence-links button'));
      return page;
    },
  },
  {
    name: 'page-add-evidence-chosen',
    near: tooThin,
    async set({ reader, page }) {
      await page.keyboard.press('Digit1');
      await until('what it says', () => reader.overlay().hasFocus('.stances button'));
      return page;
    },
  },
  {
    name: 'page-evidence-added',
    near: tooThin,
    async set({ reader, page }) {
      await page.keyboard.press('Digit1');
      await until('the bar', () => reader.overlay().shows('Undo'));
      return page;
    },
  },
];

/** Once there are notes. */
export const restingShots: readonly Shot[] = [
  {
    name: 'page-card-at-rest',
    near: restingPart,
    async set(stage) {
      await stage.plainPage();
      await bringIntoView(stage.page, restingPart);
      await stage.page.mouse.move(5, 300);
      const { x, y } = await middleOf(stage, resting);
      await stage.page.mouse.move(x, y);
      await until('the card', () => stage.reader.overlay().shows('Edit'));
      return stage.page;
    },
  },
  {
    name: 'page-whole-post',
    near: '#answer-990002',
    async set(stage) {
      await stage.plainPage();
      const notes = (await stage.reader.rows('scholium', 'annotation')) as { target: { post: string } }[];
      await stage.page.bringToFront();
      await askPage(stage.reader, 'markPost', { post: notes[0]?.target.post });
      await until('the bar', () => stage.reader.overlay().shows('Claim'));
      return stage.page;
    },
  },
];

export const panelEvidenceShots: readonly Shot[] = [
  {
    name: 'panel-evidence',
    sizes: ['wide', 'narrow', 'zoomed'],
    async set(stage) {
      const panel = await stage.panel();
      await panel.focus('article.card:has([aria-keyshortcuts=v])');
      await panel.keyboard.press('v');
      await panel.waitForSelector('.evidence-links');
      return panel;
    },
  },
  {
    name: 'panel-evidence-chosen',
    async set(stage) {
      const panel = await stage.panel();
      await panel.keyboard.press('1');
      return panel;
    },
  },
  {
    name: 'panel-evidence-added',
    async set(stage) {
      const panel = await stage.panel();
      await panel.keyboard.press('2');
      await until('Undo', () => panel.$('.panel-foot button'));
      return panel;
    },
  },
];

function middleOf({ page }: Stage, words: Words): Promise<{ x: number; y: number }> {
  return page.evaluate(({ within, text }) => {
    const walker = document.createTreeWalker(document.querySelector(within) as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`There is no “${text}” in ${within}.`);
  }, words);
}
