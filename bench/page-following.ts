import type { Page } from 'puppeteer-core';
import { dragOver, open, type Reader, until } from '../tests/e2e/browser.ts';
import type { Kind } from '../tests/e2e/engine.ts';
import { firstWordsOf } from '../tests/e2e/reading.ts';
import { demo } from '../tests/e2e/threads.ts';
import { median } from './page-figures.ts';

/** From a claim saved on the page to what is seen of it elsewhere, in ms. */
export interface Following {
  readonly kind: Kind;
  /** Each run: from when the row was written to the card in the panel, and to the mark painted in another window. */
  readonly cards: readonly number[];
  readonly marks: readonly number[];
}

/** The bar, at the median. */
const mostMs = 100;

/** Marks a claim in each long post of the demonstration, with the panel and the same page beside it in windows of their own. */
export async function following(kind: Kind): Promise<Following> {
  const reader = await open(kind, { web: demo.web });
  try {
    await reader.goTo(demo.address);
    const other = await reader.newTab('window');
    await reader.goTo(demo.address, other);
    const panel = await reader.panelTab(reader.page, 'window');
    for (const page of [other, panel]) await page.evaluate(watch);
    const runs: { card: number; mark: number }[] = [];
    for (const within of await bodies(reader.page)) runs.push(await claimIn(within, reader, panel, other));
    return { kind, cards: runs.map(({ card }) => card), marks: runs.map(({ mark }) => mark) };
  } finally {
    await reader.close();
  }
}

export function printFollowing(all: readonly Following[]): void {
  console.log('From the write to what is seen of it, in ms');
  console.table(
    all.flatMap(({ kind, cards, marks }) =>
      Object.entries({ 'card in the panel': cards, 'mark in another window': marks }).map(([what, ms]) => ({
        browser: kind,
        what,
        runs: ms.length,
        median: Math.round(median(ms) ?? Number.NaN),
        worst: Math.round(Math.max(...ms)),
        bar: `${(median(ms) ?? Number.POSITIVE_INFINITY) <= mostMs ? 'met' : 'NOT MET'} (median ≤ ${mostMs})`,
      })),
    ),
  );
}

async function claimIn(within: string, reader: Reader, panel: Page, other: Page) {
  const words = await firstWordsOf(reader.page, within, 40);
  const before = await Promise.all([panel, other].map((page) => page.evaluate(seen)));
  const firstAfter = (page: Page, count = 0) =>
    until('what is seen of the claim', async () => (await page.evaluate(seen))[count]);
  await dragOver(reader.page, words);
  await reader.overlay().press('Claim');
  const [card, mark] = await Promise.all([
    firstAfter(panel, before[0]?.length),
    firstAfter(other, before[1]?.length),
  ]);
  const written = await lastWritten(reader);
  await reader.page.bringToFront();
  await reader.page.keyboard.press('Escape');
  return { card: card - written, mark: mark - written };
}

/** Posts with a paragraph to mark. */
const bodies = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id^=answer-], #question')]
      .filter((post) =>
        [...post.querySelectorAll('.js-post-body p')].some(
          ({ firstChild }) =>
            firstChild?.nodeType === Node.TEXT_NODE && (firstChild.textContent ?? '').trim().length > 40,
        ),
      )
      .map((post) => `#${post.id} .js-post-body`),
  );

type Seen = { seenAt: number[] };

/** Runs in a page: notes when there is a card or a painted mark more than before, by the clock of the machine. */
function watch(): void {
  const world = globalThis as unknown as Seen;
  world.seenAt = [];
  let most = 0;
  const look = () => {
    let count = document.querySelectorAll('article.card').length;
    for (const [name, highlight] of CSS.highlights ?? [])
      if (name.startsWith('scholium-claim')) count += highlight.size;
    if (count > most) world.seenAt.push(performance.timeOrigin + performance.now());
    most = Math.max(most, count);
    setTimeout(look, 2);
  };
  look();
}

/** Runs in a page. */
const seen = () => (globalThis as unknown as Seen).seenAt;

async function lastWritten(reader: Reader): Promise<number> {
  const rows = (await reader.rows('scholium', 'annotation')) as { modified: string }[];
  return Math.max(...rows.map(({ modified }) => Date.parse(modified)));
}
