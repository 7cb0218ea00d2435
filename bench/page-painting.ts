import type { Page } from 'puppeteer-core';
import type { Reader } from '../tests/e2e/browser.ts';
import { bundle } from './in-browser.ts';
import { sayBar } from './page-bar.ts';
import { median } from './page-figures.ts';
import type { Painting } from './page-painting-probe.ts';
import { addressOf, bareAddressOf, bareWeb, type MarkedPage, placesIn } from './page-run.ts';

type Probed = { readonly bench: typeof import('./page-painting-probe.ts') };

/** What painting all marks of a page and removing them comes to, as we do it and by wrapping; medians, in ms. */
export interface PaintingFigures {
  readonly way: Way;
  readonly marks: number;
  /** Ranges, or whatever says where words stand, from the marks' places. */
  readonly readyMs: number;
  readonly paintMs: number;
  readonly removeMs: number;
  /** The most of any run, of painting and removing together. */
  readonly elements: number;
  readonly records: number;
  readonly layouts: number;
  readonly names: number;
  readonly live: number;
}

const ways = ['ours', 'wrapping'] as const;
type Way = (typeof ways)[number];
interface Run {
  readonly readyMs: number;
  readonly paint: Painting;
  readonly remove: Painting;
  readonly layouts: number;
}

/** In turns, each in a tab of its own where no script of ours runs. */
export async function paintingOf(page: MarkedPage, runs: number): Promise<PaintingFigures[]> {
  const { reader } = page;
  reader.web = bareWeb(page, 'base');
  const probe = await bundle('page-painting-probe.ts');
  const all: Record<Way, Run[]> = { ours: [], wrapping: [] };
  for (let run = 0; run < runs; run++)
    for (const way of ways) all[way].push(await paintOnce(reader, page, way, probe));
  return ways.map((way) => figuresOf(way, page.claims.length, all[way]));
}

async function paintOnce(reader: Reader, page: MarkedPage, way: Way, probe: string): Promise<Run> {
  const tab = await reader.newTab();
  await reader.goTo(bareAddressOf(page), tab);
  await tab.addScriptTag({ content: probe });
  const readyMs = await tab.evaluate(
    (way, places, address) => (globalThis as unknown as Probed).bench.prepare(way, places, address),
    way,
    placesIn(page, 'base'),
    addressOf(page),
  );
  const before = await layoutsOf(tab);
  const paint = await tab.evaluate(() => (globalThis as unknown as Probed).bench.paint());
  const remove = await tab.evaluate(() => (globalThis as unknown as Probed).bench.remove());
  const layouts = (await layoutsOf(tab)) - before;
  await tab.close();
  return { readyMs, paint, remove, layouts };
}

const layoutsOf = async (tab: Page) => (await tab.metrics()).LayoutCount ?? Number.NaN;

function figuresOf(way: Way, marks: number, runs: readonly Run[]): PaintingFigures {
  const middle = (field: (run: Run) => number) => median(runs.map(field)) ?? Number.NaN;
  const most = (field: (run: Run) => number) => Math.max(...runs.map(field));
  return {
    way,
    marks,
    readyMs: middle(({ readyMs }) => readyMs),
    paintMs: middle(({ paint }) => paint.ms),
    removeMs: middle(({ remove }) => remove.ms),
    elements: most(({ paint }) => paint.elements),
    records: most(({ paint, remove }) => paint.records + remove.records),
    layouts: most(({ layouts }) => layouts),
    names: most(({ paint }) => paint.names),
    live: most(({ paint }) => paint.live),
  };
}

export function printPainting(where: string, figures: readonly PaintingFigures[]): void {
  console.log('Painting all marks and removing them: with the layout they ask for, in ms');
  const rounded = (ms: number) => Math.round(ms * 100) / 100;
  console.table(
    figures.map(({ readyMs, paintMs, removeMs, ...rest }) => ({
      ...rest,
      'made ready': rounded(readyMs),
      painted: rounded(paintMs),
      removed: rounded(removeMs),
    })),
  );
  const [ours, wrapping] = ways.map((way) => figures.find((one) => one.way === way));
  if (!ours || !wrapping) return;
  const say = (what: string, value: number, most: number) =>
    sayBar(where, { what, value, most, unit: 'count' });
  say('painting: elements', ours.elements, 0);
  say('painting: mutation records', ours.records, 0);
  say('painting: layouts', ours.layouts, 0);
  say('painting: names of highlights', ours.names, 6);
  say('painting: live ranges', ours.live, 0);
  const whole = ({ paintMs, removeMs }: PaintingFigures) => paintMs + removeMs;
  const share = (what: string, value: number) => sayBar(where, { what, value, most: 1 / 100 });
  share('painting and removing : wrapping', whole(ours) / whole(wrapping));
}
