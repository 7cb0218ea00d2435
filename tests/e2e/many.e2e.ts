import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { importBackup } from '../../bench/page-library.ts';
import type { Annotation } from '../../core/annotation.ts';
import { open, type Reader, until } from './browser.ts';
import { claim, press } from './reading.ts';
import { demo } from './threads.ts';

const copies = 300;

let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await claim(reader, { within: '#answer-990002 .js-post-body', text: 'The Wall is long' });
  const [one] = (await reader.rows('scholium', 'annotation')) as Annotation[];
  await importBackup(
    reader,
    Array.from({ length: copies }, (_, at) => ({
      ...(one as Annotation),
      id: `copy-${at}`,
      comment: `Copy ${at}.`,
    })),
  );
  panel = await reader.panelTab();
  await until('the cards', async () => (await cards()).length > 0);
});
afterAll(() => reader?.close());

const cards = () =>
  panel.$$eval('article.card', (found) => found.map((one) => (one as HTMLElement).innerText));

test('of hundreds of notes only those near the window are drawn, and the others keep their room', async () => {
  const height = () => panel.evaluate(() => document.documentElement.scrollHeight);
  await until('room for all notes', async () => (await height()) > copies * 40);
  expect((await cards()).length).toBeLessThanOrEqual(30);
  await panel.evaluate(() => scrollBy({ top: 12_000, behavior: 'instant' }));
  await until('other cards', async () => {
    const seen = await cards();
    return seen.length > 0 && !seen.some((words) => words.includes('Copy 0.'));
  });
  expect((await cards()).length).toBeLessThanOrEqual(30);
});

test('the arrow keys go from card to card past all that were drawn', async () => {
  await panel.bringToFront();
  await panel.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await until('the first cards', async () => (await cards()).length > 0);
  await panel.$eval('article.card', (card) => (card as HTMLElement).focus());
  const seen = new Set<string>();
  for (let step = 0; step < 60; step++) {
    const note = await until('the focus on another card', async () => {
      const now = await panel.evaluate(
        () => document.activeElement?.closest<HTMLElement>('.card')?.dataset.note ?? '',
      );
      return now !== [...seen].at(-1) && now;
    });
    seen.add(note);
    await panel.keyboard.press('ArrowDown');
  }
  expect(seen.size).toBe(60);
  await until('those that she passed to go', async () => (await cards()).length <= 30);
});

test('a card that is written in stays, however far she scrolls', async () => {
  await panel.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await press(panel, 'Edit');
  await until('the editor', () => panel.evaluate(() => document.activeElement?.localName === 'textarea'));
  await panel.keyboard.type('Half a ');
  await panel.evaluate(() => scrollTo({ top: 20_000, behavior: 'instant' }));
  await until('other cards', async () => (await cards()).length > 1);
  await panel.keyboard.type('sentence');
  expect(await panel.$eval('textarea', ({ value }) => value)).toMatch(/Half a sentence$/);
});
