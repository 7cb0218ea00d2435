import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Web } from './browser.ts';
import { claim, focusIs, painted } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web, colours: 'dark' });
  await reader.goTo(demo.address);
  for (const words of [
    { within: '#answer-990002 .js-post-body', text: 'The Wall is long' },
    { within: '#answer-990006 .js-post-body', text: 'Only to tell its two edges apart' },
    { within: '#answer-990007 .js-post-body', text: 'Something that long must be visible from the Moon' },
  ]) {
    await claim(reader, words);
    await reader.page.keyboard.press('Escape');
  }
  await until('the visit to be kept', async () => (await reader.rows('scholium', 'visit'))?.length === 1);
});
afterAll(() => reader?.close());

const footOf = () => reader.overlay().run((roots) => roots[0]?.querySelector('.foot')?.textContent ?? '');

/** The thread after an answer was deleted and another edited. */
const without: Web = (address) => {
  const answer = demo.web(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  const gone = `<script>
    document.querySelector('#answer-990006').remove();
    for (const count of document.querySelectorAll('[data-answercount]')) count.dataset.answercount = '5';
    for (const count of document.querySelectorAll('[itemprop=answerCount]')) count.textContent = '5';
  </script>`;
  const html = String(answer.body).replace('must be visible', 'must not be visible');
  return { ...answer, body: html.replace('</body>', `${gone}</body>`) };
};

describe('a thread whose answer was deleted', () => {
  beforeAll(async () => {
    reader.web = without;
    await reader.page.reload({ waitUntil: 'load' });
  });

  test('says that a note stands on a post that is gone, and the card says so too', async () => {
    await until('the line', async () =>
      /1 mark changed, 1 note on a post that is gone, 1 answer edited/.test(await footOf()),
    );
    const panel = await reader.panelTab();
    await until('the card', () =>
      panel.evaluate(() =>
        /no longer in this thread; it may have been deleted/.test(document.body.innerText),
      ),
    );
    await panel.close();
    await reader.page.bringToFront();
  });

  test('has its line dark on a dark page, and inside the window at 320 px', async () => {
    const look = () =>
      reader.overlay().run((roots) => {
        const foot = roots[0]?.querySelector('.foot') as HTMLElement;
        const { left, right } = foot.getBoundingClientRect();
        return { ground: getComputedStyle(foot).backgroundColor, left, right, width: innerWidth };
      });
    const { ground } = await look();
    const [red = 255] = (ground.match(/\d+/g) ?? []).map(Number);
    expect(red).toBeLessThan(80);
    await reader.page.setViewport({ width: 320, height: 700 });
    const narrow = await look();
    expect(narrow.left).toBeGreaterThanOrEqual(8);
    expect(narrow.right).toBeLessThanOrEqual(narrow.width - 8);
    await reader.page.setViewport({ width: 1280, height: 900 });
  });

  test('lets Undo be pressed while the line stands below it', async () => {
    const rows = async () =>
      (await reader.rows('scholium', 'annotation')) as { target: { selector: { exact: string } } }[];
    const quotes = async () => (await rows()).map(({ target }) => target.selector.exact).sort();
    const before = await quotes();
    const words = { within: '#answer-990007 .js-post-body', text: 'Something that long' };
    const point = await reader.page.evaluate(({ within }) => {
      const body = document.querySelector(within) as Element;
      body.scrollIntoView({ block: 'center', behavior: 'instant' });
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode.textContent ?? '').indexOf('Something that long');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at + 2);
        range.setEnd(walker.currentNode, at + 6);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, words);
    await reader.page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await reader.overlay().press('Take the new words');
    await until('the new words', async () => (await quotes()).join() !== before.join());
    expect(await footOf()).not.toBe('');
    await reader.overlay().press('Undo');
    await until('the old words', async () => (await quotes()).join() === before.join());
  });

  test('has its news in the panel, too: none after Seen, and again after Undo', async () => {
    const panel = await reader.panelTab();
    const isTold = () =>
      panel.evaluate(() => /Since .* on a post that is gone/.test(document.body.innerText));
    await until('the news in the panel', isTold);
    await reader.page.bringToFront();
    await reader.overlay().press('Seen');
    await until('no news in the panel', async () => !(await isTold()));
    await reader.overlay().press('Undo');
    await until('the news in the panel again', isTold);
    await panel.close();
    await reader.page.bringToFront();
  });

  test('is compared with how it is now after Seen, and with how it was after Undo', async () => {
    await until('the line', async () => /Since/.test(await footOf()));
    await reader.overlay().press('Seen');
    await until('it to be said', async () => /from here on/.test(await footOf()));
    await reader.overlay().press('Undo');
    await until('the line again', async () => /1 note on a post that is gone/.test(await footOf()));
    await reader.overlay().press('Later');
    await until('no line', async () => (await footOf()) === '');
  });
});

test('arrows keep the focus in the margin, however far the next mark is', async () => {
  const named = () =>
    reader.overlay().run((roots) => {
      const active = roots[0]?.activeElement;
      return active?.className === 'marker' ? active.getAttribute('aria-label') : null;
    });
  await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await until('a marker', () => reader.overlay().run((roots) => roots[0]?.querySelector('.marker') !== null));
  await reader.overlay().run((roots) => roots[0]?.querySelector<HTMLElement>('.marker')?.focus());
  const seen: (string | null)[] = [];
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'] as const) {
    await reader.page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 400));
    seen.push(await named());
  }
  expect(seen.every((name) => name !== null)).toBe(true);
  expect(seen[0]).toBe(seen[5]);
  expect(await focusIs(reader, '.card')).toBe(false);
  expect((await painted(reader.page)).length).toBeGreaterThan(0);
});
