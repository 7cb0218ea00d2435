import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { Hand } from './hand.ts';
import { type Line, linesOf, moved } from './lines.ts';
import { painted, scrollThrough } from './reading.ts';
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

  /** The same page where the extension has nothing to do: under an address that it does not read. */
  async function without(web: Web): Promise<Line[]> {
    reader.web = elsewhere(web, thread.address);
    await reader.goTo(besides(thread.address));
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
    const hand = new Hand(reader.page);
    await hand.press('Alt+KeyS');
    await until('a sentence', () => reader.page.evaluate(() => String(getSelection()).length > 5));
    for (let made = 0; made < claims; made++) {
      await hand.press('ArrowRight', 'ArrowDown', `Digit${1 + (made % 6)}`);
      await until(
        'the claim',
        async () => ((await reader.rows('scholium', 'annotation'))?.length ?? 0) === made + 1,
      );
    }
    await hand.press('Escape');
    await until('the marks', async () => (await painted(reader.page)).length >= claims);
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

/** Under a host that the extension is not declared for. */
const besides = (address: string) => address.replace(new URL(address).host, 'elsewhere.example');
const elsewhere =
  (web: Web, thread: string): Web =>
  (address) =>
    web(address.host === 'elsewhere.example' ? new URL(address.pathname, thread) : address);
