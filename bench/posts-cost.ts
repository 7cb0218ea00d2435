import type { Page } from 'puppeteer-core';
import type { Cost } from './read-cost.ts';
import { threadAddress, threadOf } from './thread-html.ts';

export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** What reading costs, as ratios to one pass over the page's text in the same run. */
export interface CostFigures {
  readonly pages: readonly {
    readonly page: string;
    readonly posts: number;
    readonly ratio: number;
    readonly longestMs: number;
  }[];
  /** Giving up on pages that are no threads. */
  readonly givingUp: { readonly median: number; readonly total: number; readonly pages: number };
  /** The dearest of them, as `page: ratio`. */
  readonly dearest: readonly string[];
}

/** Of pages that are threads the largest; of the others each. */
export async function measureCost(
  browser: Page,
  threads: readonly SavedPage[],
  others: readonly SavedPage[],
  only: string | null,
): Promise<CostFigures> {
  const measure = async ({ url, html }: SavedPage): Promise<Cost> =>
    browser.evaluate(
      (source, address, reader) =>
        (globalThis as unknown as { bench: Bench }).bench.costOf(source, address, reader),
      html,
      url,
      only,
    );
  const largest = [...threads].sort((one, other) => other.html.length - one.html.length).slice(0, 3);
  const generated = { id: 'generated, 2,000 posts', url: threadAddress, html: threadOf(2000) };
  const pages = [];
  for (const page of [...largest, generated]) {
    const { posts, readMs, passMs, longestMs } = await measure(page);
    pages.push({ page: page.id, posts, ratio: readMs / passMs, longestMs });
  }
  const ratios: { page: string; ratio: number }[] = [];
  let [passes, reads] = [0, 0];
  for (const page of others) {
    const { readMs, passMs, posts } = await measure(page);
    // A page without text gives nothing to compare with.
    if (posts > 0 || passMs === 0) continue;
    ratios.push({ page: page.id, ratio: readMs / passMs });
    passes += passMs;
    reads += readMs;
  }
  ratios.sort((one, other) => one.ratio - other.ratio);
  return {
    pages,
    givingUp: { median: ratios[ratios.length >> 1]?.ratio ?? 0, total: reads / passes, pages: ratios.length },
    dearest: ratios.slice(-8).map(({ page, ratio }) => `${page}: ${ratio.toFixed(1)}`),
  };
}
type Bench = typeof import('./read-page.ts');

export function printCost({ pages, givingUp, dearest }: CostFigures): void {
  console.log('Reading all posts with all fields, to one cold pass over the text of the page:');
  for (const { page, posts, ratio, longestMs } of pages)
    console.log(
      `  ${page}: ${ratio.toFixed(1)} passes for ${posts} posts, held ${longestMs.toFixed(1)} ms at most`,
    );
  console.log(
    `Giving up on ${givingUp.pages} pages without a thread: ${givingUp.median.toFixed(1)} passes in the middle, ${givingUp.total.toFixed(1)} for all together`,
  );
  console.log(`  The dearest: ${dearest.join(', ')}`);
}
