import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../tests/e2e/browser.ts';
import { until } from '../tests/e2e/browser.ts';
import { bundle } from './in-browser.ts';
import { sayBar } from './page-bar.ts';
import type { Beside } from './page-beside-table.ts';
import { median } from './page-figures.ts';

/** How soon the panel shows the first card of a thread, beside a panel of Preact that knows nothing; medians, in ms. */
export interface FirstCard {
  readonly page: string;
  readonly runs: number;
  readonly firstCardMs: number;
  readonly emptyPanelMs: number;
  /** Cards in the panel's document, of how many notes. */
  readonly cards: number;
  readonly notes: number;
}

const mostTimes = 2;
const mostCards = 30;
const emptyPage = 'empty-panel.html';

/** A copy of a built extension with the empty panel in it. */
export async function withEmptyPanel(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scholium-bench-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty-panel.js'), await bundle('empty-panel.tsx'));
  const head = '<!doctype html><meta charset="utf-8"><title>Empty</title><body>';
  writeFileSync(join(folder, emptyPage), `${head}<script src="empty-panel.js"></script>`);
  return folder;
}

/** With the thread open in a tab of the reader's; both panels in turns, so that a slow moment meets both. */
export async function firstCard(
  reader: Reader,
  thread: { readonly address: string; readonly page: string; readonly notes: number },
  runs: number,
): Promise<FirstCard> {
  const { address, page, notes } = thread;
  const tab = await reader.newTab('window');
  await reader.goTo(address, tab);
  const panel = `panel.html?tab=${await reader.tabId(tab)}`;
  const times: { ours: number; empty: number; cards: number }[] = [];
  while (times.length < runs) {
    const ours = await opened(reader, panel);
    const empty = await opened(reader, emptyPage);
    times.push({ ours: ours.ms, empty: empty.ms, cards: ours.cards });
  }
  await tab.close();
  return {
    page,
    runs,
    notes,
    firstCardMs: median(times.map(({ ours }) => ours)) ?? Number.NaN,
    emptyPanelMs: median(times.map(({ empty }) => empty)) ?? Number.NaN,
    cards: Math.max(...times.map(({ cards }) => cards)),
  };
}

/** From the start of the navigation to the frame after the first card is there, and how many there are in the end. */
async function opened(reader: Reader, path: string): Promise<{ ms: number; cards: number }> {
  const page = await reader.ourPage('manifest.json', 'window');
  await page.evaluateOnNewDocument(watchFirstCard);
  await page.goto(reader.origin + path);
  const ms = await until('the first card', () =>
    page.evaluate(() => (globalThis as unknown as Seen).firstMs),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const cards = await page.$$eval('article.card', (found) => found.length);
  await page.close();
  return { ms, cards };
}

type Seen = { firstMs: number | null };

/** Runs in the page from its start on. */
function watchFirstCard(): void {
  const seen = globalThis as unknown as Seen;
  seen.firstMs = null;
  const look = () => {
    if (!document.querySelector('article.card')) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        seen.firstMs = performance.now();
      });
  };
  look();
}

/** Beside the client's on the same page, whose sidebar opens with it. */
export function printBesideClient({ page, notes, firstCardMs }: FirstCard, { size, costs }: Beside): void {
  const client = costs.find((one) => one.party === 'client' && one.case === 'base' && one.notes === notes);
  if (!page.startsWith(size) || !client?.firstCardMs) return;
  sayBar(page, { what: 'first card : client', value: firstCardMs / client.firstCardMs, most: 1 / 2 });
}

export function printFirstCards(all: readonly FirstCard[]): void {
  console.log('The panel: its first card beside an empty panel of Preact, in ms');
  console.table(
    all.map(({ page, runs, firstCardMs, emptyPanelMs, cards, notes }) => ({
      page,
      runs,
      'first card': Math.round(firstCardMs),
      'empty panel': Math.round(emptyPanelMs),
      times: Math.round((10 * firstCardMs) / emptyPanelMs) / 10,
      'bar 1': `${firstCardMs <= mostTimes * emptyPanelMs ? 'met' : 'NOT MET'} (≤ ${mostTimes} ×)`,
      notes,
      cards,
      'bar 2': `${cards <= mostCards ? 'met' : 'NOT MET'} (≤ ${mostCards} cards)`,
    })),
  );
}
