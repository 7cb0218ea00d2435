import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Where on the page to look for words. */
export interface Words {
  readonly text: string;
  /** Selector of the post or other element that holds them; the first occurrence in it is taken. */
  readonly within: string;
}

/** Selects words as a hand does: press before the first letter, move, let go after the last. */
export async function dragOver(page: Page, words: Words): Promise<void> {
  await page.bringToFront();
  const line = await ends(page, words);
  await page.mouse.move(line.from.x, line.from.y);
  await page.mouse.down();
  await page.mouse.move(line.to.x, line.to.y, { steps: 6 });
  await page.mouse.up();
  await isSelected(page, words);
  // No hand is at the next thing sooner, and the browser may still tell of the selection.
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/**
 * Selects words by Shift and the arrow key. The first letter is selected by script, as there is no caret in
 * a page: a reader gets there by caret browsing (F7), which Chromium does not let a test turn on by key.
 */
export async function extendOver(page: Page, words: Words): Promise<void> {
  await page.bringToFront();
  await page.evaluate(selectFirstLetter, words.within, words.text);
  await page.keyboard.down('Shift');
  // As many presses as letters, and a few more where the browser stops between two elements as well.
  for (let pressed = 0; pressed < words.text.length + 10; pressed++) {
    if ((await selected(page)) === words.text) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.up('Shift');
  await isSelected(page, words);
}

const selected = (page: Page) =>
  page.evaluate(() => (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim());

async function isSelected(page: Page, { text }: Words): Promise<void> {
  const wanted = text.replace(/\s+/g, ' ').trim();
  await until(`“${wanted}” to be selected`, async () => {
    const now = await selected(page);
    if (now !== wanted) throw new Error(`“${now}” is selected`);
    return true;
  });
}

interface Ends {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

async function ends(page: Page, { within, text }: Words): Promise<Ends> {
  const found = await page.evaluate(endsOnPage, within, text);
  if (!found) throw new Error(`No “${text}” in ${within} on ${page.url()}.`);
  return found;
}

/** Runs in the page. White space counts as one space, as the reader sees it. */
async function endsOnPage(within: string, text: string): Promise<Ends | null> {
  const range = rangeOfWords(within, text);
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Firefox scrolls in another process: a press that comes at once would land where the words have been.
  for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return null;
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 0.5, y: last.top + last.height / 2 },
  };

  function rangeOfWords(selector: string, words: string): Range | null {
    // Of the prototype: a page may hide what its document has by the names of its pictures.
    const { querySelector, createTreeWalker } = Document.prototype;
    const root: Element | null = querySelector.call(document, selector);
    if (!root) return null;
    const places: [Node, number][] = [];
    let all = '';
    const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [at, letter] of [...(node.textContent ?? '')].entries()) {
        const plain = /\s/.test(letter) ? ' ' : letter;
        if (plain === ' ' && all.endsWith(' ')) continue;
        all += plain;
        places.push([node, at]);
      }
    }
    const start = all.indexOf(words);
    const [from, to] = [places[start], places[start + words.length - 1]];
    if (start < 0 || !from || !to) return null;
    const found = new Range();
    found.setStart(...from);
    found.setEnd(to[0], to[1] + 1);
    return found;
  }
}

/** Runs in the page. */
function selectFirstLetter(within: string, text: string): void {
  const root = document.querySelector(within);
  const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const at = (node.textContent ?? '').indexOf(text.slice(0, 12));
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(node, at, node, at + 1);
    return;
  }
}
