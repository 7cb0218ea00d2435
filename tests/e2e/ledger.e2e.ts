import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeBackup } from '../../formats/json.ts';
import { judge, markClaim, passages, saySource } from '../../scripts/tour.ts';
import { nineAnswers, nineAnswersThread } from '../nine-answers.ts';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { captureDownloads, importFile, press } from './reading.ts';
import { demo } from './threads.ts';

// The ledger of a thread, from the first claim to another reader's library.

const thread = 'stack-exchange/skeptics.stackexchange.com/question/990001';
const nasa = 'https://www.nasa.gov/vision/space/workinginspace/great_wall.html';
const tables = [
  'annotation',
  'judgement',
  'evidence',
  'sourceWord',
  'citation',
  'document',
  'post',
  'tie',
  'challenge',
  'comparison',
];

const folder = mkdtempSync(join(tmpdir(), 'scholium-ledger-'));
let reader: Reader;
let panel: Page;
let ledger: Page;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web, colours: 'light' });
  await reader.goTo(demo.address);
  await markClaim(reader, passages.tooThin);
  await judge(reader, 'Supported');
  await reader.page.keyboard.press('Escape');
  await markClaim(reader, passages.longEnough);
  await judge(reader, 'Contradicted');
  await reader.page.keyboard.press('Escape');
  panel = await reader.panelTab();
  await until('two cards', async () => (await panel.$$('article.card')).length === 2);
});
afterAll(async () => {
  await reader?.close();
  rmSync(folder, { recursive: true, force: true });
});

const stored = async (table: string, from = reader) =>
  ((await from.rows('scholium', table)) ?? []) as { id: string }[];

/** Adds a piece of evidence in the card that is open. */
async function rest(link: string, quote: string, stance: string): Promise<void> {
  const before = (await stored('evidence')).length;
  await panel.bringToFront();
  await panel.type('.evidence-form input[type=url]', link);
  await panel.type('.evidence-form textarea', quote);
  await press(panel, stance);
  await until('the evidence', async () => (await stored('evidence')).length === before + 1);
}

test('a claim rests on two pieces of evidence, and a comment is kept as disputing it', async () => {
  await panel.bringToFront();
  await press(panel, 'Evidence');
  await panel.waitForSelector('.evidence-form');
  await rest(nasa, 'It is not visible from the Moon.', 'Supports');
  await rest('https://www.esa.int/wall', 'A river was taken for the Wall.', 'Context');
  await panel.bringToFront();
  await press(panel, '4 comments on this post');
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('button[aria-label^="Disputes the claim"]')?.click(),
  );
  await until('the challenge', async () => (await stored('challenge')).length === 1);
  await panel.bringToFront();
  await saySource(panel, 'nasa.gov', 'I rely on it');
  await until('the word', async () => (await stored('sourceWord')).length === 1);
});

test('the ledger opens from the panel, in a tab of its own', async () => {
  await panel.bringToFront();
  await press(panel, 'More');
  await press(panel, 'Ledger');
  const tab = await until('the tab', () =>
    panel.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs | undefined>;
      const all = await (browser ?? chrome)?.tabs.query({});
      return all?.map(({ url }) => url ?? '').find((url) => url.includes('/ledger.html')) ?? null;
    }),
  );
  const asked = new URL(tab).searchParams;
  expect(asked.get('thread')).toBe(thread);
  expect(asked.get('tab')).toBe(String(await reader.tabId()));
  ledger = await reader.ourPage(`ledger.html${new URL(tab).search}`);
  await until('its claims', async () => (await ledger.$$('article.claim')).length === 2);
  const text = await ledger.evaluate(() => document.body.innerText);
  expect(text).toContain('1 claim judged without evidence');
  expect(text).toContain('1 challenge not answered');
  expect(text).toContain('A river was taken for the Wall.');
  expect(text).toMatch(/nasa[^\n]*\n+● I rely on it/i);
  await until('the quotations that are not compared', () =>
    ledger.evaluate(() => /\d+ quotations not compared with their sources yet/.test(document.body.innerText)),
  );
});
interface Tabs {
  readonly tabs: { query(what: object): Promise<{ url?: string }[]> };
}

test('answers without claims keep a narrow column, in the order of the page', async () => {
  await ledger.bringToFront();
  const heads = await ledger.$$eval('.claims-table thead th', (all) =>
    all.map((one) => ({
      bare: one.className === 'claims-bare',
      wide: one.getBoundingClientRect().width,
      name: one.querySelector('.claims-author')?.textContent,
    })),
  );
  expect(heads.map(({ name }) => name)).toEqual([
    'H. Okonkwo',
    'Tomás Aguirre',
    'Ji-woo Han',
    'user990313',
    'wandering_optics',
    'trebuchet42',
  ]);
  expect(heads.map(({ bare }) => bare)).toEqual([false, true, true, true, true, false]);
  expect(Math.max(...heads.filter(({ bare }) => bare).map(({ wide }) => wide))).toBeLessThan(40);
});

test('two claims of two answers are tied as opposite, stand in one row, and that can be taken back', async () => {
  const tieAsOpposite = async () => {
    await ledger.bringToFront();
    const [first, second] = (await ledger.$$('.tie-two select')) as ElementHandle<HTMLSelectElement>[];
    for (const select of [first, second]) {
      const option = await select?.evaluate(
        (one, last) => one.options[last ? one.options.length - 1 : 1]?.value,
        select === second,
      );
      await select?.select(option ?? '');
    }
    await press(ledger, 'Says the opposite');
    await until('one row', async () => (await ledger.$$('.claims-table tbody tr')).length === 1);
  };
  await tieAsOpposite();
  expect(await ledger.$$eval('.claims-sign', (all) => all.map((one) => one.getAttribute('title')))).toEqual([
    'Says the opposite',
  ]);
  await press(ledger, 'Undo');
  await until('two rows', async () => (await ledger.$$('.claims-table tbody tr')).length === 2);
  await tieAsOpposite();
  const ties = (await stored('tie')) as unknown as { says: string }[];
  expect(ties.map(({ says }) => says)).toEqual(['opposite']);
});

test('Enter on a claim goes to its words in the tab that shows them', async () => {
  await reader.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await ledger.bringToFront();
  await ledger.focus('.claims-words');
  await ledger.keyboard.press('Enter');
  await until('the words to be in view', () =>
    reader.page.evaluate((within) => {
      const box = document.querySelector(within)?.getBoundingClientRect();
      return scrollY > 0 && box !== undefined && box.top < innerHeight && box.bottom > 0;
    }, passages.tooThin.within),
  );
  const address = await ledger.$eval('.claims-words', (link) => (link as HTMLAnchorElement).href);
  expect(address).toBe(
    `${demo.address}#:~:text=The%20Wall%20is%20more%20than%20ten%20thousand%20times%20too%20thin.`,
  );
});

test('it is without barriers in light, and nothing to press is printed', async () => {
  await ledger.bringToFront();
  expect(await barriersIn(ledger)).toEqual([]);
  await ledger.emulateMediaType('print').catch(() => {});
  const shown = await ledger.evaluate(() => ({
    isPaper: matchMedia('print').matches,
    buttons: [...document.querySelectorAll('button, select')].filter((one) => one.getClientRects().length > 0)
      .length,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));
  await ledger.emulateMediaType().catch(() => {});
  // Firefox takes no wish for paper from outside.
  if (reader.kind === 'chromium')
    expect(shown).toEqual({ isPaper: true, buttons: 0, ground: 'rgba(0, 0, 0, 0)' });
});

test('saved as one file and imported on an empty profile, every row is as it was', async () => {
  await ledger.bringToFront();
  const lastSaved = await captureDownloads(ledger);
  await press(ledger, 'Save as one file');
  const page = (await until('the file', lastSaved)) as string;
  expect(page).toContain('Says the opposite');
  const file = join(folder, 'ledger.html');
  writeFileSync(file, page);
  const other = await open(inject('kind'), { colours: 'dark' });
  try {
    await importFile(other, file);
    for (const table of tables) {
      const before = await stored(table);
      await until(`${table} to arrive`, async () => (await stored(table, other)).length === before.length);
      expect(await stored(table, other), table).toEqual(before);
    }
    const there = await other.ourPage(`ledger.html?thread=${encodeURIComponent(thread)}`);
    await until('its claims', async () => (await there.$$('article.claim')).length === 2);
    expect(await barriersIn(there)).toEqual([]);
    expect(other.leaks).toEqual([]);
  } finally {
    await other.close();
  }
});

test('twelve claims over nine answers are on one screen, without scrolling sideways, and a list where it is narrow', async () => {
  const file = join(folder, 'nine.json');
  const by = { exported: new Date().toISOString(), device: 'test', version: '0' };
  writeFileSync(file, writeBackup(nineAnswers(), by));
  await importFile(reader, file);
  const nine = await reader.ourPage(`ledger.html?thread=${encodeURIComponent(nineAnswersThread.key)}`);
  await nine.setViewport({ width: 1280, height: 800 });
  await until('twelve claims', async () => (await nine.$$('.claims-claim')).length === 12);
  const size = () =>
    nine.evaluate(() => ({
      sideways: document.documentElement.scrollWidth > innerWidth,
      table: document.querySelector('.claims-table')?.getBoundingClientRect().height ?? Number.NaN,
      heads: [...document.querySelectorAll('thead th')].filter((one) => one.getClientRects().length > 0)
        .length,
    }));
  const wide = await size();
  console.info(`${reader.kind}: 12 claims over 9 answers are ${Math.round(wide.table)} px high`);
  expect(wide).toMatchObject({ sideways: false, heads: 9 });
  expect(wide.table).toBeLessThan(800);
  expect(await nine.$eval('#opposed-title', (title) => title.textContent)).toContain('opposite claims');
  await nine.setViewport({ width: 1024, height: 768 });
  await until('the narrower table', async () => (await size()).table > wide.table);
  expect(await size()).toMatchObject({ sideways: false, heads: 9 });
  expect((await size()).table).toBeLessThan(768 - 73);
  // Nine columns would break words here.
  await nine.setViewport({ width: 800, height: 700 });
  await until('a list', async () => (await size()).heads === 0);
  await nine.setViewport({ width: 320, height: 700 });
  await until('a list', async () => (await size()).heads === 0);
  expect((await size()).sideways).toBe(false);
  expect(await barriersIn(nine)).toEqual([]);
});

test('without a thread, or with nothing kept of it, it says what to do', async () => {
  for (const [query, words] of [
    ['', 'open it from the panel'],
    ['?thread=web/nowhere/question/1', 'Nothing is kept of this thread yet'],
  ] as const) {
    const page = await reader.ourPage(`ledger.html${query}`);
    await until('the words', () =>
      page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );
    expect(await barriersIn(page)).toEqual([]);
    await page.close();
  }
});
