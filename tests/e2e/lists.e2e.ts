import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { List } from '../../core/list.ts';
import { allowed } from './allowed.ts';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until } from './browser.ts';
import { captureDownloads, press, pressByMouse } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'scholium-lists-'));
const site = 'http://lists.example/';

/** The demonstration links to Wikipedia and others. */
const first = [
  '#credlist 1',
  '#id: org.example.first',
  '#title: First list',
  '#purpose: for trying out',
  '#license: CC0-1.0',
  '#updated: 2026-11-01',
  '#rights: import=yes share=yes',
  '#scale: fine=reliable poor=unreliable',
  '#columns: pattern rating note',
  'wikipedia.org\tfine\t<b>bold</b> =1+1',
  'nowhere',
  ...Array.from({ length: 20 }, (_, at) => `site${at}.example\tpoor`),
].join('\n');
const second = `site,verdict\n${['wikipedia.org,unreliable', 'a.example,reliable', 'b.example,reliable', 'c.example,mixed'].join('\n')}\n`;

beforeAll(async () => {
  const extension = allowed(inject('kind'), [`${site}*`]);
  reader = await open(inject('kind'), { web: demo.web, extension });
  await reader.goTo(demo.address);
  page = await reader.ourPage('panel.html?lists');
  await page.waitForSelector('input[type=file]');
});
afterAll(async () => {
  await reader?.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = () => page.evaluate(() => document.body.innerText);
const shows = (words: RegExp) => until(String(words), async () => words.test(await text()));
const lists = async () => ((await reader.rows('scholium', 'list')) ?? []) as List[];

async function chooseFile(name: string, content: string, selector = '.file-field input'): Promise<void> {
  await page.bringToFront();
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const tags = async () => {
  await reader.page.bringToFront();
  return (await reader.sourceTags().text()).toLowerCase();
};

test('the page says what a list is before anything is written, and writes it at a press', async () => {
  await chooseFile('first.credlist', first);
  await shows(/21 rules · on 21 hosts · 1 row left out/);
  expect(await text()).toMatch(/Last changed: 2026-11-01/);
  expect(
    await page.$$eval('.report input', (all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['First list', '', 'for trying out', 'CC0-1.0']);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  expect(await text()).toMatch(/Line 11: is no host nowhere/);
  expect(await lists()).toEqual([]);
  expect(await barriersIn(page)).toEqual([]);
  await press(page, 'Take it in');
  await shows(/“First list” is taken in: 21 rules/);
  expect(await lists()).toMatchObject([{ id: 'org.example.first', isOn: true, counts: { rules: 21 } }]);
});

test('a table is read by its columns, and a tag says in ink that lists differ', async () => {
  await chooseFile('second.csv', second);
  await shows(/4 rules · on 4 hosts/);
  await press(page, 'Take it in');
  await shows(/“second” is taken in/);
  await until('the tag', async () => (await tags()).includes('lists differ'));
});

test('the panel shows both lists in their own words, with date, purpose and licence, and filters by them', async () => {
  const panel = await reader.panelTab();
  const inPanel = () => panel.evaluate(() => document.body.innerText);
  await until('the tab', () => panel.evaluate(() => document.querySelector('#tab-sources') !== null));
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-sources')?.click());
  await until('the sources', async () => /lists differ/i.test(await inPanel()));
  const all = await panel.$$eval('.source-head', (rows) => rows.length);
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('.source-numbers input[type=checkbox]')?.click(),
  );
  await until('fewer', async () => (await panel.$$('.source-head')).length < all);
  await panel.click('.source-head');
  await until('the card', async () => /1 of 2 lists differs/.test(await inPanel()));
  const card = await inPanel();
  expect(card).toMatch(/First list: “fine”\s+2026-11-01 · for trying out · CC0-1.0/);
  expect(card).toMatch(/second: “unreliable”\s+date not said · purpose not said · licence not said/);
  expect(card).toContain('<b>bold</b> =1+1');
  expect(await panel.$('.lists-say b')).toBeNull();
  expect(await barriersIn(panel)).toEqual([]);
  await panel.close();
});

test('her order, and switching off and on, change what is said; removing can be undone', async () => {
  await page.bringToFront();
  const titles = () => page.$$eval('ol .list-title', (all) => all.map((one) => one.textContent));
  expect(await titles()).toEqual(['First list', 'second']);
  await page.$$eval('ol .list-row', ([row]) =>
    [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Down')?.click(),
  );
  await until('the order', async () => (await titles())[0] === 'second');
  await page.click('ol .list-switch input');
  await until('one off', async () => (await lists()).filter(({ isOn }) => !isOn).length === 1);
  await until('no difference', async () => !(await tags()).includes('lists differ'));
  await page.bringToFront();
  await page.click('ol .list-switch input');
  await until('both on', async () => (await lists()).every(({ isOn }) => isOn));
  await page.$$eval('ol .list-row button', (all) =>
    (all as HTMLElement[]).find((one) => one.textContent === 'Remove')?.click(),
  );
  await until('one list', async () => (await titles()).length === 1);
  await press(page, 'Undo');
  await until('two lists', async () => (await titles()).length === 2);
});

test('a new edition shows what it changes before it is taken', async () => {
  const edition =
    first.replace('site3.example\tpoor', 'site3.example\tfine').replace('site4.example\tpoor\n', '') +
    '\nfresh.example\tfine';
  await chooseFile('first.credlist', edition);
  await shows(/1 new, 1 gone, 1 changed/);
  expect(await text()).toMatch(/site3\.example\s+poor\s+fine/);
  await press(page, 'Leave it');
  expect((await lists()).find(({ id }) => id === 'org.example.first')?.counts.rules).toBe(21);
});

test('a list that may be handed on is saved as a file that reads back the same', async () => {
  const saved = await captureDownloads(page);
  await press(page, 'Save as a file');
  const file = await until('the file', saved);
  expect(file).toMatch(/^#credlist 1\n#id: org\.example\.first\n/);
  await chooseFile('again.credlist', file);
  await shows(/0 new, 0 gone, 0 changed/);
  await press(page, 'Leave it');
});

test('an address is asked once, without cookies, and a private one not at all', async () => {
  reader.outside.answer = ({ url }) =>
    url === `${site}third.txt`
      ? { type: 'text/plain', body: '! Title: Third\n||ads.example^\n||more.example^\n' }
      : null;
  await page.bringToFront();
  await page.type('input[type=url]', 'http://127.0.0.1/x');
  await press(page, 'Ask for it');
  await shows(/your own machine or network/);
  await press(page, 'Choose another');
  await page.waitForSelector('input[type=url]');
  await page.type('input[type=url]', `${site}third.txt`);
  await pressByMouse(page, 'Ask for it');
  await shows(/2 rules · on 2 hosts/);
  const asked = reader.outside.answered.filter(({ url }) => url.startsWith(site));
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${site}third.txt`]);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
  expect(asked[0]?.headers).not.toHaveProperty('referer');
  expect(await page.$eval('.report input', (one) => (one as HTMLInputElement).value)).toBe('Third');
  await press(page, 'Take it in');
  await until('it to be there', async () =>
    (await lists()).some(({ address }) => address === `${site}third.txt`),
  );
});

test.each([
  ['a web page', '<!doctype html><p>x</p>', /is a web page, no list/],
  ['cut JSON', '{"a": [', /cut off, or changed by hand/],
  ['no list', 'just some words\nand more of them\n', /No row of this file names a host/],
])('%s is refused in a sentence, and nothing is written', async (_, file, sentence) => {
  const before = await lists();
  await chooseFile('bad.txt', file);
  await shows(sentence);
  expect(await barriersIn(page)).toEqual([]);
  await press(page, 'Choose another');
  expect(await lists()).toEqual(before);
});

test('by keyboard alone a list is switched off, moved and asked for', async () => {
  await page.bringToFront();
  await page.focus('ol .list-switch input');
  await page.keyboard.press(' ');
  await until('it to be off', async () => (await lists()).some(({ isOn }) => !isOn));
  await shows(/is off\./);
  await page.bringToFront();
  await page.keyboard.press(' ');
  await until('it to be on', async () => (await lists()).every(({ isOn }) => isOn));
  // From the first switch on: past the last button the focus goes to the browser's own.
  const walked: string[] = [];
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press('Tab');
    walked.push(
      await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        return (
          at?.getAttribute('aria-label') ?? (at?.textContent || (at as HTMLInputElement | null)?.type) ?? ''
        );
      }),
    );
  }
  for (const name of ['Down', 'Remove', 'file', 'url', 'Ask for it']) expect(walked).toContain(name);
});

test('a worker that is killed while a list comes in leaves the list there or not at all', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `many${at}.example,poor`).join('\n');
  await chooseFile('many.csv', `domain,rating\n${rows}\n`);
  await shows(/60,?000 rules/);
  const taking = press(page, 'Take it in');
  await taking;
  // What is under way may have the browser start it again at once.
  await reader.killBackground().catch(() => {});
  // Whatever wakes the worker next goes on with it.
  await reader.goTo(demo.address);
  await until('the list', async () => (await lists()).some(({ title }) => title === 'many'), 45_000);
  const data = ((await reader.rows('scholium', 'listData')) ?? []) as { id: string }[];
  for (const list of await lists()) expect(data.map(({ id }) => id)).toContain(list.data);
  expect((await reader.rows('scholium', 'inbox')) ?? []).toEqual([]);
});
