import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { importBackup } from '../../bench/page-library.ts';
import type { Annotation } from '../../core/annotation.ts';
import { open, type Reader, until } from './browser.ts';
import { claim } from './reading.ts';
import { demo } from './threads.ts';

const within = '#answer-990002 .js-post-body';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  for (const text of ['The Wall is long', 'ten thousand times']) {
    await claim(reader, { within, text });
    await reader.page.keyboard.press('Escape');
  }
  await reader.page.reload({ waitUntil: 'load' });
});
afterAll(() => reader?.close());

const count = () =>
  reader.overlay().run((roots) => roots[0]?.querySelector('.post-count')?.textContent ?? null);
const ticks = () =>
  reader
    .overlay()
    .run((roots) =>
      [...(roots[0]?.querySelectorAll('.minimap path') ?? [])].map((path) => path.getAttribute('d')),
    );
const cardIsOpen = () => reader.overlay().shows('Edit');

/** The middle of the first painted words. */
const markedWords = () =>
  reader.page.evaluate(() => {
    const [range] = CSS.highlights.get('scholium-claim') ?? [];
    const live = document.createRange();
    live.setStart(range?.startContainer as Node, range?.startOffset ?? 0);
    live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

test('beside a post with two notes stands their number, outside of its words; a press shows both', async () => {
  expect(await until('the number', count)).toBe('2');
  const [left, right] = [
    await reader
      .overlay()
      .run((roots) => roots[0]?.querySelector('.post-count')?.getBoundingClientRect().left),
    await reader.page.$eval(within, (body) => body.getBoundingClientRect().right),
  ];
  expect(left).toBeGreaterThanOrEqual(right);
  await reader.overlay().press('2 notes on this post');
  const cards = () => reader.overlay().inFrame((body) => body.querySelectorAll('.card').length);
  await until('both cards', async () => (await cards()) === 2);
  await reader.page.keyboard.press('Escape');
  await until('no card', async () => !(await cardIsOpen()));
});

test('the pointer that rests on marked words brings their card, and takes it away when it leaves', async () => {
  const at = await until('the painted words', markedWords);
  await reader.page.mouse.move(at.x - 200, at.y - 120);
  await reader.page.mouse.move(at.x, at.y);
  await until('the card', cardIsOpen);
  await reader.page.mouse.move(at.x + 3, at.y);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await cardIsOpen()).toBe(true);
  await reader.page.mouse.move(at.x, at.y - 150);
  await until('no card', async () => !(await cardIsOpen()));
});

test('she can go from the words into the card that the pointer brought, and edit there', async () => {
  const at = await markedWords();
  await reader.page.mouse.move(at.x, at.y);
  await until('the card', cardIsOpen);
  await reader.overlay().press('Edit');
  await until('the editor', () => reader.overlay().hasFocus('textarea'));
  await reader.page.mouse.move(at.x, at.y - 150);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await reader.overlay().hasFocus('textarea')).toBe(true);
  await reader.page.keyboard.press('Escape');
});

test('from ten marks on, lines along the scrollbar show where they are, and a press leads there', async () => {
  expect(await ticks()).toEqual([]);
  const rows = (await reader.rows('scholium', 'annotation')) as Annotation[];
  await importBackup(
    reader,
    Array.from({ length: 8 }, (_, at) => ({ ...(rows[at % 2] as Annotation), id: `copy-${at}` })),
  );
  await reader.page.bringToFront();
  const [path] = await until('the lines', async () => {
    const found = await ticks();
    return found.length > 0 && found;
  });
  await reader.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const [thousandth] = (path ?? '').match(/\d+(?=H)/) ?? [];
  const { width, height } = await reader.page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  await reader.page.mouse.click(width - 4, (Number(thousandth) / 1000) * height);
  await until('the words in view', () =>
    reader.page.$eval(within, (body) => {
      const { top, bottom } = body.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }),
  );
  await until('the card', cardIsOpen);
});
