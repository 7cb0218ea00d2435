import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { besides } from './besides.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { Hand } from './hand.ts';
import { type Line, linesOf, moved } from './lines.ts';
import { judgeSentences, painted, scrollThrough } from './reading.ts';
import { demo, seed } from './threads.ts';

// No line of the site's text moves: not for tags, marks, their margin, what is said of news, nor what floats.

const claims = 15;

describe.each(seed === demo ? [demo] : [demo, seed])('on the $name thread', (thread) => {
  let reader: Reader;
  let untouched: Line[];

  beforeAll(async () => {
    reader = await open(inject('kind'), { web: thread.web });
    untouched = await without(thread.web);
    reader.web = thread.web;
    await reader.goTo(thread.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 3);
  });
  afterAll(() => reader?.close());

  async function without(web: Web): Promise<Line[]> {
    const same = besides({ ...thread, web });
    reader.web = same.web;
    await reader.goTo(same.address);
    await scrollThrough(reader.page);
    expect(await reader.sourceTags().count()).toBe(0);
    return linesOf(reader.page);
  }
  async function now(before = untouched): Promise<string[]> {
    await scrollThrough(reader.page);
    return moved(before, await linesOf(reader.page));
  }

  test('nothing moves for source tags, also when all of them are there', async () => {
    expect(untouched.length).toBeGreaterThan(150);
    expect(await now()).toEqual([]);
    expect(await reader.sourceTags().count()).toBeGreaterThan(10);
  });

  test('nor for fifteen marks and their margin', async () => {
    await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await judgeSentences(reader, claims);
    expect(await now()).toEqual([]);
  });

  test('nor while a card floats', async () => {
    const hand = new Hand(reader.page);
    await hand.press('Alt+KeyJ');
    await until('the card', () => reader.overlay().shows('Edit'));
    expect(await now()).toEqual([]);
    await hand.press('Escape');
  });

  test('nor after a reload, with the news of an edited post at the foot', async () => {
    await until('the visit to be kept', async () => (await reader.rows('scholium', 'visit'))?.length === 1);
    const newer = edited(thread.web);
    const untouchedNow = await without(newer);
    expect(moved(untouched, untouchedNow)).not.toEqual([]);
    reader.web = newer;
    await reader.goTo(thread.address);
    await until('the marks', async () => (await painted(reader.page)).length >= claims - 1);
    await until('the news', () =>
      reader.overlay().run((roots) => /edited/.test(roots[0]?.querySelector('.foot')?.textContent ?? '')),
    );
    expect(await now(untouchedNow)).toEqual([]);
  });
});

/** The first answer begins with one sentence more. */
const edited =
  (web: Web): Web =>
  (address) => {
    const answer = web(address);
    if (!answer?.type.startsWith('text/html')) return answer;
    const body = String(answer.body).replace(
      /(id="answer-\d+"[\s\S]*?js-post-body[^>]*>\s*<p>)/,
      '$1This was added a day later. ',
    );
    return { ...answer, body };
  };
