import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Comparison } from '../../core/comparison.ts';
import { allowed } from './allowed.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { claim, press, pressByMouse } from './reading.ts';
import { demo } from './threads.ts';

const kind = inject('kind');
const source = 'http://museum.example/astronaut?page=2';
/** As the thread quotes him, but for one word. */
const spoken =
  'The only thing you can see from the Moon is a beautiful sphere, mostly white, some blue and patches of yellow, and ' +
  'every once in a while some green vegetation. No man-made object is rarely visible at this scale.';
const page = (words: string) =>
  `<!doctype html><meta charset="utf-8"><title>An astronaut remembers</title><nav>Home</nav><p>He was asked what he saw.</p><div style="height:4000px"></div><p id="said">${words.replace('some blue', 'some blue<sup><a href="#n">[1]</a></sup>')}</p>`;

/** The demonstration, with one source under an address that we answer. */
const web: Web = (address) => {
  const answer = demo.web(address);
  if (address.href.startsWith('http://museum.example/'))
    return { type: 'text/html; charset=utf-8', body: page(spoken.replace(' rarely', '')) };
  if (!answer?.type.startsWith('text/html')) return answer;
  const body = String(answer.body).replace(
    /https:\/\/en\.wikipedia\.org\/wiki\/Artificial_structures_visible_from_space/g,
    source,
  );
  return { ...answer, body };
};

let reader: Reader;
let panel: Page;
beforeAll(async () => {
  reader = await open(kind, { web, extension: allowed(kind, ['http://museum.example/*']) });
  await reader.goTo(demo.address);
  panel = await reader.panelTab();
  await press(panel, 'Quotations');
  await until('the quotations', async () => (await rows()).length > 5);
});
afterAll(() => reader?.close());

const rows = () =>
  panel.$$eval('.quotation-row .source-head', (all) => all.map((row) => (row as HTMLElement).innerText));
const rowOf = async (words: string) => (await rows()).find((row) => row.startsWith(words)) ?? '';
const toggle = (words: string) =>
  panel.$$eval(
    '.quotation-row .source-head',
    (all, words) => (all as HTMLElement[]).find((row) => row.innerText.startsWith(words))?.click(),
    words,
  );
const comparisons = async () => (await reader.rows('scholium', 'comparison')) as Comparison[];

test('what another post says itself is compared at once, and nobody is asked', async () => {
  await until('a finding of this page', async () =>
    (await rows()).some(
      (row) => row.includes('the post of') && row.includes('Matches the source word for word'),
    ),
  );
  expect(await rowOf('The only thing you can see')).toContain('Not compared yet');
  expect(reader.outside.answered).toEqual([]);
  expect(await comparisons()).toEqual([]);
});

test('the arrow keys go from quotation to quotation', async () => {
  await panel.bringToFront();
  await panel.$eval('.quotation-row .source-head', (first) => (first as HTMLElement).focus());
  const [first, second] = await rows();
  const focused = () => panel.evaluate(() => (document.activeElement as HTMLElement).innerText);
  await panel.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await panel.keyboard.press('ArrowUp');
  expect(await focused()).toBe(first);
});

test('a press asks the source once, without cookies or referrer, and a word that the post left out is marked', async () => {
  reader.outside.answer = ({ url }) =>
    url === source
      ? {
          headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=1' },
          body: page(spoken),
        }
      : null;
  await toggle('The only thing you can see');
  await pressByMouse(panel, 'Ask museum.example for the page');
  await until('the finding', async () => (await rowOf('The only thing')).includes('Differs in'));
  expect(reader.outside.answered).toHaveLength(1);
  const [asked] = reader.outside.answered;
  expect(asked).toMatchObject({ method: 'GET', url: source });
  expect(asked?.headers.cookie).toBeUndefined();
  expect(asked?.headers.referer).toBeUndefined();
  await until('the word that differs, marked', async () => {
    const marked = await panel.$$eval('.finding :is(ins, del)', (all) =>
      all.map(({ textContent }) => textContent),
    );
    return marked.join(' ').includes('rarely');
  });
  // The row is in another part of the queue now, and she is still at it.
  await until('the focus', () =>
    panel.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      return focused.matches('.source-head') && focused.innerText.startsWith('The only thing you can see');
    }),
  );
  const [kept] = await comparisons();
  expect(kept).toMatchObject({ way: 'fetched', finding: { kind: 'small-edits' }, source: { link: source } });
  expect(kept?.passage).toContain('#:~:text=');
});

// Only Chromium tells a fragment's words by where it scrolls to.
test.runIf(kind === 'chromium')(
  'the link to the passage leads to it, over a note that is no part of it',
  async () => {
    const [kept] = await comparisons();
    const opened = await reader.newTab();
    await reader.goTo(kept?.passage ?? '', opened);
    await until('the passage in view', () =>
      opened.$eval('#said', (said) => scrollY > 0 && said.getBoundingClientRect().bottom <= innerHeight),
    );
    await opened.close();
  },
);

test('the page that she has open is read at a press, and what it says now takes the place of what was found', async () => {
  const opened = await reader.newTab();
  await reader.goTo(source, opened);
  await press(panel, 'Compare with the page beside');
  await until('the finding', async () =>
    (await rowOf('The only thing')).includes('Matches the source word for word'),
  );
  expect(await comparisons()).toMatchObject([{ way: 'opened', finding: { kind: 'verbatim' } }]);
  await opened.close();
});

test.each([
  [
    'sends her on',
    { status: 302, headers: { location: 'http://elsewhere.example/' }, body: '' },
    'sends you on',
  ],
  ['is gone', { status: 404, body: '' }, 'not there any more'],
  ['refuses', { status: 403, body: '' }, 'open it and compare there'],
  ['is a picture', { headers: { 'content-type': 'image/png' }, body: 'PNG' }, 'no page, text or PDF'],
  [
    'is endless',
    { headers: { 'content-type': 'text/plain' }, body: Buffer.alloc(5_100_000, 'a ') },
    'larger than 5 MB',
  ],
] as const)(
  'a source that %s is said to, beside what was found before, and nothing else is asked',
  async (_, answer, words) => {
    const before = reader.outside.answered.length;
    const [found] = await comparisons();
    reader.outside.answer = ({ url }) => (url === source ? answer : null);
    await pressByMouse(panel, 'Ask museum.example for the page');
    await until('the failure to be kept', async () => {
      const [kept] = await comparisons();
      return kept?.failed !== undefined;
    });
    await until('the row to say so', async () => (await rowOf('The only thing')).includes(words));
    expect((await comparisons())[0]?.finding).toEqual(found?.finding);
    expect(reader.outside.answered).toHaveLength(before + 1);
    // Found again, so that the next one begins from there.
    reader.outside.answer = ({ url }) =>
      url === source ? { headers: { 'content-type': 'text/html' }, body: page(spoken) } : null;
    await pressByMouse(panel, 'Ask museum.example for the page');
    await until('the finding', async () => {
      const [kept] = await comparisons();
      return kept?.finding.kind === 'small-edits' && kept.failed === undefined;
    });
  },
);

test('what was found becomes evidence for a claim, and sets no verdict', async () => {
  await claim(reader, { within: '#answer-990002 .js-post-body', text: 'The Wall is long' });
  await panel.bringToFront();
  await press(panel, 'Use as evidence');
  await press(panel, 'Contradicts');
  const evidence = await until('the evidence', async () => {
    const found = (await reader.rows('scholium', 'evidence')) as { finding?: { kind: string } }[];
    return found.length > 0 && found;
  });
  expect(evidence).toMatchObject([{ stance: 'contradicts', link: source, finding: { kind: 'small-edits' } }]);
  expect(await reader.rows('scholium', 'judgement')).toEqual([]);
});

test('“Next source” goes on in the queue, and the kept thread says which quotation she came from', async () => {
  await panel.bringToFront();
  const next = () => panel.$eval('.quotation-next .quoted', ({ textContent }) => textContent ?? '');
  const openRow = () =>
    panel.$eval('.source-head[aria-expanded=true] .quoted', ({ textContent }) => textContent ?? '');
  // The sources are not on our web: what counts is what the panel makes of the press.
  await panel.evaluate(() =>
    document.addEventListener(
      'click',
      (event) => (event.target as Element).closest('a') && event.preventDefault(),
      true,
    ),
  );
  const one = await next();
  await press(panel, 'Next source');
  await until('its row', async () => (await openRow()) === one);
  const other = await next();
  expect(other).not.toBe(one);
  await press(panel, 'Next source');
  await until('the one after', async () => (await openRow()) === other);
  expect([one, other]).not.toContain(await next());
  await reader.goTo(source);
  await until('the notice', () =>
    panel.evaluate(
      (words) =>
        [...document.querySelectorAll('.panel-notice')].some(({ textContent }) =>
          textContent?.includes(words),
        ),
      other,
    ),
  );
  expect(await openRow()).toBe(other);
});
