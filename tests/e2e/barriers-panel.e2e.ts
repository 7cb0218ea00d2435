import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judge, markClaim, passages } from '../../scripts/tour.ts';
import { barriersIn } from './barriers.ts';
import { open, type Reader, until, type Web } from './browser.ts';
import { press } from './reading.ts';
import { demo } from './threads.ts';

const page = (inside: string) => ({ type: 'text/html', body: `<!doctype html><title>x</title>${inside}` });

/** The demonstration, and around it pages that hold no thread. */
const around: Web = (address) => {
  if (address.host === 'elsewhere.example') return page('<p>Words.');
  return address.pathname === '/users' ? page('<h1>Users</h1>') : demo.web(address);
};

/** The thread after somebody has edited it: one mark changed, another gone, one offered elsewhere. */
const edited: Web = (address) => {
  const answer = around(address);
  if (!answer?.type.startsWith('text/html')) return answer;
  const body = String(answer.body)
    .replace('Something that long must be visible', 'Something that long must not be visible')
    .replace('No man-made object is visible at this scale.', 'Whatever.');
  return { ...answer, body };
};

describe.each(['light', 'dark'] as const)('in the %s theme axe finds no barrier in the panel', (colours) => {
  let reader: Reader;
  let panel: Page;

  beforeAll(async () => {
    reader = await open(inject('kind'), { web: around, colours });
    await reader.goTo(demo.address);
    panel = await reader.panelTab();
    await until('the posts', async () => (await panel.$$('.post')).length > 0);
  });
  afterAll(async () => {
    await reader?.close();
  });

  const text = () => panel.evaluate(() => document.body.innerText);
  const shows = (words: RegExp) => until(String(words), async () => words.test(await text()));
  /** In a window that all of it fits in: what can be scrolled clear of the sticky foot is not covered by it. */
  const clean = async (covered: string | null = null) => {
    await panel.setViewport({ width: 420, height: 6000 });
    expect(await barriersIn(panel, covered)).toEqual([]);
    await panel.setViewport({ width: 420, height: 900 });
  };
  const unfold = (isOpen: boolean) =>
    panel.evaluate((wanted) => {
      for (const fold of document.querySelectorAll('details')) fold.open = wanted;
    }, isOpen);
  async function menu(name: string): Promise<void> {
    await panel.bringToFront();
    await press(panel, 'More');
    await press(panel, name);
  }

  test('is the theme', async () => {
    const ground = await panel.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(Number(ground.match(/\d+/)?.[0]) < 128).toBe(colours === 'dark');
  });

  test('on an empty thread', () => clean());

  test('with the comments of a post unfolded', async () => {
    await unfold(true);
    await clean();
    await unfold(false);
  });

  test('with “More” open, also where it asks before it deletes everything', async () => {
    await press(panel, 'More');
    await clean('.post-mark');
    await press(panel, 'Delete everything');
    await shows(/cannot be undone/);
    await clean('.post-mark');
    await press(panel, 'Keep everything');
  });

  test('on the keys, also where one is asked for', async () => {
    await menu('Keys');
    await shows(/Go through the posts/);
    await clean();
    await panel.evaluate(() => document.querySelector<HTMLElement>('.key-row button')?.click());
    await shows(/press a key/);
    await clean();
    await press(panel, 'Back');
  });

  test('on the empty trash', async () => {
    await menu('Trash');
    await shows(/The trash is empty/);
    await clean();
    await press(panel, 'Back');
  });

  test('on the sources, with a card open, by kind and by post', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-sources')?.click());
    await until('the sources', async () => (await panel.$$('.source-head')).length > 3);
    await clean();
    await panel.evaluate(() => document.querySelector<HTMLElement>('.source-head')?.click());
    await until('the card', async () => (await panel.$('.source-open')) !== null);
    await press(panel, 'With care');
    await until('her word', async () => (await panel.$('.source-word')) !== null);
    await unfold(true);
    await clean();
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.source-numbers input')[1]?.click());
    await shows(/Answer by/);
    await clean();
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-claims')?.click());
  });

  test('while a note on the thread is written, and where it was left', async () => {
    await press(panel, 'Note on the thread');
    await until('the editor', () => panel.evaluate(() => document.activeElement?.localName === 'textarea'));
    await panel.keyboard.type('All answers rest on one book.');
    await clean();
    await until('the draft', async () => ((await reader.rows('scholium', 'draft'))?.length ?? 0) > 0);
    await panel.bringToFront();
    await press(panel, 'Save');
    await shows(/On the thread as a whole/);
  });

  test('on a thread with claims and a note, filtered, and filtered to nothing', async () => {
    await reader.page.bringToFront();
    for (const [words, verdict] of [
      [passages.tooThin, 'Supported'],
      [passages.sphere, 'Lacks context'],
      [passages.longEnough, 'Contradicted'],
      [passages.reputation, 'Can’t be checked'],
    ] as const) {
      await markClaim(reader, words);
      await judge(reader, verdict);
      await reader.page.keyboard.press('Escape');
    }
    await panel.bringToFront();
    await until('the cards', async () => (await panel.$$('article.card')).length === 5);
    await clean();
    await panel.select('.filter select', 'verdict supported');
    await panel.focus('.filter input');
    await panel.keyboard.type('too thin');
    await until('one card', async () => (await panel.$$('article.card')).length === 1);
    await clean();
    await panel.keyboard.type(' or nothing');
    await until('no card', async () => (await panel.$$('article.card')).length === 0);
    await clean();
    await press(panel, 'Show all');
  });

  test('while a note is edited, and where what was typed is offered again', async () => {
    await press(panel, 'Edit');
    await until('the editor', () => panel.evaluate(() => document.activeElement?.localName === 'textarea'));
    await panel.keyboard.type('Words.');
    await clean();
    await until('the draft', async () => ((await reader.rows('scholium', 'draft'))?.length ?? 0) > 0);
    await panel.close();
    panel = await reader.panelTab();
    await shows(/Not saved yet/);
    await clean();
    await press(panel, 'Discard');
  });

  test('where Undo is offered, and on the trash with a note in it, also where it asks', async () => {
    await press(panel, 'Delete');
    await shows(/Undo/);
    await clean();
    await menu('Trash');
    await shows(/Bring back/);
    await clean();
    await press(panel, 'Empty the trash');
    await shows(/cannot be undone/);
    await clean();
    await press(panel, 'Cancel');
    await press(panel, 'Bring back');
    await press(panel, 'Back');
  });

  test('on what may be worth checking, also where a sentence is a claim', async () => {
    await menu('What may be worth checking?');
    await until('the sentences', async () => (await panel.$$('.worth-row')).length > 3);
    await clean();
    const marked = async () => ((await text()).match(/Marked as a claim$/gm) ?? []).length;
    const before = await marked();
    await panel.$eval('.worth-row [aria-label^="Claim:"]', (one) => (one as HTMLElement).click());
    await until('the claim', async () => (await marked()) > before);
    await clean();
    await press(panel, 'Undo');
    await until('the claim to go', async () => (await marked()) === before);
    await press(panel, 'Back');
  });

  test('where the clipboard was refused', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('The clipboard cannot be written.'));
    });
    await press(panel, 'More');
    await press(panel, 'Copy Markdown');
    await shows(/clipboard cannot/);
    await until('the sentence', async () => (await panel.$('.state')) !== null);
    await clean();
    await press(panel, 'Close');
  });

  test('where the thread has changed since: news, a changed mark and one whose words are gone', async () => {
    reader.web = edited;
    await reader.goTo(demo.address);
    await panel.bringToFront();
    await shows(/no longer|changed/i);
    await until('the news', async () => (await panel.$('.news')) !== null);
    await unfold(true);
    await clean();
  });

  test('where a kept thread is away', async () => {
    await press(panel, 'Keep here');
    await reader.goTo('https://elsewhere.example/');
    await panel.bringToFront();
    await shows(/stays here while you read elsewhere/);
    await clean();
    await press(panel, 'Let it go');
  });

  test('where there is no thread, and on a page that it may not read', async () => {
    await reader.goTo(new URL('/users', demo.address).href);
    await panel.close();
    panel = await reader.panelTab();
    await shows(/holds no question and answers/);
    await clean();
    await panel.close();
    await reader.goTo('https://elsewhere.example/');
    panel = await reader.panelTab();
    await until('a sentence', async () => (await panel.$('.state')) !== null);
    await clean();
  });

  // What the browser says of a tab can be told otherwise by a test in Chromium only.
  test.skipIf(inject('kind') === 'firefox')('in a private window', async () => {
    await reader.goTo(demo.address);
    await panel.close();
    panel = await reader.privatePanelTab();
    await shows(/private window/i);
    await clean();
  });

  test('where the library cannot be opened', async () => {
    await panel.close();
    const room = await reader.ourPage('manifest.json');
    await room.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const newer = indexedDB.open('scholium', 100_000);
          newer.onupgradeneeded = () => {};
          newer.onsuccess = () => {
            newer.result.close();
            resolve();
          };
          newer.onerror = () => reject(newer.error);
        }),
    );
    await room.close();
    panel = await reader.panelTab();
    await shows(/did not work/);
    await clean();
  });
});
