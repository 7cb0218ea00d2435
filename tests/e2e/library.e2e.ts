import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Annotation } from '../../core/annotation.ts';
import type { Library } from '../../core/tables.ts';
import { markClaim, passages } from '../../scripts/tour.ts';
import { plainWordsOf } from '../../search/words-of.ts';
import { open, type Reader, until } from './browser.ts';
import { openFilledLibrary } from './library.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

let reader: Reader;
let page: Page;
let rows: Library;

beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
  ({ page, rows } = await openFilledLibrary(reader, 2000));
  await shows(/2,?000 notes/);
});
afterAll(() => reader?.close());

const text = () => page.evaluate(() => document.body.innerText);
const shows = (words: RegExp) => until(String(words), async () => words.test(await text()));
const type = async (typed: string) => {
  await page.bringToFront();
  await page.focus('input[type=search]');
  await page.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (typed) await page.keyboard.type(typed);
};
const elsewhere = /Some may not be in this list/;
const stored = async () => ((await reader.rows('scholium', 'annotation')) ?? []) as Annotation[];

test('what is typed is found at once, counted, and marked in the rows', async () => {
  const word =
    plainWordsOf(rows.annotation[7]?.target.selector?.exact ?? '').find((one) => one.length > 6) ?? '';
  await type(word);
  await shows(/\d notes? found/);
  const marked = await until('a mark', () =>
    page.$$eval('.found-row mark', (all) => all.length > 0 && all.map((one) => one.textContent ?? '')),
  );
  for (const one of marked) expect(one.toLowerCase().startsWith(word)).toBe(true);
  await type(`${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`);
  await shows(/looked for/);
});

test('operators narrow what is found, and a value that there is not is told with those that there are', async () => {
  const judged = rows.judgement.filter(({ verdict }) => verdict === 'contradicted').length;
  await type('verdict:contradicted');
  await shows(new RegExp(`${judged} notes found`));
  await type('verdict:wrong');
  await shows(/none of these: supported, mixed, contradicted/);
  await press(page, 'Show all notes');
  await shows(/2,?000 notes/);
});

test('few rows are drawn, and the last can be reached by a key', async () => {
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await page.keyboard.press('End');
  await until('the last row to have the focus', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') === '2000'),
  );
  await until('its note', () =>
    page.$eval('[aria-rowindex="2000"]', (row) => row.querySelector('a') !== null),
  );
  expect((await page.$$('[role=row]')).length).toBeLessThan(400);
  await page.keyboard.press('Home');
  await until('the first row', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') === '1'),
  );
});

test('many are chosen by keys, tagged, judged and deleted, and each is taken back by one undo', async () => {
  await type('');
  await shows(/2,?000 notes/);
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await page.keyboard.down('Shift');
  for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await shows(/5 selected/);
  await page.type('.many-tag input', 'chosen');
  await page.keyboard.press('Enter');
  await shows(/5 notes tagged “chosen”/);
  expect((await stored()).filter(({ tags }) => tags.includes('chosen'))).toHaveLength(5);
  await press(page, 'Undo');
  await shows(/Taken back/);
  expect((await stored()).filter(({ tags }) => tags.includes('chosen'))).toHaveLength(0);
  await page.select('.many-judge select', 'opinion');
  await shows(/claims?: Opinion/);
  await press(page, 'Undo');
  await shows(/Taken back/);
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await shows(/2,?000 selected/);
  await page.keyboard.press('Delete');
  await shows(/2,?000 notes deleted/);
  await shows(/Mark words on a page/);
  await press(page, 'Undo');
  await shows(/Taken back/);
  await shows(/2,?000 notes/);
});

test('rows stand in the order that she chooses', async () => {
  await type('');
  const first = () => page.$eval('[aria-rowindex="1"]', (row) => row.textContent ?? '');
  const byAge = rows.annotation.toSorted((a, b) => (a.created < b.created ? -1 : 1));
  const quoted = (at: number) => byAge.at(at)?.target.selector?.exact.slice(0, 25) ?? '';
  for (const [order, at] of [
    ['oldest', 0],
    ['newest', -1],
  ] as const) {
    await page.select('search select', order);
    await until(`the ${order} first`, async () => (await first()).includes(quoted(at)));
  }
});

test('a tag is taken off those that are chosen, and that is taken back', async () => {
  await type('');
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await shows(/1 selected/);
  await page.type('.many-tag input', 'once');
  await page.keyboard.press('Enter');
  const tagged = async () => (await stored()).filter(({ tags }) => tags.includes('once')).length;
  await until('the tag', async () => (await tagged()) === 1);
  await press(page, 'Take tag off');
  await shows(/Tag “once” taken off 1 note/);
  expect(await tagged()).toBe(0);
  await press(page, 'Undo');
  await shows(/Taken back/);
  expect(await tagged()).toBe(1);
  await press(page, 'Select none');
});

test('keys lead from the field into the rows and back, and what was chosen in another search is told', async () => {
  const inField = () => page.evaluate(() => document.activeElement?.matches('input[type=search]') ?? false);
  await type('verdict:mixed');
  await shows(/[1-9]\d* notes found/);
  await page.keyboard.press('ArrowDown');
  await until('the first row', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') === '1'),
  );
  await page.keyboard.press(' ');
  await shows(/1 selected/);
  expect(await text()).not.toMatch(elsewhere);
  await page.keyboard.press('Escape');
  await shows(/None selected/);
  expect(await inField()).toBe(false);
  await page.keyboard.press('Escape');
  await until('the field', inField);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await shows(/1 selected/);
  await type('verdict:opinion');
  await shows(elsewhere);
  await type('verdict:mixed');
  await until('all in sight', async () => !elsewhere.test(await text()));
});

test('Ctrl+Z takes back what the foot offers to, and in a field it is the field’s own', async () => {
  await page.type('.many-tag input', 'by key');
  await page.keyboard.press('Enter');
  const tagged = async () => (await stored()).filter(({ tags }) => tags.includes('by key')).length;
  await until('the tag', async () => (await tagged()) === 1);
  await shows(/1 note tagged “by key”/);
  const takeBack = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };
  await takeBack();
  expect(await tagged()).toBe(1);
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await takeBack();
  await shows(/Taken back/);
  expect(await tagged()).toBe(0);
  await page.keyboard.press('Escape');
  await type('');
  await shows(/2,?000 notes/);
});

test('a search is saved, run, renamed, deleted, and its deletion taken back', async () => {
  await type('verdict:mixed');
  await shows(/notes found/);
  await press(page, 'Save, rename or delete searches');
  await page.type('.saved-new input', 'The mixed');
  await page.keyboard.press('Enter');
  await until('the search', async () => (await page.$$('.saved-row')).length === 1);
  await type('');
  await press(page, 'The mixed');
  await until(
    'what was typed',
    async () =>
      (await page.$eval('input[type=search]', (one) => (one as HTMLInputElement).value)) === 'verdict:mixed',
  );
  await page.$eval('.saved-row input', (field) => {
    (field as HTMLInputElement).value = 'Both ways';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await shows(/called “Both ways”/);
  await page.click('.saved-row button');
  await shows(/Search “Both ways” deleted/);
  await press(page, 'Undo');
  await until('the search', async () => (await page.$$('.saved-row')).length === 1);
});

test('tags, sources and threads are listed with their notes, and lead to them', async () => {
  await press(page, 'Tags');
  await page.waitForSelector('.value-row button');
  const [name = ''] = await page.$$eval('.value-row button', (all) =>
    all.map((one) => one.textContent ?? ''),
  );
  const having = rows.annotation.filter(({ tags }) => tags.includes(name)).length;
  await page.click('.value-row button');
  await shows(new RegExp(`${having} notes found`));
  await press(page, 'Threads');
  await page.waitForSelector('.value-row button');
  await page.click('.value-row button');
  await shows(/20 notes found/);
});

test('chosen notes are handed on to where they leave', async () => {
  await press(page, 'Select all 20');
  await shows(/20 selected/);
  // Not every browser tells of tabs that our page opens: the test opens this one itself.
  await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    (browser ?? chrome).tabs.create = async () => null;
  });
  await press(page, 'Export …');
  await until('them to be handed on', () =>
    page.evaluate(() => localStorage.getItem('scholium-chosen') !== null),
  );
  const leaving = await reader.ourPage('panel.html?leaving&chosen');
  await until(
    'the choice',
    async () => (await leaving.$$eval('.choice-notes input:checked', (all) => all.length)) === 20,
  );
  await leaving.close();
});

test('every number of a picture leads to its notes', async () => {
  await press(page, 'Pictures');
  await page.waitForSelector('.picture svg');
  expect(await page.$$eval('.picture', (all) => all.length)).toBe(3);
  await page.$$eval('.picture details', (all) => {
    for (const one of all) one.open = true;
  });
  const pressed = await page.$$eval('.picture:nth-of-type(2) td button', (all) => {
    const [first] = all;
    first?.click();
    return first?.textContent ?? '';
  });
  await shows(new RegExp(`${pressed} notes? found`));
});

test('the library is checked, a verdict without its note is told and mended, and then all is in order', async () => {
  await press(page, 'Storage');
  await shows(/Used: .* MB/);
  const [lost] = rows.judgement;
  await removeRow(lost?.annotation ?? '');
  await press(page, 'Check now');
  await shows(/about (a note|notes) that (is|are) not there/);
  await press(page, 'Mend it');
  await shows(/rows? mended/);
  await shows(/Everything is in order/);
});

/** As a fault of the disk would. */
const removeRow = (id: string) =>
  page.evaluate(async (note) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('scholium');
      asked.onsuccess = () => done(asked.result);
    });
    const writing = db.transaction('annotation', 'readwrite');
    writing.objectStore('annotation').delete(note);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  }, id);

test('what is written elsewhere is found without a reload, and its words flash where they are opened', async () => {
  await reader.page.bringToFront();
  await reader.goTo(demo.address);
  await markClaim(reader, passages.tooThin);
  await page.bringToFront();
  await press(page, 'Notes');
  await type('site:skeptics.stackexchange.com');
  await shows(/1 note found/);
  await openAnew();
  await shows(/2,?00[01] notes/);
  await opensIn(reader.page);
  await type('site:skeptics.stackexchange.com');
  await shows(/1 note found/);
  await (await page.waitForSelector('[data-active=true]'))?.focus();
  await page.keyboard.press('Enter');
  await reader.page.bringToFront();
  await until('a flash over the words', () =>
    reader.overlay(reader.page).run((roots) => roots.some((root) => root.querySelector('.flash') !== null)),
  );
});

interface Tabs {
  readonly tabs: {
    create(how: { url: string }): Promise<unknown>;
    update(id: number, how: { url: string }): Promise<unknown>;
    query(which: object): Promise<{ id?: number; url?: string }[]>;
  };
}

async function openAnew(): Promise<void> {
  await page.close();
  page = await reader.ourPage('panel.html?library');
}

/** A tab that our page opens has no web of ours behind it: what it asks for comes in one that has. */
async function opensIn(tab: Page): Promise<void> {
  await page.evaluate(async (shown) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    const { tabs } = browser ?? chrome;
    const [other] = (await tabs.query({})).filter((one) => one.url === shown);
    tabs.create = (how) => tabs.update(other?.id as number, how);
  }, tab.url());
}

test('after a restart of the page the kept index answers, also of what was written last', async () => {
  await page.bringToFront();
  await openAnew();
  await shows(/2,?00[01] notes/);
});
