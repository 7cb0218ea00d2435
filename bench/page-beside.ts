import { open, type Reader } from '../tests/e2e/browser.ts';
import { clientSelectors, returnToClient } from './client/run.ts';
import { fillFloor, floorExtension } from './floor/extension.ts';
import { median } from './page-figures.ts';
import { pathOf } from './page-html.ts';
import type { Size } from './page-model.ts';
import type { Prose } from './page-prose.ts';
import { heapIn, type MarkedPage, markPage, site, visit } from './page-run.ts';
import type { Task } from './page-trace.ts';
import { type Case, caseNames } from './page-variant.ts';

/** Who puts notes on the page: Scholium, the npm package `hypothesis`, the least extension, or nobody. */
const parties = ['ours', 'ours, worker asleep', 'client', 'floor', 'bare'] as const;
export type Party = (typeof parties)[number];

/** Medians of the runs. */
export interface Cost {
  readonly party: Party;
  readonly notes: number;
  readonly case: Case;
  readonly paintedMs: number | null;
  /** From the start of the navigation until the page was loaded; of the client, null. */
  readonly loadedMs: number | null;
  /**
   * In the party's own scripts on the page's main thread, with the layout that they ask for: on the processor, and
   * by the clock, which on a machine of two cores runs on while others have them.
   */
  readonly scriptsMs: number;
  readonly clockMs: number;
  /** On the processor, all tasks of the page's main thread but for the shortest, which are the evaluation's own looking. */
  readonly mainMs: number;
  readonly heapBytes: number;
  /** Elsewhere than in the page: the client's in its sidebar, ours and the floor's in the worker; none while that sleeps. */
  readonly besideBytes: number;
  /** Of the client's open sidebar; null elsewhere. */
  readonly firstCardMs: number | null;
  readonly right: number | null;
  /** Of the client: notes put on other words, and on any where theirs are gone. */
  readonly wrong: number | null;
}

interface One {
  readonly paintedMs: number | null;
  readonly loadedMs?: number | null;
  readonly tasks: readonly Task[];
  readonly heapBytes: number;
  readonly besideBytes: number;
  readonly firstCardMs?: number | null;
  readonly right?: number;
  readonly wrong?: number;
}
type Visitor = (name: Case) => Promise<One>;

/** Notes that the client places one by one; more of them, where words are elsewhere, would take it minutes. */
export const mostOfClient = 100;
const noteCounts = [0, 100, 1000] as const;

/**
 * One page without notes, with 100 and with 1,000 of them, by each party in turns, so that a slow moment of the
 * machine meets all. The client and nobody stand under an address where no extension's script runs.
 */
export async function costsBeside(
  size: Size,
  prose: Prose,
  extension: string,
  runs: number,
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const notes of noteCounts) {
    const reader = await open('chromium', { extension });
    const below = await open('chromium', { extension: await floorExtension(site), keepTour: true });
    try {
      const page = await markPage(reader, size, notes, prose);
      costs.push(...(await costsOf(page, below, runs)));
    } finally {
      await reader.close();
      await below.close();
    }
  }
  return costs;
}

async function costsOf(page: MarkedPage, below: Reader, runs: number): Promise<Cost[]> {
  const visitors = await visitorsOf(page, below);
  const notes = page.claims.length;
  const costs: Cost[] = [];
  for (const name of notes === 0 ? (['base'] as const) : caseNames) {
    const ones = new Map<Party, One[]>(parties.map((party) => [party, []]));
    for (let run = 0; run < runs; run++)
      for (const party of parties)
        if (isMeasured(party, name, notes)) ones.get(party)?.push(await visitors[party](name));
    for (const [party, all] of ones) if (all.length > 0) costs.push(costOf(party, notes, name, all));
  }
  return costs;
}

function isMeasured(party: Party, name: Case, notes: number): boolean {
  if (party === 'ours, worker asleep') return name === 'base' && notes > 0;
  return party !== 'client' || name === 'base' || notes <= mostOfClient;
}

async function visitorsOf(page: MarkedPage, below: Reader): Promise<Record<Party, Visitor>> {
  const selectors = await clientSelectors(page);
  const floor = { ...page, reader: below };
  await fillFloor(
    below,
    selectors.map(({ post, quote }, id) => ({ id, page: pathOf(page.model), post, ...quote })),
  );
  return {
    ours: (name) => visitWithWorker(page, name),
    'ours, worker asleep': async (name) => {
      await page.reader.killBackground();
      return visitWithWorker(page, name);
    },
    client: async (name) => {
      const sidebar = name === 'base' ? 'open' : 'closed';
      const {
        judgement,
        sidebarHeapBytes: besideBytes,
        ...rest
      } = await returnToClient(page, name, selectors, sidebar);
      const { right, rightlyGone, wrong, falselyAttached } = judgement;
      return { ...rest, besideBytes, right: right + rightlyGone, wrong: wrong + falselyAttached };
    },
    floor: (name) => visitWithWorker(floor, name),
    bare: async (name) => ({ ...(await visit(page, name, 'bare')), besideBytes: 0 }),
  };
}

async function visitWithWorker(page: MarkedPage, name: Case): Promise<One> {
  const visited = await visit(page, name, 'marked');
  const { browser, origin } = page.reader;
  const worker = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  return { ...visited, besideBytes: worker ? await heapIn(await worker.createCDPSession()) : 0 };
}

function costOf(party: Party, notes: number, name: Case, all: readonly One[]): Cost {
  const middle = (field: (one: One) => number | null | undefined) =>
    median(all.map((one) => field(one) ?? null));
  return {
    party,
    notes,
    case: name,
    paintedMs: middle(({ paintedMs }) => paintedMs),
    loadedMs: middle(({ loadedMs }) => loadedMs),
    scriptsMs: middle(({ tasks }) => tasks.reduce((sum, { oursCpuMs }) => sum + oursCpuMs, 0)) ?? 0,
    clockMs: middle(({ tasks }) => tasks.reduce((sum, { oursMs }) => sum + oursMs, 0)) ?? 0,
    mainMs: middle(({ tasks }) => timeOf(tasks)) ?? 0,
    heapBytes: middle(({ heapBytes }) => heapBytes) ?? 0,
    besideBytes: middle(({ besideBytes }) => besideBytes) ?? 0,
    firstCardMs: middle(({ firstCardMs }) => firstCardMs),
    right: middle(({ right }) => right),
    wrong: middle(({ wrong }) => wrong),
  };
}

const shortestMs = 0.25;

function timeOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { ms, cpuMs }) => (ms < shortestMs ? sum : sum + (cpuMs ?? ms)), 0);
}
