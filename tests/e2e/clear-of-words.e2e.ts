import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, openEditorOn } from './reading.ts';
import { demo } from './threads.ts';

// In a window that is too low for the whole card on either side of its words.

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.page.setViewport({ width: 1000, height: 700 });
  await reader.goTo(demo.address);
  await until('the tags', async () => (await reader.sourceTags().count()) > 3);
});
afterAll(() => reader?.close());

/** What floats, once it stands still: its edges and those of the selected control in it, in the window. */
async function floating(control: string) {
  let last = '';
  return until('what floats to stand still', async () => {
    const now = await reader.overlay().run((roots, selector) => {
      const frame = roots[0]?.querySelector('iframe');
      const inside = frame?.contentDocument?.querySelector(selector)?.getBoundingClientRect();
      if (!frame || !inside) return null;
      const { top, bottom } = frame.getBoundingClientRect();
      return { top, bottom, controlTop: top + inside.top, controlBottom: top + inside.bottom };
    }, control);
    const isStill = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return isStill && now;
  });
}

test('the editor leaves the words that it is about in sight, and Save with them', async () => {
  const words = { within: '#answer-990002 .js-post-body', text: 'No, not from the Moon' };
  await openEditorOn(reader, words);
  const { top, bottom, controlTop, controlBottom } = await floating('.editor-foot .strong');
  const marked = await reader.page.$eval(words.within, (body) => {
    const { top: first = 0, bottom: last = 0 } = body.querySelector('strong')?.getClientRects()[0] ?? {};
    return { top: first, bottom: last };
  });
  expect(top >= marked.bottom || bottom <= marked.top).toBe(true);
  expect(controlTop).toBeGreaterThanOrEqual(top);
  expect(controlBottom).toBeLessThanOrEqual(bottom);
  expect(controlBottom).toBeLessThanOrEqual(700);
  await reader.page.keyboard.press('Escape');
});

test('a source’s card stays where it is when her word gives it more fields', async () => {
  const link = await reader.page.$('#answer-990002 .js-post-body a[href*=wikipedia]');
  await link?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await link?.hover();
  await until('the card', () => reader.overlay().shows('With care'));
  const before = await floating('[aria-pressed]');
  await reader.overlay().press('With care');
  await until('the fields', () => reader.overlay().shows('Withdraw'));
  const after = await floating('[aria-pressed]');
  expect(after.top).toBeCloseTo(before.top, 0);
});

test('the marker of a comment’s words leaves the comment’s score to be read', async () => {
  const within = '#comment-990401';
  await claim(reader, { within: `${within} .comment-copy`, text: 'You are right to split it in two' });
  await reader.page.keyboard.press('Escape');
  await reader.page.mouse.move(0, 0);
  const marker = await until('its marker', () =>
    reader.overlay().run((roots) => {
      const all = [...(roots[0]?.querySelectorAll('.marker') ?? [])];
      return all.find(({ ariaLabel }) => ariaLabel?.includes('You are right'))?.getBoundingClientRect();
    }),
  );
  const score = await reader.page.$eval(
    `${within} .comment-score span`,
    (one) => one.getBoundingClientRect().left,
  );
  expect(marker.right).toBeLessThanOrEqual(score);
});
