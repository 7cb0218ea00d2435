import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Comparison } from '../../core/comparison.ts';
import { answers } from '../quoted-pages/answers.ts';
import { expected, type Row } from '../quoted-pages/expected.ts';
import { type Serving, serve } from '../quoted-pages/server.ts';
import { told } from '../quoted-pages/told.ts';
import { allowed } from './allowed.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { press, pressByMouse } from './reading.ts';
import { demo } from './threads.ts';

// A sample of the quoted pages through the built extension; all of them: `tests/quoted-pages`.

const site = 'http://pages.example/';
const sample = [
  'entities',
  'poem',
  'windows-1251',
  'arabic',
  'other-numbers',
  'reworded',
  'pdf-one-column',
  'pdf-300-pages',
  'pdf-locked',
  'redirect-chain',
  'redirect-loop',
  'status-403',
  'status-410',
  'slow',
].map((wanted) => expected.findLast(({ page }) => page === wanted) as Row);

/** As many ways to write this machine as a link may have; a server listens there. */
const ownSpellings = ['127.0.0.1', '127.1', '2130706433', '0x7f.0.0.1', 'localhost', '[::ffff:127.0.0.1]'];
const ownQuote = (spelling: string) => `Whoever reads this on ${spelling} reads what nobody but she may read`;

let serving: Serving;
let reader: Reader;
let panel: Page;
beforeAll(async () => {
  serving = await serve(answers);
  const extension = allowed(inject('kind'), [`${site}*`, 'http://127.0.0.1/*', 'http://localhost/*']);
  reader = await open(inject('kind'), { web: thread(serving), extension });
  await reader.goTo(demo.address);
  panel = await reader.panelTab();
  await press(panel, 'Quotations');
  await until('the quotations', async () => (await rows()).length >= sample.length);
  reader.outside.answer = ({ url }) =>
    url.startsWith(site) ? (answers[url.slice(site.length)] ?? null) : null;
});
afterAll(async () => {
  await reader?.close();
  await serving?.close();
});

/** The demonstration, with an answer that quotes all these pages. */
function thread({ origin }: Serving): Web {
  const port = new URL(origin).port;
  const quoting = [
    ...sample.map(({ page, quote }) => quotation(site + page, quote)),
    ...ownSpellings.map((one) => quotation(`http://${one}:${port}/plain`, ownQuote(one))),
  ].join('\n');
  return (address) => {
    const answer = demo.web(address);
    if (!answer?.type.startsWith('text/html')) return answer;
    const [head = '', ...rest] = String(answer.body).split('id="answer-990002"');
    const tail = rest.join('id="answer-990002"').replace(/(js-post-body"[^>]*>)/, `$1${quoting}`);
    return { ...answer, body: `${head}id="answer-990002"${tail}` };
  };
}

const quotation = (link: string, words: string) =>
  `<p>As <a href="${link}">the page</a> says:</p><blockquote><p>${words.replace(/&/g, '&amp;')}</p></blockquote>`;

const rows = () =>
  panel.$$eval('.quotation-row .source-head', (all) => all.map((row) => (row as HTMLElement).innerText));
const comparisons = async () => (await reader.rows('scholium', 'comparison')) as Comparison[];

/** Opens the row of a quotation and presses what asks its source. */
async function askFor(words: string, host: string): Promise<void> {
  await panel.$$eval(
    '.quotation-row .source-head',
    (all, words) => {
      const row = (all as HTMLElement[]).find((one) => one.querySelector('.quoted')?.textContent === words);
      if (row?.getAttribute('aria-expanded') === 'false') row.click();
    },
    words,
  );
  await pressByMouse(panel, `Ask ${host} for the page`);
}

test('showing and opening quotations asks nobody', async () => {
  expect(reader.outside.answered).toEqual([]);
  expect(serving.seen).toEqual([]);
});

test.each(sample)('$page is found to be $finds', async (row) => {
  const { page, quote, ...rest } = row;
  const before = reader.outside.answered.length;
  await askFor(quote, 'pages.example');
  // A site that does not answer is waited for ten seconds.
  const kept = await until(
    'what was found',
    async () =>
      (await comparisons()).find(({ source }) => source.kind === 'page' && source.link === site + page),
    20_000,
  );
  expect(told(kept.finding, row)).toEqual(rest);
  const asked = reader.outside.answered.slice(before);
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${site}${page}`]);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('referer');
});

test.each(ownSpellings)(
  'a source on her own machine, written %s, is not asked, and the row says why',
  async (one) => {
    const host = new URL(`http://${one}/`).hostname;
    await askFor(ownQuote(one), host);
    await until('the sentence', async () =>
      (await rows()).some((row) => row.startsWith(ownQuote(one)) && row.includes('your own machine')),
    );
    expect(serving.seen).toEqual([]);
    // Firefox sends what is asked of this machine to the proxy too.
    expect(reader.leaks).toEqual([]);
  },
);
