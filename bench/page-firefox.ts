import { open, until } from '../tests/e2e/browser.ts';
import { median } from './page-figures.ts';
import type { Size } from './page-model.ts';
import type { Prose } from './page-prose.ts';
import { addressOf, bareAddressOf, bareWeb, type MarkedPage, markPage } from './page-run.ts';
import { isStill, type Painted, readPainting, watchPainting } from './page-still.ts';
import { type Case, caseNames } from './page-variant.ts';

/** The same pages in Firefox, which tells nothing of a task's time on the processor: medians, in ms. */
export interface InFirefox {
  readonly size: Size;
  readonly cases: readonly CaseInFirefox[];
}
interface CaseInFirefox {
  readonly notes: number;
  readonly case: Case;
  readonly paintedMs: number | null;
  /** The longest that the page could do nothing else, with us and without. */
  readonly pauseMs: number | null;
  readonly barePauseMs: number | null;
}

export async function inFirefox(size: Size, prose: Prose, runs: number): Promise<InFirefox> {
  const cases: CaseInFirefox[] = [];
  for (const notes of [100, 1000]) {
    const reader = await open('firefox');
    try {
      const page = await markPage(reader, size, notes, prose);
      for (const name of caseNames) cases.push(await figuresOf(page, name, runs));
    } finally {
      await reader.close();
    }
  }
  return { size, cases };
}

async function figuresOf(page: MarkedPage, name: Case, runs: number): Promise<CaseInFirefox> {
  const ours: Painted[] = [];
  const bare: Painted[] = [];
  while (ours.length < runs) {
    bare.push(await opened(page, name, bareAddressOf(page), 1500));
    ours.push(await opened(page, name, addressOf(page), 6000));
  }
  const middle = (all: readonly Painted[], field: 'paintedMs' | 'pauseMs') =>
    median(all.map((one) => one[field]));
  return {
    notes: page.claims.length,
    case: name,
    paintedMs: middle(ours, 'paintedMs'),
    pauseMs: middle(ours, 'pauseMs'),
    barePauseMs: middle(bare, 'pauseMs'),
  };
}

/** Marks come within `firstMs`, or not at all. */
async function opened(page: MarkedPage, name: Case, address: string, firstMs: number): Promise<Painted> {
  const { reader } = page;
  reader.web = bareWeb(page, name);
  const tab = await reader.newTab();
  await tab.evaluateOnNewDocument(watchPainting);
  await reader.goTo(address, tab);
  await until('the page to be still', () => tab.evaluate(isStill, firstMs), 120_000);
  const painted = await tab.evaluate(readPainting);
  await tab.close();
  return painted;
}

export function printFirefox({ size, cases }: InFirefox): void {
  console.log(`Page ${size} in Firefox: medians, in ms`);
  const rounded = (ms: number | null) => (ms === null ? '-' : Math.round(ms));
  console.table(
    cases.map(({ notes, case: name, paintedMs, pauseMs, barePauseMs }) => ({
      notes,
      case: name,
      painted: rounded(paintedMs),
      'longest pause': rounded(pauseMs),
      'without us': rounded(barePauseMs),
    })),
  );
}
