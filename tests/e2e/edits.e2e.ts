import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web, type Words } from './browser.ts';
import { askPage, claim, focusIs, painted, statesOn } from './reading.ts';
import { demo } from './threads.ts';

const changing: Words = {
  within: '#answer-990007 .js-post-body',
  text: 'Something that long must be visible from the Moon',
};
const going: Words = { within: '#answer-990006 .js-post-body', text: 'Only to tell its two edges apart' };

/** The thread after somebody has edited it. */
const edited: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  const html = String(answer.body);
  const moved = sentenceOf(html, going.text);
  return {
    ...answer,
    body: html
      .replace('Something that long must be visible', 'Something that long must not be visible')
      .replace(moved, 'Whatever.')
      .replace('<p>Of course it can be seen.', `<p>${moved} Of course it can be seen.`),
  };
};

describe('a thread that was edited since', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
    for (const words of [changing, going]) {
      await claim(reader, words);
      await reader.page.keyboard.press('Escape');
    }
    await until('the visit to be kept', async () => (await reader.rows('scholium', 'visit'))?.length === 1);
    reader.web = edited;
    await reader.page.reload({ waitUntil: 'load' });
  });
  afterAll(() => reader?.close());

  test('says so in one line at the foot of the page', async () => {
    await until('the line', async () =>
      /1 mark changed, 1 mark gone, 2 answers edited/.test(await footOf(reader)),
    );
  });

  test('and Show opens the panel, or says how where a page cannot', async () => {
    await reader.overlay().press('Show');
    if (reader.kind === 'chromium') await (await reader.panel()).run((document) => document.title);
    else await until('a sentence', async () => /from its toolbar/.test(await footOf(reader)));
  });

  test('shows a changed mark dashed, by a name of its own, and its marker says so', async () => {
    const notes = await until('both notes', async () => {
      const states = await statesOn(reader);
      return states.length === 2 && states;
    });
    expect(notes.map(({ state, now }) => ({ state, now }))).toEqual([
      { state: 'gone', now: null },
      { state: 'changed', now: 'Something that long must not be visible from the Moon' },
    ]);
    const names = await reader.page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toEqual(['scholium-changed']);
    await reader.page.$eval(changing.within, (body) => body.scrollIntoView({ behavior: 'instant' }));
    await until('the marker', () => reader.overlay().shows('To check, words changed'));
  });

  test('offers words that are gone where they stand in another post now, and takes them', async () => {
    const [gone] = await until('the offer', async () => {
      const states = await statesOn(reader);
      return states[0]?.offered && states;
    });
    expect(gone?.offered).toMatchObject({
      post: expect.stringMatching(/\/answer\/990007$/),
      author: 'trebuchet42',
    });
    const step = await askPage(reader, 'takeOffer', { annotation: gone?.annotation });
    expect(step).toEqual(expect.any(String));
    await until('the mark', async () => (await painted(reader.page)).includes(going.text));
    // What the note stands on is no news any more.
    expect(await askPage(reader, 'takeOffer', { annotation: gone?.annotation })).toBeNull();
  });

  test('takes the new words when she accepts them', async () => {
    const changed = (await statesOn(reader)).find(({ state }) => state === 'changed');
    const asked = { annotation: changed?.annotation };
    expect(await askPage(reader, 'acceptWords', { ...asked, seen: 'what stood there before' })).toBeNull();
    expect(await askPage(reader, 'acceptWords', { ...asked, seen: changed?.now })).toEqual(
      expect.any(String),
    );
    await until('it to stand', async () =>
      (await statesOn(reader)).every(({ state }) => state === 'anchored'),
    );
    expect(await painted(reader.page)).toContain(changed?.now);
  });

  test('is compared with how it is now once she has seen it', async () => {
    expect(await askPage(reader, 'markSeen', {})).toBe(true);
    await until('no line', async () => (await footOf(reader)) === '');
    await reader.page.reload({ waitUntil: 'load' });
    await until('the marks', async () => (await painted(reader.page)).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await footOf(reader)).toBe('');
  });

  test('answers whether words were found when it is asked to look again', async () => {
    const [first] = await statesOn(reader);
    await reader.page.$eval(changing.within, (body) => (body.innerHTML = '<p>Nothing.</p>'));
    await until('gone', async () => (await statesOn(reader)).some(({ state }) => state === 'gone'));
    expect(await askPage(reader, 'lookAgain', { annotation: first?.annotation })).toBe(false);
  });
});

describe('marks that lie on each other', () => {
  let reader: Reader;
  const within = '#answer-990007 .js-post-body';
  const nested = ['Of course it can be seen. It is more than', 'can be seen. It', 'be seen'];
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
    for (const text of nested) {
      await claim(reader, { within, text });
      await reader.page.keyboard.press('Escape');
    }
  });
  afterAll(() => reader?.close());

  test('are opened the smallest first, and with each more press the next', async () => {
    const point = await pointIn(reader.page, within, 'be seen');
    for (const first of ['be seen', 'can be seen. It', nested[0], 'be seen']) {
      await reader.page.mouse.click(point.x, point.y);
      await until(`“${first}” first`, async () => (await firstCard(reader))?.trim() === first);
      await reader.page.keyboard.press('Escape');
      await until('nothing open', async () => (await firstCard(reader)) === null);
    }
  });

  test('are one stop for the keyboard, and arrows go through all marks in reading order', async () => {
    await claim(reader, { within: '#answer-990002 .js-post-body', text: 'The Wall is long' });
    await reader.page.keyboard.press('Escape');
    const stops = () =>
      reader.overlay().run((roots) => roots[0]?.querySelectorAll('.marker[tabindex="0"]').length ?? 0);
    await until('one stop', async () => (await stops()) === 1);
    await reader.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus(),
    );
    const named = () =>
      reader.overlay().run((roots) => roots[0]?.activeElement?.getAttribute('aria-label') ?? null);
    await until('the focus in the margin', async () => {
      if (!(await named())) await reader.page.keyboard.press('Tab');
      return named();
    });
    await reader.page.keyboard.press('Home');
    await until('the first mark', async () => (await named())?.includes('The Wall is long'));
    await until('its note', () => reader.overlay().shows('Edit'));
    expect(await focusIs(reader, '.card')).toBe(false);
    await reader.page.keyboard.press('ArrowDown');
    await until('the next', async () => (await named())?.includes('3 '));
    await reader.page.keyboard.press('ArrowUp');
    await until('the one before', async () => (await named())?.includes('The Wall is long'));
    await reader.page.keyboard.press('End');
    await until('the last', async () => (await named())?.includes('3 '));
    expect(await stops()).toBe(1);
  });
});

const footOf = (reader: Reader) =>
  reader.overlay().run((roots) => roots[0]?.querySelector('.foot')?.textContent ?? '');

/** The quoted words of the note on top; null: none is open. */
const firstCard = (reader: Reader) =>
  reader
    .overlay()
    .run(
      (roots) =>
        roots[0]
          ?.querySelector('iframe')
          ?.contentDocument?.querySelector('article blockquote, article .quoted')?.textContent ?? null,
    );

function sentenceOf(html: string, words: string): string {
  const start = html.indexOf(words);
  const end = html.indexOf('.', start + words.length) + 1;
  return html.slice(start, end);
}

const pointIn = (page: Page, within: string, words: string) =>
  page.evaluate(
    async (selector, text) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) as Element,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(text);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`No “${text}” in ${selector}.`);
    },
    within,
    words,
  );
