import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until } from './browser.ts';
import { claim } from './reading.ts';
import { demo } from './threads.ts';

const words = {
  within: '#answer-990002 .js-post-body',
  text: 'The Wall is more than ten thousand times too thin.',
};

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
});
afterAll(() => reader?.close());

/** Of what floats: the frame, what it holds, and whether the first verdict's word is seen; in CSS px. */
const floating = () =>
  reader.overlay().run((roots) => {
    const frame = roots[0]?.querySelector('iframe');
    const inside = frame?.contentDocument?.querySelector<HTMLElement>('.inside');
    if (!frame || !inside) return null;
    const word = inside.querySelector<HTMLElement>('.toolbar .chooser-word');
    return {
      right: frame.getBoundingClientRect().right,
      frame: frame.getBoundingClientRect().width,
      inside: inside.getBoundingClientRect().width,
      hasWords: word !== null && word.offsetWidth > 1,
      window: innerWidth,
    };
  });

test('the bar with three words is small, with six verdicts in words where the window has room for them', async () => {
  await dragOver(reader.page, words);
  await until('the bar', () => reader.overlay().shows('Claim'));
  expect((await floating())?.inside).toBeLessThan(260);
  await reader.page.keyboard.press('Escape');
  await reader.page.evaluate(() => document.getSelection()?.removeAllRanges());
  await claim(reader, words);
  await until('the verdicts', async () => (await floating())?.hasWords);
});

test('when the window gets narrower the bar turns to shapes, and its frame takes no more room than it needs', async () => {
  await reader.page.setViewport({ width: 320, height: 700 });
  const now = await until('the shapes', async () => {
    const found = await floating();
    return found && !found.hasWords && Math.abs(found.frame - found.inside) <= 1 ? found : null;
  });
  expect(now.right).toBeLessThanOrEqual(now.window);
  await reader.page.setViewport({ width: 1280, height: 900 });
  await until('the words again', async () => {
    const found = await floating();
    return found?.hasWords && Math.abs(found.frame - found.inside) <= 1;
  });
});
