import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until, type Web } from './browser.ts';
import { claim, firstWordsOf, focusIs, openEditorOn, painted, press } from './reading.ts';
import { demo } from './threads.ts';

const typed = 'Words that are not saved yet';
const body = '.answer .js-post-body';

describe('what was typed and not saved', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
    await openEditorOn(reader, await firstWordsOf(reader.page, body));
    await reader.page.keyboard.type(typed);
  });
  afterAll(() => reader?.close());

  test('survives a click elsewhere', async () => {
    await reader.page.mouse.click(640, 12);
    await until('the editor to close', async () => !(await reader.overlay().shows('Comment')));
    await reopened();
  });

  test('survives a reload', async () => {
    await until('the draft to be kept', draftIsKept);
    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    await reopened();
  });

  test('survives the site changing the page under the editor, which goes on taking letters', async () => {
    await reader.page.evaluate(() => {
      for (const score of document.querySelectorAll('.js-vote-count')) score.textContent = '99';
      const comment = document.querySelector('li.comment');
      comment?.parentElement?.append(
        Object.assign(comment.cloneNode(true) as Element, { id: 'comment-990999' }),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await reader.page.keyboard.type(', and more');
    await until('the words', async () => (await fieldOf(reader)) === `${typed}, and more`);
  });

  test('survives an update of the extension under the open page, and the reader is told or goes on', async () => {
    await until('the draft to be kept', draftIsKept);
    await reader.upgrade();
    await reader.page.bringToFront();
    if (await reader.overlay().shows('Comment')) {
      await reader.page.keyboard.down('Control');
      await reader.page.keyboard.press('Enter');
      await reader.page.keyboard.up('Control');
      await until('a sentence', async () => /was updated/.test(await reader.overlay().text()));
      expect(await fieldOf(reader)).toContain(typed);
    }
    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    await reopened();
  });

  test('is shown in the panel where its post is gone, with its words', async () => {
    await until('the draft to be kept', draftIsKept);
    reader.web = without('answer-990002');
    await reader.page.reload({ waitUntil: 'domcontentloaded' });
    const panel = await reader.panelTab();
    await until('the draft', async () => (await textOf(panel)).includes(typed));
    expect(await textOf(panel)).toContain('Not on this page now');
    await panel.close();
  });

  async function reopened(): Promise<void> {
    await until('the mark', async () => (await painted(reader.page)).length > 0);
    // Firefox may still be scrolling back to where the page was: a press can miss.
    await until('the words', async () => {
      if ((await fieldOf(reader)) === null) await reader.overlay().press('To check');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ((await fieldOf(reader)) ?? '').startsWith(typed);
    });
    await until('the caret', () => focusIs(reader, 'textarea'));
    await reader.page.keyboard.press('End');
  }

  async function draftIsKept(): Promise<boolean> {
    const drafts = (await reader.rows('scholium', 'draft')) as { value: { comment: string } }[];
    return drafts.some(({ value }) => value.comment.startsWith(typed));
  }
});

describe('while the site changes under a note that is being written', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
    await reader.goTo(demo.address);
  });
  afterAll(() => reader?.close());

  test('the words that were chosen are the ones that are marked, wherever they stand now', async () => {
    const words = await firstWordsOf(reader.page, body);
    await dragOver(reader.page, words);
    await until('the bar', () => reader.overlay().shows('Claim'));
    await reader.page.$eval(body, (post) =>
      post.prepend(
        Object.assign(document.createElement('p'), {
          textContent: 'Added above, much longer than what was chosen.',
        }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    await reader.overlay().press('Claim');
    await until('the mark', async () => (await painted(reader.page)).join(' ') === words.text);
    const [row] = (await reader.rows('scholium', 'annotation')) as {
      target: { selector: { exact: string } };
    }[];
    expect(row?.target.selector.exact).toBe(words.text);
    await reader.page.keyboard.press('Escape');
  });

  test('a new note and a tag that is half typed stay, and so does the caret', async () => {
    await dragOver(reader.page, await firstWordsOf(reader.page, '#answer-990005 .js-post-body'));
    await reader.overlay().press('Note');
    await until('the editor', () => focusIs(reader, 'textarea'));
    await reader.page.keyboard.type('first half');
    await reader.page.$eval('.js-vote-count', (score) => (score.textContent = '77'));
    await reader.page.evaluate(() => window.scrollBy(0, 200));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await reader.page.keyboard.type(', second half');
    await until('both halves', async () => (await fieldOf(reader)) === 'first half, second half');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.type('na');
    await reader.page.$eval('.js-vote-count', (score) => (score.textContent = '78'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await reader.page.keyboard.type('to');
    await reader.page.keyboard.down('Control');
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.up('Control');
    const note = await until('the note', async () =>
      ((await reader.rows('scholium', 'annotation')) as { comment: string; tags: string[] }[]).find(
        ({ comment }) => comment,
      ),
    );
    expect(note).toMatchObject({ comment: 'first half, second half', tags: ['nato'] });
  });

  test('a new note that was left opens again from the panel and from its words', async () => {
    const words = { within: '#answer-990006 .js-post-body', text: 'television satellites' };
    await dragOver(reader.page, words);
    await reader.overlay().press('Note');
    await until('the editor', () => focusIs(reader, 'textarea'));
    await reader.page.keyboard.type(typed);
    await reader.page.keyboard.press('Escape');
    await until('it to close', async () => (await fieldOf(reader)) === null);
    const panel = await reader.panelTab();
    await until('one draft', async () => (await panel.$$('.draft')).length === 1);
    await press(panel, 'Open again');
    await reader.page.bringToFront();
    await until('the words', async () => (await fieldOf(reader)) === typed);
    await reader.page.keyboard.press('Escape');
    await until('it to close', async () => (await fieldOf(reader)) === null);
    await dragOver(reader.page, words);
    await reader.overlay().press('Note');
    await until('the words', async () => (await fieldOf(reader)) === typed);
    await panel.close();
  });
});

describe('pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open(inject('kind'), { web: demo.web });
  });
  afterAll(() => reader?.close());

  test('in a tab that was open before the extension came, the first press on the toolbar button starts it', async () => {
    await reader.goTo(demo.address);
    await until('the tags', async () => (await reader.sourceTags().count()) > 3);
    // As after an installation: Chromium leaves the page without a script of ours that answers.
    await reader.upgrade();
    if (reader.kind === 'chromium') {
      await reader.page.evaluate(() => {
        for (const ours of document.querySelectorAll('scholium-overlay, scholium-tag')) ours.remove();
      });
    }
    await until('the tags', async () => {
      await reader.pressToolbarButton();
      await new Promise((resolve) => setTimeout(resolve, 700));
      return (await reader.sourceTags().count()) > 3;
    });
    await claim(reader, await firstWordsOf(reader.page, body));
    await until('the mark', async () => (await painted(reader.page)).length > 0);
  });

  test('without questions and answers are said to be so in the panel', async () => {
    reader.web = (address) =>
      address.pathname === '/users' ? html('<h1>Users</h1><p>A list.</p>') : demo.web(address);
    await reader.goTo(new URL('/users', demo.address).href);
    const panel = await reader.panelTab();
    await until('a sentence', async () => /holds no question and answers/.test(await textOf(panel)));
    await panel.close();
  });

  test('whose markup nobody knows yield a sentence and no half of a post', async () => {
    reader.web = renamed;
    await reader.goTo(demo.address);
    const panel = await reader.panelTab();
    await until('a sentence', async () => /could not be read|cannot read|can read/.test(await textOf(panel)));
    expect(await panel.$$('.post[data-kind=answer]')).toHaveLength(0);
    await panel.close();
  });

  test('that come back from the history show what was written meanwhile', async () => {
    reader.web = demo.web;
    await reader.goTo(demo.address);
    const before = (
      await until('the marks', async () => {
        const marks = await painted(reader.page);
        return marks.length > 0 && marks;
      })
    ).length;
    const second = await reader.newTab();
    await reader.goTo(demo.address, second);
    await reader.page.bringToFront();
    await reader.page.goto('about:blank');
    await claim(reader, { within: '#answer-990007 .js-post-body', text: 'everybody knows that' }, second);
    await reader.page.bringToFront();
    await reader.page.evaluate(() => setTimeout(() => history.back(), 0));
    await until('the new mark', async () => (await painted(reader.page)).length === before + 1);
    await second.close();
  });
});

const html = (inside: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>x</title>${inside}`,
});

const changed =
  (change: (page: string) => string): Web =>
  (address) => {
    const answer = demo.web(address);
    return answer?.type.startsWith('text/html') ? { ...answer, body: change(String(answer.body)) } : answer;
  };

/** The thread without one answer, as when it was deleted. */
const without = (id: string) => changed((page) => page.replaceAll(`id="${id}"`, 'hidden data-was="answer"'));

/** Tomorrow's markup. */
const renamed = changed((page) =>
  page
    .replaceAll(/id="(answer|comment)-(\d+)"/g, 'id="$1_x_$2"')
    .replaceAll('js-post-body', 'post-words')
    .replaceAll('itemprop="text"', ''),
);

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** What stands in the comment's field; null: no editor is open. */
const fieldOf = (reader: Reader) =>
  reader
    .overlay()
    .run(
      (roots) => roots[0]?.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value ?? null,
    );
