import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, press, pressByMouse } from './reading.ts';

// A page on which no rule of ours finds a post: the reader points at one herself.

const address = 'https://letters.example/2024/compost';
const letter = (name: string, words: string) =>
  `<div class="letter"><h3>${name} writes</h3><p>${words}</p><p>Yours, ${name}</p></div>`;
const html = (first: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters on compost</title><h1>Letters on compost</h1><main>${first}${letter(
    'Wren',
    'Turn it more often, and put something dry between the apples.',
  )}${letter('Bo', 'I have never turned mine, and it is warm all winter long.')}</main></html>`;

let body = html('');
let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), {
    web: (asked) => (asked.href === address ? { type: 'text/html; charset=utf-8', body } : null),
  });
  await reader.goTo(address);
  await start();
  panel = await reader.panelTab(reader.page, 'window');
});
afterAll(() => reader?.close());

const start = () =>
  until('the overlay', async () => {
    await reader.pressToolbarButton();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (await reader.page.$('scholium-overlay')) !== null;
  });
const shown = () => panel.$eval('body', (one) => (one as HTMLElement).innerText);
const words = { within: '.letter:nth-of-type(1)', text: 'put something dry between' };
const isMeant = () => reader.overlay().run(([root]) => root?.querySelector('.meant') != null);

test('the page is no thread, and she is offered to point at a post, or to copy a report', async () => {
  await until('the offer', async () => (await shown()).includes('Point at a post'));
  expect(await shown()).toContain('Copy a report');
});

test('the block that she presses is outlined, widened by a key, and kept as a post with what she says of it', async () => {
  await press(panel, 'Point at a post');
  await until('the outline', isMeant);
  await reader.page.bringToFront();
  const paragraph = await reader.page.waitForSelector('.letter p');
  await paragraph?.hover();
  await reader.page.keyboard.press('ArrowUp');
  await paragraph?.click();
  await until('the words', async () => (await shown()).includes('Wren writes'));
  await panel.bringToFront();
  await panel.type('.picked-fields input', 'Wren Okafor');
  await pressByMouse(panel, 'This is a post');
  await until('it to be said', async () => (await shown()).includes('Kept as a post.'));
  expect(await isMeant()).toBe(false);
  expect(await shown()).toContain('Letters on compost');
});

test('it can be marked, and is found again after a reload, also where the page has changed', async () => {
  await claim(reader, words);
  body = html('<div class="letter"><p>A letter that came in later, on bins.</p></div>');
  await reader.page.reload({ waitUntil: 'domcontentloaded' });
  await start();
  await until('the mark', async () => (await painted(reader.page)).includes(words.text));
  await until('its author', async () => (await shown()).includes('Wren Okafor'));
});

test('by keys alone from the panel, another is kept, and undone', async () => {
  await panel.bringToFront();
  await until('the menu', () => panel.$('.more > button'));
  await press(panel, 'More');
  await press(panel, 'Point at a post');
  await until('the outline', isMeant);
  await until('its heading to have the focus', () =>
    panel.evaluate(() => document.activeElement?.closest('.picking') !== null),
  );
  const meant = () => panel.$eval('.picked-words', (one) => one.textContent ?? '');
  // Wider from within his letter, narrower from what holds them all, else to the next.
  const keyTo = (words: string) =>
    words.startsWith('I have never')
      ? 'ArrowUp'
      : words.startsWith('A letter') && words.includes('Bo')
        ? 'ArrowDown'
        : 'ArrowRight';
  for (let steps = 0; steps < 6 && !(await meant()).startsWith('Bo writes'); steps++) {
    await panel.keyboard.press(keyTo(await meant()));
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  expect(await meant()).toMatch(/^Bo writes/);
  await press(panel, 'This is a post');
  // The sentence may still be that of the post before; with the new one, the steps of pointing go.
  await until('the steps to go', async () => (await panel.$('.picking')) === null);
  await until('it to be said', async () => (await shown()).includes('Kept as a post.'));
  const kept = async () =>
    ((await reader.rows('scholium', 'post')) as { said?: object; deleted?: true }[]).filter(
      (row) => row.said && !row.deleted,
    ).length;
  expect(await kept()).toBe(2);
  await press(panel, 'Undo');
  await until('one', async () => (await kept()) === 1);
});
