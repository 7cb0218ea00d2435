import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { claim, painted, scrollThrough, statesOn } from './reading.ts';
import { demo } from './threads.ts';

// A page that goes on changing under the marks, as sites do.

const answer = { within: '#answer-990007 .js-post-body', text: 'the longest thing ever built' };
const comment = { within: '#comment-990405', text: 'dark before a bright sky' };

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  await reader.goTo(demo.address);
  for (const words of [answer, comment]) {
    await claim(reader, words);
    await reader.page.keyboard.press('Escape');
  }
});
afterAll(() => reader?.close());

const isPainted = (text: string) => async () => (await painted(reader.page)).join('|').includes(text);
const isNotPainted = (text: string) => async () => !(await painted(reader.page)).join('|').includes(text);

test('a post that the site edits in place keeps its mark on the same words', async () => {
  await edit(reader.page, answer.within, (html) =>
    html.replace('Of course', '<b>Edited:</b> of course, of course'),
  );
  await until('the mark', async () => (await underMark(reader.page, answer.within)) === answer.text);
});

test('words that the site takes away are painted no more, and gone; they come back with the words', async () => {
  const before = await reader.page.$eval(answer.within, (body) => body.innerHTML);
  await edit(reader.page, answer.within, () => '<p>Something else entirely.</p>');
  await until('no mark', isNotPainted(answer.text));
  await until('gone', async () => (await statesOn(reader)).some(({ state }) => state === 'gone'));
  await reader.page.$eval(answer.within, (body) =>
    body.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await until('its marker in the margin', () => reader.overlay().shows('To check, words gone'));
  await reader.page.$eval(answer.within, (body, html) => (body.innerHTML = html), before);
  await until('the mark', isPainted(answer.text));
  expect((await statesOn(reader)).map(({ state }) => state)).toEqual(['anchored', 'anchored']);
});

test('a comment that arrives late is not shown, then painted', async () => {
  const list = await reader.page.$eval(comment.within, (one) => {
    const html = one.outerHTML;
    const { parentElement } = one;
    one.remove();
    if (parentElement) parentElement.id = 'late';
    return html;
  });
  await until('not shown', async () => (await statesOn(reader)).some(({ state }) => state === 'not-shown'));
  expect(await painted(reader.page)).toEqual([answer.text]);
  await reader.page.$eval('#late', (ul, html) => ul.insertAdjacentHTML('beforeend', html), list);
  await until('the mark', isPainted(comment.text));
});

test('a post that is taken out of the page, edited there and put back is read anew', async () => {
  await reader.page.evaluate(async (within) => {
    const post = document.querySelector(within)?.closest('.answer') as HTMLElement;
    const before = post.nextSibling;
    const parent = post.parentElement as HTMLElement;
    post.remove();
    // Nobody watches it now, and it comes back before the page is read again.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const words = post.querySelector('.js-post-body p') as HTMLElement;
    words.prepend('Put before. ');
    words.normalize();
    parent.insertBefore(post, before);
  }, answer.within);
  await until('the mark', async () => (await underMark(reader.page, answer.within)) === answer.text);
});

test('a list that draws its posts anew as it scrolls keeps the marks of those it shows', async () => {
  await reader.page.evaluate(() => {
    const answers = [...document.querySelectorAll<HTMLElement>('.answer')].map((one) => {
      const place = document.createElement('div');
      place.style.minHeight = `${one.offsetHeight}px`;
      one.replaceWith(place);
      return { place, html: one.outerHTML };
    });
    const draw = () => {
      for (const { place, html } of answers) {
        const { top, bottom } = place.getBoundingClientRect();
        const isNear = bottom > -200 && top < innerHeight + 200;
        if (isNear && !place.firstChild) place.innerHTML = html;
        if (!isNear) place.replaceChildren();
      }
    };
    addEventListener('scroll', draw);
    draw();
  });
  await scrollThrough(reader.page);
  await until('the mark', isPainted(answer.text));
  expect(await underMark(reader.page, answer.within)).toBe(answer.text);
  await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await until('no mark', isNotPainted(answer.text));
  expect((await statesOn(reader)).some(({ state }) => state === 'not-shown')).toBe(true);
  await scrollThrough(reader.page);
  await until('the mark', isPainted(answer.text));
});

test('a page that throws our highlights away gets them back with the next click', async () => {
  await reader.page.evaluate(() => CSS.highlights.clear());
  await reader.page.mouse.click(640, 12);
  await until('the mark', isPainted(answer.text));
});

function edit(page: Page, within: string, change: (html: string) => string): Promise<void> {
  return page.evaluate(
    (selector, source) => {
      const body = document.querySelector(selector) as HTMLElement;
      body.innerHTML = (new Function(`return ${source}`)() as (html: string) => string)(body.innerHTML);
    },
    within,
    String(change),
  );
}

/** The letters of the post that are painted now. */
const underMark = (page: Page, within: string) =>
  page.evaluate(
    (selector) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('scholium-'))
        .flatMap(([, ranges]) => [...ranges])
        .filter((range) => document.querySelector(selector)?.contains(range.startContainer))
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        })
        .join(''),
    within,
  );
