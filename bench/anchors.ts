import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Timed } from './anchors-page.ts';
import { openWith } from './in-browser.ts';
import { locate } from './locator.ts';
import {
  type Found,
  isHard,
  type Judged,
  judge,
  type RevisionCase,
  type RevisionClass,
  type Revisions,
  readRevisions,
  readsTheSame,
} from './revisions.ts';

const usage = 'Usage: npm run bench -- anchors FILE [--text] [--miss N] [--json FILE] [--predictions FILE]';

/**
 * Looks for the targets of real edits with the shipped finder: as texts, and from element to element in both
 * browsers, beside the packages that others use. `--text`: as texts alone.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      text: { type: 'boolean' },
      miss: { type: 'string' },
      json: { type: 'string' },
      predictions: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file) throw new Error(usage);
  const revisions = readRevisions(file);
  const asTexts = inTexts(revisions);
  const rows: Record<string, Figures> = { 'ours, texts': figuresOf(revisions, asTexts) };
  const times: Record<string, Times> = {};
  if (!values.text) {
    for (const kind of ['chromium', 'firefox'] as const) await inBrowser(kind, revisions, rows, times);
  }
  print(rows, times);
  printMisses(revisions, asTexts.found, Number(values.miss ?? 0));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ rows, times }, null, 2)}\n`);
  if (values.predictions) writeFileSync(values.predictions, JSON.stringify(asTexts.found));
}

function inTexts({ docs, cases }: Revisions): Timed {
  const found: Record<string, Found | null> = {};
  const ms: number[] = [];
  for (const { id, new: now, selectors } of cases) {
    const text = docs[now]?.text ?? '';
    const begun = performance.now();
    found[id] = locate({ text }, selectors);
    ms.push(performance.now() - begun);
  }
  return { found, ms };
}

interface Times {
  /** Milliseconds over all cases; of one, the middle one and the 95th of 100; each the median of the rounds. */
  readonly total: number;
  readonly median: number;
  readonly p95: number;
  /** `p95` in units of the median cost of building a text's index in the same run. */
  readonly inIndexes: number;
}

type InPage = typeof import('./anchors-page.ts');
const finders = ['ours', 'domAnchorTextQuote', 'approxStringMatch'] as const;

async function inBrowser(
  kind: 'chromium' | 'firefox',
  revisions: Revisions,
  rows: Record<string, Figures>,
  times: Record<string, Times>,
): Promise<void> {
  const { browser, page } = await openWith(kind, 'anchors-page.ts');
  type World = { bench: InPage };
  try {
    await page.evaluate((all) => (globalThis as unknown as World).bench.load(all), revisions);
    // In turns, so that what else the machine does falls on all of them.
    const rounds: Record<string, number[][]> = { index: [] };
    for (let round = 0; round < roundsOf; round++) {
      rounds.index?.push(await page.evaluate(() => (globalThis as unknown as World).bench.indexing()));
      for (const finder of finders) {
        const timed = await page.evaluate((name) => (globalThis as unknown as World).bench[name](), finder);
        rounds[finder] = [...(rounds[finder] ?? []), timed.ms as number[]];
        if (round === 0) rows[`${finder}, ${kind}`] = figuresOf(revisions, timed);
      }
    }
    const unit = middle(rounds.index ?? [], (ms) => quantile(ms, 0.5));
    for (const [name, all] of Object.entries(rounds)) {
      const p95 = middle(all, (ms) => quantile(ms, 0.95));
      times[`${name}, ${kind}`] = {
        total: middle(all, (ms) => ms.reduce((sum, one) => sum + one, 0)),
        median: middle(all, (ms) => quantile(ms, 0.5)),
        p95,
        inIndexes: p95 / unit,
      };
    }
  } finally {
    await browser.close();
  }
}

const roundsOf = 5;
const middle = (rounds: readonly number[][], of: (ms: readonly number[]) => number) =>
  quantile(rounds.map(of), 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Percentages, but `missedMoved` and the two on states, which are counts. */
interface Figures {
  readonly accuracy: number;
  readonly hard: number;
  readonly unchanged: number;
  readonly edited: number;
  readonly editedExact: number;
  readonly editedFair: number;
  readonly moved: number;
  readonly missedMoved: number;
  readonly wrong: number;
  readonly falseAnchors: number;
  /** Edited words that were said to be anchored, as if nobody had touched them; unchanged ones said to be changed. */
  readonly saidAnchored: number;
  readonly saidChanged: number;
}

interface Row extends Judged {
  readonly one: RevisionCase;
  readonly found: Found | null;
}

function figuresOf({ docs, cases }: Revisions, { found }: Timed): Figures {
  const textOf = (one: RevisionCase) => docs[one.new]?.text ?? '';
  const rows: Row[] = cases.map((one) => {
    const here = found[one.id] ?? null;
    return { one, found: here, ...judge(one, textOf(one), here) };
  });
  const of = (wanted: RevisionClass) => rows.filter(({ one }) => one.truth.class === wanted);
  const count = (those: readonly Row[], is: (row: Row) => boolean) => those.filter(is).length;
  const percent = (those: readonly Row[], is: (row: Row) => boolean) =>
    Math.round((1000 * count(those, is)) / (those.length || 1)) / 10;
  const isGood = ({ outcome }: Row) => outcome === 'right' || outcome === 'orphan';
  const states = (wanted: Found['state']) => (row: Row) => row.found?.state === wanted;
  const differing = of('edited').filter(({ one }) => !readsTheSame(one));
  return {
    accuracy: percent(rows, isGood),
    hard: percent(
      rows.filter(({ one }) => isHard(one, textOf(one))),
      isGood,
    ),
    unchanged: percent(of('unchanged'), isGood),
    edited: percent(of('edited'), isGood),
    editedExact: percent(of('edited'), ({ exact }) => exact),
    editedFair: percent(of('edited'), ({ fair }) => fair),
    moved: percent(of('moved'), isGood),
    missedMoved: count(of('moved'), ({ outcome }) => outcome === 'missed'),
    wrong: percent(rows, ({ outcome }) => outcome === 'wrong'),
    falseAnchors: percent(of('deleted'), ({ outcome }) => outcome === 'falseAnchor'),
    saidAnchored: count(differing, states('anchored')),
    saidChanged: count(of('unchanged'), states('changed')),
  };
}

function print(rows: Record<string, Figures>, times: Record<string, Times>): void {
  const sizes = 'In per cent, but the last two columns and missedMoved, which are counts.';
  console.table(rows);
  console.log(sizes);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const rounded = Object.entries(times).map(([name, { total, median, p95, inIndexes }]) => [
    name,
    {
      'total ms': round(total),
      'median ms': round(median),
      'p95 ms': round(p95),
      'p95 in indexes': round(inIndexes),
    },
  ]);
  if (rounded.length) console.table(Object.fromEntries(rounded));
}

function printMisses({ docs, cases }: Revisions, found: Timed['found'], most: number): void {
  const wrong = cases.flatMap((one) => {
    const text = docs[one.new]?.text ?? '';
    const here = found[one.id] ?? null;
    const { outcome } = judge(one, text, here);
    return outcome === 'right' || outcome === 'orphan' ? [] : [{ one, text, here, outcome }];
  });
  for (const { one, text, here, outcome } of wrong.slice(0, most)) {
    console.log(`\n${one.id} ${one.truth.class}: ${outcome}`);
    console.log(`  wanted ${JSON.stringify(one.selectors.exact)}`);
    if (one.truth.text !== undefined)
      console.log(`  truth  ${one.truth.start} ${JSON.stringify(one.truth.text)}`);
    if (here) console.log(`  found  ${here.start} ${JSON.stringify(text.slice(here.start, here.end))}`);
  }
}
