import type { Page } from 'puppeteer-core';

/** A line of text as it is laid out, in px of the page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every line of the site's text that is drawn, in reading order; ours is none of it. */
export const linesOf = (page: Page): Promise<Line[]> =>
  page.evaluate(() => {
    const lines: Line[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!/\S/.test(text.data) || text.parentElement?.closest('script, style, noscript')) continue;
      range.selectNodeContents(text);
      for (const { x, y, width, height } of range.getClientRects())
        lines.push({ text: text.data.trim().slice(0, 60), x: x + scrollX, y: y + scrollY, width, height });
    }
    return lines;
  });

/** In px: what two letters are drawn together by at most, in the sizes of type that threads have. */
const kerning = 2.5;

/**
 * Those that are no longer where they were, or gone, or new. Up and down nothing is forgiven. Firefox rounds
 * what is put back of a kerning to its own grid; and it counts a kerning to the letter before, so that a link's
 * box may end elsewhere though no letter has moved.
 */
export function moved(before: readonly Line[], after: readonly Line[]): string[] {
  const found = before.flatMap((line, at) => {
    const now = after[at];
    const isSame =
      now?.text === line.text &&
      Math.abs(now.y - line.y) < 0.01 &&
      Math.abs(now.height - line.height) < 0.01 &&
      Math.abs(now.x - line.x) <= 0.25 &&
      Math.abs(now.width - line.width) <= kerning;
    return isSame ? [] : [`${line.text}: ${JSON.stringify(line)} is ${JSON.stringify(now ?? null)}`];
  });
  const added = after.slice(before.length).map(({ text }) => `new: ${text}`);
  return [...found, ...added];
}
