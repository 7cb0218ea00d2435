import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { style as pageOfNotes } from '../../formats/html-style.ts';
import { besides } from './besides.ts';
import { open, type Reader, until } from './browser.ts';
import { changeBetween, picturesOf } from './pixels.ts';
import { judgeSentences, scrollThrough } from './reading.ts';
import { lookOf, shippedStyles } from './shipped-css.ts';
import { demo, seed } from './threads.ts';

// The look, counted from what is shipped and from pixels.

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

let reader: Reader;
let room: Page;
beforeAll(async () => {
  reader = await open(inject('kind'));
  room = await reader.newTab();
});
afterAll(() => reader?.close());

test('has fewer than six sizes of type, and no colour that is not a token’s', async () => {
  const sheets = ['tokens.css', 'themes.css'].map((sheet) => readFileSync(`components/${sheet}`, 'utf8'));
  const tokens = await lookOf(room, sheets);
  // A page of notes is a file of hers with a look of its own, for paper too: no part of our interface.
  const ours = shippedStyles(builds[reader.kind]).map((text) => text.replaceAll(pageOfNotes, ''));
  const shipped = await lookOf(room, ours);
  expect(shipped.rules).toBeGreaterThan(200);
  expect(tokens.colours.length).toBeGreaterThan(20);
  console.info(`${reader.kind}: type sizes ${shipped.sizes.join(', ')}; ${shipped.colours.length} colours`);
  expect(shipped.sizes.length).toBeLessThan(6);
  expect(shipped.colours.filter((colour) => !tokens.colours.includes(colour))).toEqual([]);
});

describe.each(seed === demo ? [demo] : [demo, seed])('on the $name thread', (thread) => {
  let untouched: string[];
  beforeAll(async () => {
    const same = besides(thread);
    reader.web = same.web;
    await reader.goTo(same.address);
    await reader.page.mouse.move(0, 0);
    await scrollThrough(reader.page);
    untouched = await picturesOf(reader.page);
    const again = await picturesOf(reader.page);
    // Else pixels would say nothing of us.
    expect((await changeBetween(room, untouched, again)).share).toBe(0);
    reader.web = thread.web;
    await reader.goTo(thread.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 3);
    await scrollThrough(reader.page);
  });

  const changed = async (what: string): Promise<number> => {
    const { share, most } = await changeBetween(room, untouched, await picturesOf(reader.page));
    const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
    console.info(
      `${reader.kind}, ${thread.name}, ${what}: ${percent(share)} of the page, at most ${percent(most)} of a window`,
    );
    return share;
  };

  test('without notes at most 0.5 % of a page’s pixels are otherwise', async () => {
    const share = await changed('no notes');
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(0.005);
  });

  test('with fifteen marks at most 3 %', async () => {
    await judgeSentences(reader, 15);
    await reader.page.mouse.move(0, 0);
    const share = await changed('15 marks');
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThanOrEqual(0.03);
  });
});
