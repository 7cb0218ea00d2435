import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Tie } from '../../core/tie.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, press } from './reading.ts';
import { seed } from './threads.ts';

let reader: Reader;
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
  const panel = await reader.panelTab();
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
