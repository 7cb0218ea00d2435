import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, type Reader, until, type Words } from './browser.ts';
import {
  captureDownloads,
  cardTexts,
  choose,
  claim,
  firstWordsOf,
  focusIs,
  importFile,
  offerFile,
  painted,
  press,
  scrollThrough,
} from './reading.ts';
import { demo, seed } from './threads.ts';

const threads = seed === demo ? [demo] : [demo, seed];
const tables = ['annotation', 'judgement', 'evidence', 'sourceWord', 'post', 'tie', 'settings'];
const comment = 'Says who? “Not” is not in the treaty.';

describe.each(threads)('on the $name thread', (thread) => {
  let reader: Reader;
  let panel: Page;
  let words: Words;
  const folder = mkdtempSync(join(tmpdir(), 'scholium-e2e-'));

  beforeAll(async () => {
    reader = await open(inject('kind'), { web: thread.web });
    await reader.goTo(thread.address);
    words = await firstWordsOf(reader.page, '.answer .js-post-body');
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('selected words become a claim, judged and commented by keyboard, and painted', async () => {
    await claim(reader, words);
    await until('the bar to have the focus', () => focusIs(reader, '.toolbar[data-mode=judge]'));
    await reader.page.keyboard.press('3');
    await until('the verdict', async () => (await row('judgement'))?.verdict === 'contradicted');
    await reader.page.keyboard.press('Enter');
    await until('the editor to have the focus', () => focusIs(reader, 'textarea'));
    await reader.page.keyboard.type(comment);
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.up('Control');
    await until('the comment', async () => (await row('annotation'))?.comment === comment);
    expect((await painted(reader.page)).join(' ')).toBe(words.text);
    const post = await row('post');
    expect(post?.text).toContain(words.text);
  });

  test('the panel shows the claim under its post, and what was found on the page', async () => {
    panel = await reader.panelTab();
    const [card = ''] = await until('a card', async () => {
      const cards = await cardTexts(panel);
      return cards.length > 0 && cards;
    });
    expect(card).toContain(words.text);
    expect(card).toContain('Contradicted');
    expect(card).toContain(comment);
    const onPage = await reader.page.evaluate(() => [
      document.querySelectorAll('.answer').length,
      document.querySelectorAll('li.comment').length,
    ]);
    // The first posts are there sooner than the whole of the page, and its counts.
    const answers = `${onPage[0]} of ${onPage[0]} answers`;
    const header = await until(answers, async () => {
      const head = await panel.$eval('.panel-head', ({ textContent }) => textContent ?? '');
      if (!head.includes(answers)) throw new Error(head);
      return head;
    });
    expect(header).toMatch(new RegExp(`\\b${onPage[1]} of \\d+ comments`));
  });

  test('after a reload the words are painted and their marker stands in the margin, with the worker killed before', async () => {
    await reader.killBackground();
    await reader.page.bringToFront();
    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    await until('the mark', async () => (await painted(reader.page)).join(' ') === words.text);
    await reader.overlay().press('Contradicted');
    await until('the note beside the words', async () => (await reader.overlay().text()).includes(comment));
    await reader.page.keyboard.press('Escape');
  });

  test('a change in the panel is on the page at once, without a reload', async () => {
    await panel.bringToFront();
    await press(panel, 'Edit');
    const field = (await panel.waitForSelector('article textarea')) as ElementHandle<HTMLTextAreaElement>;
    await field.focus();
    await panel.keyboard.type(' Changed in the panel.');
    await choose(panel, 'Supported');
    await press(panel, 'Save');
    await until('the page to follow', () => reader.overlay().shows('Supported'));
    await reader.overlay().press('Supported');
    await until('the comment on the page', async () =>
      (await reader.overlay().text()).includes('Changed in the panel.'),
    );
    await reader.page.keyboard.press('Escape');
  });

  test('a word on a source stands on every link to that site, also in a second tab, and survives a killed worker', async () => {
    await reader.page.bringToFront();
    const links = await reader.page.$$('.answer .js-post-body a[href^="http"]');
    const link = links[0] as ElementHandle<HTMLAnchorElement>;
    await link.scrollIntoView();
    await link.hover();
    await until('the card', () => reader.overlay().shows('With care'));
    await reader.overlay().press('With care');
    if (await reader.overlay().shows('Save')) await reader.overlay().press('Save');
    const said = await until('her word', () => row('sourceWord'));
    await until('her word on the page', async () =>
      (await reader.sourceTags().text()).toLowerCase().includes('with care'),
    );
    const tagged = async (page: Page) =>
      (await reader.sourceTags(page).text()).toLowerCase().split('with care').length - 1;
    const linksToSite = await reader.page.evaluate((pattern) => {
      const host = (address: string) => new URL(address).hostname.replace(/^www\./, '');
      return [
        ...document.querySelectorAll<HTMLAnchorElement>(
          '.js-post-body a[href^=http], .comment-copy a[href^=http]',
        ),
      ].filter((one) => host(one.href) === pattern || host(one.href).endsWith(`.${pattern}`)).length;
    }, String(said.pattern));
    await scrollThrough(reader.page);
    await until(`${linksToSite} tags`, async () => (await tagged(reader.page)) === linksToSite);
    await reader.killBackground();
    const second = await reader.newTab();
    await reader.goTo(thread.address, second);
    await until('the tags', async () => (await reader.sourceTags(second).count()) > 0);
    await scrollThrough(second);
    await until('her word in the second tab', async () => (await tagged(second)) === linksToSite);
    await until('the mark in the second tab', async () => (await painted(second)).join(' ') === words.text);
    await second.close();
  });

  test('notes leave with attribution as Markdown', async () => {
    const markdown = await download('Export Markdown');
    const post = (await row('post'))?.post as {
      author: { name: string };
      permalink: string;
      licence: { name: string };
    };
    for (const part of [
      post.author.name,
      post.permalink,
      post.licence.name,
      'Supported',
      'excerpt',
      comment,
    ]) {
      expect(markdown).toContain(part);
    }
  });

  test('a backup, imported after everything was deleted, brings back the same rows', async () => {
    const before = await library();
    const backup = await download('Back up (JSON)');
    await press(panel, 'More');
    await press(panel, 'Delete everything');
    await press(panel, 'Delete everything now');
    await until('an empty library', async () => Object.values(await library()).flat().length === 0);
    await until('an unpainted page', async () => (await painted(reader.page)).length === 0);
    await reader.killBackground();

    const cut = join(folder, 'cut.json');
    writeFileSync(cut, backup.slice(0, backup.length / 2));
    const refused = await offerFile(reader, cut);
    expect(refused.said).toMatch(/^This backup is incomplete: it ends in the middle/);
    await refused.page.close();
    expect(Object.values(await library()).flat()).toEqual([]);

    const whole = join(folder, 'whole.json');
    writeFileSync(whole, backup);
    await importFile(reader, whole);
    await until(
      'the rows',
      async () => Object.values(await library()).flat().length === Object.values(before).flat().length,
    );
    expect(await library()).toEqual(before);
    await until('the mark', async () => (await painted(reader.page)).join(' ') === words.text);
    expect(readFileSync(whole, 'utf8')).toBe(backup);
  });

  test('nothing has left the machine', () => {
    expect(reader.leaks).toEqual([]);
  });

  const row = async (table: string) =>
    (await reader.rows('scholium', table))?.at(-1) as Record<string, unknown> | undefined;

  async function library() {
    const rows: Record<string, unknown[]> = {};
    for (const table of tables) rows[table] = (await reader.rows('scholium', table)) ?? [];
    return rows;
  }

  async function download(name: string): Promise<string> {
    await panel.bringToFront();
    const saved = await captureDownloads(panel);
    await press(panel, 'More');
    await press(panel, name);
    return until(name, saved);
  }
});
