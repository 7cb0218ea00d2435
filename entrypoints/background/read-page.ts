import { browser } from 'wxt/browser';
import type { PageText } from '../../messaging/contract.ts';

/** Enough for the longest documents; the whole of it is never kept. */
const mostLetters = 5_000_000;

/**
 * The text of the page in a tab as it shows itself, and what is selected there. The browser allows it where
 * the reader has pressed Scholium's button on that page, and on the declared hosts.
 *
 * @throws a sentence that says what to press.
 */
export async function readPage({ tab }: { tab: number }): Promise<PageText> {
  const found = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: textOfPage, args: [mostLetters] })
    .catch(() => []);
  const page = found[0]?.result as PageText | null | undefined;
  if (!page)
    throw new Error(
      'The browser does not let this page be read yet. Press Scholium’s button in the toolbar on that page, then try again.',
    );
  return page;
}

/** Runs in the page, alone. */
function textOfPage(most: number): PageText | null {
  const { body } = document;
  if (!body) return null;
  const selection = getSelection();
  const before = document.createRange();
  before.setStart(body, 0);
  if (selection && selection.rangeCount > 0) {
    const { startContainer, startOffset } = selection.getRangeAt(0);
    before.setEnd(startContainer, startOffset);
  }
  return {
    url: location.href,
    title: document.title.slice(0, 1000),
    text: body.innerText.slice(0, most),
    selected: (selection?.toString() ?? '').trim().slice(0, 100_000),
    before: before.toString().slice(-400),
  };
}
