import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, press, pressByMouse } from './reading.ts';
import { demo } from './threads.ts';

// On a host where Scholium starts by itself: a post whose markup no rule of its adapter knows.

const missed =
  '<section class="from-the-editors"><p>The claim is older than the Moon landing: it was printed in 1938.</p></section>';
let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), {
    web: (asked) => {
      const answer = demo.web(asked);
      if (!answer?.type.startsWith('text/html')) return answer;
      return { ...answer, body: String(answer.body).replace('<footer', `${missed}<footer`) };
    },
  });
  await reader.goTo(demo.address);
  panel = await reader.panelTab(reader.page, 'window');
});
afterAll(() => reader?.close());

const shown = () => panel.$eval('body', (one) => (one as HTMLElement).innerText);
const words = { within: '.from-the-editors', text: 'older than the Moon landing' };

test('she points at a post that the rules missed, from More', async () => {
  await until('the thread', async () => (await shown()).includes('Great Wall'));
  await press(panel, 'More');
  await press(panel, 'Point at a post');
  await until('the outline', () => reader.overlay().run(([root]) => root?.querySelector('.meant') != null));
  await reader.page.bringToFront();
  const paragraph = await reader.page.waitForSelector(`${words.within} p`);
  await paragraph?.click();
  await until('its words', async () => (await shown()).includes('printed in 1938'));
  await panel.bringToFront();
  await pressByMouse(panel, 'This is a post');
  await until('it to be said', async () => (await shown()).includes('Kept as a post.'));
});

test('words of it are marked, found after a reload, and listed with the thread’s own', async () => {
  await claim(reader, words);
  await reader.page.reload({ waitUntil: 'domcontentloaded' });
  await until('the mark', async () => (await painted(reader.page)).includes(words.text));
  await until('the card', async () => (await shown()).includes(words.text));
  expect(await shown()).toContain('Great Wall');
});

test('after the browser was started again, it is found without the panel', async () => {
  await reader.restart();
  // The extension comes from a folder: it is installed anew, and says what is to start as it would after an update.
  await until('the mark', async () => {
    await reader.goTo(demo.address);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await painted(reader.page)).includes(words.text);
  });
});
