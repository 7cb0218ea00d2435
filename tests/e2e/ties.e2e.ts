import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tie } from '../../core/tie.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, press } from './reading.ts';
import { seed } from './threads.ts';

let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: seed.web });
  await reader.goTo(seed.address);
});
afterAll(() => reader?.close());

/** Eight words that stand in two posts, one after the other and not broken by markup; and where. */
const wordsOfTwoPosts = () =>
  reader.page.evaluate(() => {
    const posts = '[id^=answer-] .js-post-body, .question .js-post-body, [id^=comment-] .comment-copy';
    const seen = new Map<string, Element>();
    for (const post of document.querySelectorAll(posts)) {
      const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = (node.textContent ?? '').trim().split(/\s+/);
        for (let at = 0; at + 8 <= words.length; at++) {
          const run = words.slice(at, at + 8).join(' ');
          const other = seen.get(run);
          if (!other) seen.set(run, post);
          else if (other !== post)
            return {
              words: run,
              places: [other, post].map((one) => `#${one.closest('[id]')?.id} .${one.classList[0]}`),
            };
        }
      }
    }
    return null;
  });

test('a claim that another post contradicts is tied to it, and both stand on one screen', async () => {
  const found = await wordsOfTwoPosts();
  if (!found) throw new Error('No two posts of the thread share eight words.');
  for (const within of found.places) {
    await claim(reader, { within, text: found.words });
    await reader.page.keyboard.press('Escape');
  }
  panel = await reader.panelTab();
  await panel.setViewport({ width: 420, height: 900 });
  await until('both claims', async () => (await panel.$$('article.card')).length === 2);
  await press(panel, 'Evidence');
  await until('the other claim', () => panel.$('.ties'));
  expect(await panel.$eval('.ties', (ties) => (ties as HTMLElement).innerText)).toContain(
    'May be about the same',
  );
  await press(panel, 'Says the opposite');
  const ties = await until('the tie', async () => {
    const rows = (await reader.rows('scholium', 'tie')) as Tie[];
    return rows.length > 0 && rows;
  });
  expect(ties).toMatchObject([{ says: 'opposite' }]);
  await panel.bringToFront();
  const screen = await until('the tie beside the claim', () =>
    panel.evaluate(() => {
      const [tie] = [...document.querySelectorAll<HTMLElement>('.ties')].filter(({ innerText }) =>
        innerText.includes('Says the opposite ·'),
      );
      const card = tie?.closest('.card');
      if (!tie || !card) return null;
      card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { top, bottom } = card.getBoundingClientRect();
      return { words: (card as HTMLElement).innerText, isWhole: top >= 0 && bottom <= innerHeight };
    }),
  );
  expect(screen.words.split(found.words.slice(0, 20)).length - 1).toBeGreaterThanOrEqual(2);
  expect(screen.isWhole).toBe(true);
});

test('a source that she lets both of them rest on is pointed out in their cards and among the sources', async () => {
  const link = 'https://archive.example/minutes/1990';
  await panel.bringToFront();
  const noteOf = (at: number) => panel.$$eval('article.card', (all, at) => all[at]?.dataset.note, at);
  for (const at of [0, 1]) {
    const before = ((await reader.rows('scholium', 'evidence')) ?? []).length;
    await panel.bringToFront();
    const form = `.card[data-note="${await noteOf(at)}"] .evidence-form`;
    // Where a card has its form open already, it stays.
    if (!(await panel.$(form))) await panel.evaluate(pressEvidence, at);
    await panel.waitForSelector(form);
    await panel.$eval(`${form} input[type=url]`, writeInto, link);
    await press(panel, 'Supports');
    await until(
      'the evidence',
      async () => (await reader.rows('scholium', 'evidence'))?.length === before + 1,
    );
  }
  const pointedOut = () =>
    panel.evaluate(() => document.body.innerText.includes('One source cited for opposite claims'));
  await until('the card to say so', pointedOut);
  await panel.$eval('#tab-sources', (tab) => (tab as HTMLElement).click());
  await until('the view of sources to say so', async () => (await panel.$('#view-sources')) && pointedOut());
  expect(await panel.evaluate(() => document.body.innerText)).toContain('archive.example/minutes/1990');
});

const pressEvidence = (at: number) => {
  const buttons = [...(document.querySelectorAll('article.card')[at]?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent?.trim().startsWith('Evidence'))?.click();
};

/** By one event: what is typed while the form takes the focus goes elsewhere. */
const writeInto = (field: Element, words: string) => {
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
