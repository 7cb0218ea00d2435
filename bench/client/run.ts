import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/browser.ts';
import { bundle } from '../in-browser.ts';
import { bareAddressOf, bareWeb, heapIn, heapOf, type MarkedPage, placesIn } from '../page-run.ts';
import { type Task, tasksDuring } from '../page-trace.ts';
import type { Case } from '../page-variant.ts';
import { clientSite, clientWeb, withClient } from './api.ts';
import type { ClientJudgement, ClientSelectors } from './probe.ts';

type Probed = { readonly bench: typeof import('./probe.ts') };

/** What came of opening the page once with the client in it. */
export interface ClientReturn {
  /** From the start of the navigation to its last highlight; null: none came. */
  readonly paintedMs: number | null;
  readonly tasks: readonly Task[];
  readonly heapBytes: number;
  /** Of its frame, which the client puts into every page and which has a process of its own. */
  readonly sidebarHeapBytes: number;
  /** From the page's navigation to the first card in the open sidebar; null: it was closed, or none came. */
  readonly firstCardMs: number | null;
  readonly judgement: ClientJudgement;
}

/** For the first notes of a page: what the client would have kept when they were made. */
export async function clientSelectors(page: MarkedPage): Promise<ClientSelectors[]> {
  const { reader } = page;
  reader.web = bareWeb(page, 'base');
  const tab = await reader.newTab();
  await reader.goTo(bareAddressOf(page), tab);
  await tab.addScriptTag({ content: await bundle('client/probe.ts') });
  const selectors = await tab.evaluate(
    (places) => (globalThis as unknown as Probed).bench.selectorsAt(places),
    placesIn(page, 'base'),
  );
  await tab.close();
  return selectors;
}

/** The page as `name` says, with the client and some of its notes. */
export async function returnToClient(
  page: MarkedPage,
  name: Case,
  notes: readonly ClientSelectors[],
  sidebar: 'open' | 'closed',
): Promise<ClientReturn> {
  const { reader } = page;
  const address = bareAddressOf(page);
  const [client, site] = [clientWeb(notes, address), bareWeb(page, name)];
  reader.web = (url) => {
    const answer = client(url) ?? site(url);
    const isPage = url.href === address;
    return answer && isPage ? { ...answer, body: withClient(String(answer.body), sidebar) } : answer;
  };
  const tab = await reader.newTab('window');
  await tab.evaluateOnNewDocument(watchHighlights);
  const tasks = await tasksDuring(tab, address, clientSite, async () => {
    await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await until('the client to be still', () => isStill(tab, notes.length > 0), 600_000);
  });
  const { sinceMs, count } = await tab.evaluate(readHighlights);
  const firstCardMs = sidebar === 'open' ? await firstCard(tab) : null;
  // Before anything of the evaluation is in the page.
  const heapBytes = await heapOf(tab);
  const sidebarHeapBytes = await sidebarHeapOf(tab);
  await tab.addScriptTag({ content: await bundle('client/probe.ts') });
  const judgement = await tab.evaluate(
    (places) => (globalThis as unknown as Probed).bench.judgeClient(places),
    placesIn(page, name).slice(0, notes.length),
  );
  await tab.close();
  return {
    paintedMs: count > 0 ? sinceMs : null,
    tasks,
    heapBytes,
    sidebarHeapBytes,
    firstCardMs,
    judgement,
  };
}

interface Highlights {
  count: number;
  sinceMs: number;
  firstCardMs: number | null;
}
type Watched = { highlights: Highlights };

/** Runs in the page and in the sidebar from their start on. */
function watchHighlights(): void {
  const seen: Highlights = { count: 0, sinceMs: 0, firstCardMs: null };
  (globalThis as unknown as Watched).highlights = seen;
  const live = document.getElementsByTagName('hypothesis-highlight');
  const isSidebar = location.pathname === '/app.html';
  const look = () => {
    if (isSidebar && seen.firstCardMs === null && document.querySelector('[data-testid="thread-card"]'))
      seen.firstCardMs = performance.timeOrigin + performance.now();
    if (live.length !== seen.count) {
      seen.count = live.length;
      seen.sinceMs = performance.now();
    }
    setTimeout(look, 8);
  };
  look();
}

/** Runs in the page. */
function readHighlights(): Highlights {
  return (globalThis as unknown as Watched).highlights;
}

/** While it places notes, it does not yield: a page that answers late is not still. */
async function isStill(tab: Page, hasNotes: boolean): Promise<boolean> {
  const asked = Date.now();
  const { count, idleMs } = await tab.evaluate(() => {
    const { count, sinceMs } = (globalThis as unknown as Watched).highlights;
    return { count, idleMs: performance.now() - sinceMs };
  });
  const isBusy = Date.now() - asked > 250;
  return !isBusy && idleMs > (hasNotes && count === 0 ? 6000 : 2500);
}

async function sidebarHeapOf(tab: Page): Promise<number> {
  const target = tab
    .browser()
    .targets()
    .find((one) => one.url().startsWith(`${clientSite}/app.html`));
  if (!target) throw new Error('The client has no sidebar frame.');
  return heapIn(await target.createCDPSession());
}

async function firstCard(tab: Page): Promise<number | null> {
  const sidebar = tab.frames().find((frame) => frame.url().startsWith(`${clientSite}/app.html`));
  if (!sidebar) return null;
  const at = await sidebar.evaluate(() => (globalThis as unknown as Watched).highlights.firstCardMs);
  const start = await tab.evaluate(() => performance.timeOrigin);
  return at === null ? null : at - start;
}
