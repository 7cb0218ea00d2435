import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  await claim(reader, { within: '#answer-990002 .js-post-body', text: 'The Wall is long' });
  await reader.page.keyboard.press('Escape');
});
afterAll(() => reader?.close());

const marker = () =>
  reader.overlay().run((roots) => {
    const found = roots[0]?.querySelector<HTMLElement>('.marker');
    return found && { top: found.getBoundingClientRect().top, shown: getComputedStyle(found).visibility };
  });
const scrollTo = (top: number) =>
  reader.page.$eval(
    '#answer-990002 .js-post-body > p',
    (words, top) => scrollBy({ top: words.getBoundingClientRect().top - top, behavior: 'instant' }),
    top,
  );

test('a marker whose words lie under the site’s own header is not shown over it, and is again when they come out', async () => {
  await scrollTo(300);
  await until('the marker', async () => (await marker())?.shown === 'visible');
  expect(await reader.page.$eval('.s-topbar', (bar) => getComputedStyle(bar).position)).toBe('fixed');
  await reader.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const words = (await marker())?.top ?? 0;
  await scrollTo(300 - words + 12);
  await until('the marker to be under the header', async () => {
    const now = await marker();
    return now && now.top > 0 && now.top < 40 && now.shown === 'hidden';
  });
  await scrollTo(300);
  await until('the marker again', async () => (await marker())?.shown === 'visible');
});
