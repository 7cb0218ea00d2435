import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';

let reader: Reader;
let tour: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), { keepTour: true });
  const opened = await reader.tour();
  if (!opened) throw new Error('No tour was opened after installing.');
  tour = opened;
  await until('its first step', async () => (await tour.$('.tour-step')) !== null);
  await tour.bringToFront();
});
afterAll(() => reader?.close());

const title = () => tour.evaluate(() => document.querySelector('#tour-step')?.textContent);
const text = () => tour.evaluate(() => document.body.innerText);
/** Tab goes on until the button that reads so has the focus, at most once around the page; Enter presses it. */
async function pressByKey(name: string): Promise<void> {
  await until(`“${name}”`, () =>
    tour.evaluate(
      (wanted) => [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === wanted),
      name,
    ),
  );
  for (let turn = 0; turn < 60; turn++) {
    const here = await tour.evaluate(() => document.activeElement?.textContent?.trim());
    if (here === name) return tour.keyboard.press('Enter');
    await tour.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to “${name}”.`);
}
const rows = async (table: string) => (await reader.rows('scholium', table)) ?? [];

test('all five steps can be taken by keyboard alone, and axe finds no barrier in any', async () => {
  expect(await title()).toBe('It finds the posts');
  expect(await text()).toContain('mark what is claimed, judge it, and leave with your notes');
  expect(await barriersIn(tour)).toEqual([]);
  await pressByKey('Next');
  await pressByKey('Select the first sentence for me');
  await pressByKey('Claim');
  await until('the step after', async () => (await title()) === 'Judge it');
  await until('the mark', () =>
    tour.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('scholium-claim'))),
  );
  expect(await barriersIn(tour)).toEqual([]);
  await tour.keyboard.press('Digit1');
  await until('the verdict', async () => /Supported/.test((await text()).split('by Ines')[1] ?? ''));
  await pressByKey('Next');
  await until('the source', async () => /NASA/.test(await text()));
  expect(await barriersIn(tour)).toEqual([]);
  await pressByKey('With care');
  await pressByKey('Next');
  const file = await tour.evaluate(() => document.querySelector('textarea')?.value);
  expect(file).toContain('The Wall cannot be seen from the Moon with the naked eye.');
  expect(file).toContain('Supported');
  expect(await barriersIn(tour)).toEqual([]);
  await pressByKey('Finish');
  await until('its end', async () => (await title()) === 'That is all');
  expect(await text(), 'where the panel is').toMatch(/puzzle piece .* Alt\+Shift\+S/);
});

test('nothing of it is kept but where she left off, and nobody is asked for anything', async () => {
  expect(await rows('annotation')).toEqual([]);
  expect(await rows('sourceWord')).toEqual([]);
  expect(reader.leaks).toEqual([]);
  await tour.bringToFront();
  await pressByKey('Take the tour again');
  await until('the first step', async () => (await title()) === 'It finds the posts');
  await pressByKey('Next');
  await until('the second', async () => (await title()) === 'Mark a claim');
  await reader.restart();
  const again = await reader.ourPage('panel.html?tour');
  await until('the second step', async () =>
    /Step 2 of 5/.test(await again.evaluate(() => document.body.innerText)),
  );
  expect(await reader.tabsOn('panel.html?tour')).toHaveLength(1);
});
