import type { CDPSession, Page } from 'puppeteer-core';
import type { Annotation } from '../core/annotation.ts';
import type { PageReport } from '../messaging/contract.ts';
import { type Reader, until, type Web } from '../tests/e2e/browser.ts';
import { bundle } from './in-browser.ts';
import { type ModelClaim, pickClaims } from './page-claims.ts';
import { pathOf, render, style } from './page-html.ts';
import { annotationsOn, importBackup } from './page-library.ts';
import { buildModel, type Model, type Size } from './page-model.ts';
import type { Judgement, ReportedNote } from './page-probe.ts';
import type { Prose } from './page-prose.ts';
import { isStill, type Painted, readPainting, watchPainting } from './page-still.ts';
import { type Task, tasksDuring } from './page-trace.ts';
import { type Case, type TruePlace, truePlaces, variant } from './page-variant.ts';

/** Where generated pages stand. */
export const site = 'https://skeptics.stackexchange.com';
/** The same page under an address where no script of ours runs. */
const bareSite = 'https://skeptics.example';

/** A generated page whose claims stand in the reader's library. */
export interface MarkedPage {
  readonly reader: Reader;
  readonly model: Model;
  readonly claims: readonly ModelClaim[];
  readonly prose: Prose;
  readonly annotations: readonly Annotation[];
  /** Script of `page-probe.ts`. */
  readonly probe: string;
}

export const addressOf = ({ model }: MarkedPage): string => site + pathOf(model);

/** The same page where no script of ours runs. */
export const bareAddressOf = ({ model }: MarkedPage): string => bareSite + pathOf(model);

export function bareWeb(page: MarkedPage, name: Case): Web {
  return webOf(page.model, asIn(page, name).html);
}

export function placesIn(page: MarkedPage, name: Case): (TruePlace | null)[] {
  return asIn(page, name).places;
}

type Probe = typeof import('./page-probe.ts');
/** In a page that the probe was put in. */
type Probed = { readonly bench: Probe };

/** Marks the claims of a new page with the shipped code, and puts them into the reader's library. */
export async function markPage(reader: Reader, size: Size, notes: number, prose: Prose): Promise<MarkedPage> {
  const model = buildModel(size, prose);
  const claims = pickClaims(model, notes);
  const probe = await bundle('page-probe.ts');
  const page = { reader, model, claims, prose, annotations: [], probe };
  const { html, places } = asIn(page, 'base');
  reader.web = webOf(model, html);

  const tab = await reader.newTab();
  await reader.goTo(bareSite + pathOf(model), tab);
  await tab.addScriptTag({ content: probe });
  // As text: WebDriver BiDi hands on an object that stands in an answer twice only once.
  const described = await tab.evaluate(
    (places, address) => JSON.stringify((globalThis as unknown as Probed).bench.describeAt(places, address)),
    places,
    site + pathOf(model),
  );
  const { thread, posts, unread, targets } = JSON.parse(described) as ReturnType<Probe['describeAt']>;
  await tab.close();
  expectWhole(model, posts, unread);
  const annotations = annotationsOn(targets, thread);
  await importBackup(reader, annotations);
  return { ...page, annotations };
}

/** A page that is not read whole would measure something else. */
function expectWhole({ question, answers }: Model, found: number, unread: readonly string[]): void {
  const all = [question, ...answers];
  const expected = all.length + all.reduce((sum, { comments }) => sum + comments.length, 0);
  if (found !== expected || unread.length > 0)
    throw new Error(
      `The adapter finds ${found} of the page's ${expected} posts. ${unread.join(' ')} ` +
        'Bring bench/page-html.ts in line with the site’s markup.',
    );
}

function asIn(
  { model, claims, prose }: MarkedPage,
  name: Case,
): { html: string; places: (TruePlace | null)[] } {
  const page = variant(model, name, claims, prose);
  return { html: render(model, page), places: truePlaces(model, page, claims) };
}

function webOf(model: Model, html: string): Web {
  return ({ pathname }) => {
    if (pathname === pathOf(model)) return { type: 'text/html; charset=utf-8', body: html };
    return pathname === '/se.css' ? { type: 'text/css', body: style } : null;
  };
}

/** What came of opening the page once. */
export interface Return extends Painted {
  readonly tasks: readonly Task[];
  /** The same page without us. */
  readonly bareTasks: readonly Task[];
  readonly notes: readonly ReportedNote[];
  readonly judgement: Judgement;
}

/** The reader comes back to a marked page, which is by now as `name` says. */
export async function returnTo(page: MarkedPage, name: Case): Promise<Return> {
  const { reader, model, annotations, probe } = page;
  const { html, places } = asIn(page, name);
  reader.web = webOf(model, html);
  const bare = await openTraced(reader, bareSite + pathOf(model));
  await bare.tab.close();

  const address = site + pathOf(model);
  const { tab, tasks } = await openTraced(reader, address);
  const painting = await tab.evaluate(readPainting);
  const notes = await reported(reader, tab, annotations);
  await tab.addScriptTag({ content: probe });
  const judgement = await tab.evaluate(
    (notes, places, address) => (globalThis as unknown as Probed).bench.judge(notes, places, address),
    notes,
    places,
    address,
  );
  await tab.close();
  return { ...painting, tasks, bareTasks: bare.tasks, notes, judgement };
}

/** One opening of a page, for its cost only. */
export interface Visit {
  /** From the start of the navigation to the last mark; null: none was painted. */
  readonly paintedMs: number | null;
  readonly loadedMs: number | null;
  readonly tasks: readonly Task[];
  readonly heapBytes: number;
}

/** Opens the page as `name` says: where our script, or the floor's, runs, or where none does. */
export async function visit(page: MarkedPage, name: Case, where: 'marked' | 'bare'): Promise<Visit> {
  const { reader } = page;
  reader.web = bareWeb(page, name);
  const address = where === 'marked' ? addressOf(page) : bareAddressOf(page);
  const { tab, tasks } = await openTraced(reader, address);
  const { paintedMs, loadedMs } = await tab.evaluate(readPainting);
  const heapBytes = await heapOf(tab);
  await tab.close();
  return { paintedMs, loadedMs, tasks, heapBytes };
}

/** Used bytes of JavaScript in a page's process after collecting what is garbage. */
export async function heapOf(tab: Page): Promise<number> {
  return heapIn(await tab.createCDPSession());
}

export async function heapIn(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  for (let again = 0; again < 2; again++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

/** Opens an address in a new tab and waits until nothing more is painted. */
async function openTraced(reader: Reader, address: string): Promise<{ tab: Page; tasks: Task[] }> {
  const tab = await reader.newTab();
  await tab.evaluateOnNewDocument(watchPainting);
  await tab.bringToFront();
  const tasks = await tasksDuring(tab, address, reader.origin, async () => {
    await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await until(
      'the page to be still',
      () => tab.evaluate(isStill, address.startsWith(bareSite) ? 1500 : 4000),
      120_000,
    );
  });
  return { tab, tasks };
}

/** What the content script says of each note, in the order of `annotations`. */
async function reported(
  reader: Reader,
  tab: Page,
  annotations: readonly Annotation[],
): Promise<ReportedNote[]> {
  const id = await reader.tabId(tab);
  // A page of our origin that runs none of our code.
  const room = await reader.ourPage('manifest.json');
  const { notes } = await room.evaluate(askForReport, id);
  await room.close();
  await tab.bringToFront();
  const byId = new Map(notes.map((note) => [note.annotation, note]));
  return annotations.map(({ id, target }) => {
    const note = byId.get(id);
    if (!note)
      throw new Error(
        `The page reports ${notes.length} of ${annotations.length} notes; ${id} is not among them.`,
      );
    return {
      id,
      state: note.state,
      now: note.now ?? null,
      post: target.post,
      exact: target.selector?.exact ?? '',
    };
  });
}

/** Runs in a page of ours. */
async function askForReport(tab: number): Promise<PageReport> {
  interface Chrome {
    readonly tabs: {
      sendMessage(tab: number, message: unknown, to: object): Promise<{ answer: PageReport }>;
    };
  }
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const message = { to: 'tab', name: 'report', payload: {} };
  return (await chrome.tabs.sendMessage(tab, message, { frameId: 0 })).answer;
}
