import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragOver, open, type Reader, until, type Words } from './browser.ts';
import { demo } from './threads.ts';

const cases: { readonly what: string; readonly words: Words; readonly stands: string }[] = [
  {
    what: 'that stand in many places leads to where they were copied from',
    words: { within: '#answer-990007 .js-post-body', text: 'from the Moon' },
    stands: '#answer-990007',
  },
  {
    what: 'that a comment and two answers quote leads to the answer it was copied from',
    words: {
      within: '#answer-990005 .js-post-body',
      text: 'the only one that would be visible to the human eye from the Moon',
    },
    stands: '#answer-990005',
  },
  {
    what: 'with signs that mean something in a link leads to them',
    words: { within: '#comment-990406', text: '(2/2)' },
    stands: '#comment-990406',
  },
  {
    what: 'that go over the end of a list item leads to them',
    words: {
      within: '#answer-990006 .js-post-body',
      text: 'at the Moon, 0.005 arcseconds. Only to tell its two edges apart',
    },
    stands: '#answer-990006',
  },
];

// Only Chromium lets a test read what was copied, and tells a fragment's words by where it scrolls to.
describe.runIf(inject('kind') === 'chromium')('a copied link to words', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open('chromium', { web: demo.web });
    await reader.goTo(demo.address);
    const context = reader.browser.defaultBrowserContext();
    const permissions = ['clipboard-read', 'clipboard-sanitized-write'] as const;
    await context.overridePermissions(new URL(demo.address).origin, [...permissions]);
  });
  afterAll(() => reader?.close());

  test.each(cases)('$what', async ({ words, stands }) => {
    const link = await linkTo(words);
    expect(link).toContain(':~:text=');
    const second = await reader.newTab();
    await reader.goTo(link, second);
    // By its address alone the page would scroll to the top of the post; a fragment's words come to the middle.
    const isThere = () =>
      second.evaluate(
        (selector, text) => {
          const begins = document.createTreeWalker(document.querySelector(selector) as Element, 4);
          while (begins.nextNode()) {
            const at = (begins.currentNode.textContent ?? '').indexOf(text.slice(0, 5));
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(begins.currentNode, at);
            range.setEnd(begins.currentNode, at + 5);
            const { top } = range.getBoundingClientRect();
            if (top > innerHeight * 0.25 && top < innerHeight * 0.75) return true;
          }
          return false;
        },
        stands,
        words.text,
      );
    await until('the words in the middle', isThere);
    await second.close();
  });

  async function linkTo(words: Words): Promise<string> {
    await dragOver(reader.page, words);
    await reader.page.evaluate(() => navigator.clipboard.writeText(''));
    await reader.overlay().press('Copy link');
    return until('the link', () => reader.page.evaluate(() => navigator.clipboard.readText()));
  }
});
