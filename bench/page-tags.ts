import type { Page } from 'puppeteer-core';
import { type Reader, until, type Web } from '../tests/e2e/browser.ts';
import { sayBar } from './page-bar.ts';
import { median } from './page-figures.ts';
import { pathOf, render } from './page-html.ts';
import { type Block, buildModel, type Model } from './page-model.ts';
import type { Prose } from './page-prose.ts';
import { site } from './page-run.ts';
import { type Task, tasksDuring } from './page-trace.ts';
import { variant } from './page-variant.ts';

const linksInView = 300;
/** Of a screen that shows sixty a second. */
const frameMs = 1000 / 60;

/** What the source tags of one page come to, all its links in view; medians of the runs. */
export interface TagFigures {
  readonly links: number;
  readonly elements: number;
  /** How often tags were put into the page. */
  readonly batches: number;
  /** On the processor, from the task that puts them there to the frame that shows them. */
  readonly cpuMs: number;
}

export async function tagsOf(reader: Reader, prose: Prose, runs: number): Promise<TagFigures> {
  const model = withLinks(buildModel('S', prose));
  reader.web = webOf(model);
  const all: Hung[] = [];
  while (all.length < runs) all.push(await hangOnce(reader, site + pathOf(model)));
  const middle = (field: (one: Hung) => number) => median(all.map(field)) ?? Number.NaN;
  return {
    links: linksInView,
    elements: middle(({ elements }) => elements),
    batches: middle(({ batches }) => batches),
    cpuMs: middle(({ cpuMs }) => cpuMs),
  };
}

/** The question is one paragraph of links, each to a site of its own. */
function withLinks(model: Model): Model {
  const words = Array.from({ length: linksInView }, (_, at) => ({
    text: `source${at}`,
    group: 1_000_000 + at,
    tag: 'a' as const,
    href: `https://www.source${at}.com/report/${at}`,
  }));
  const block: Block = { id: 1_000_000, tag: 'p', words, sentences: [[0, words.length]], quotes: [] };
  return {
    ...model,
    question: { ...model.question, parts: [{ kind: 'block', block }], comments: [] },
    answers: [],
  };
}

function webOf(model: Model): Web {
  const body = render(
    model,
    variant(model, 'base', [], () => () => ''),
  );
  return ({ pathname }) => (pathname === pathOf(model) ? { type: 'text/html; charset=utf-8', body } : null);
}

type Hung = Pick<TagFigures, 'elements' | 'batches' | 'cpuMs'>;

async function hangOnce(reader: Reader, address: string): Promise<Hung> {
  const tab = await reader.newTab();
  await tab.evaluateOnNewDocument(watchTags);
  await tab.bringToFront();
  const tasks = await tasksDuring(tab, address, reader.origin, async () => {
    await tab.goto(address, { waitUntil: 'load' });
    await until('the tags to be shown', () => tab.evaluate(isShown));
  });
  const hung = await hungOn(tab);
  await tab.close();
  return { ...hung, cpuMs: timeBetween(tasks, putStamp, shownStamp) };
}

const putStamp = 'tags are put';
const shownStamp = 'tags are shown';
type Watched = { tags: { batches: number; isShown: boolean } };

/** Runs in the page from its start on; says `putStamp` and `shownStamp`. */
function watchTags(): void {
  const tags: Watched['tags'] = { batches: 0, isShown: false };
  (globalThis as unknown as Watched).tags = tags;
  new MutationObserver((records) => {
    const hasTag = records.some(({ addedNodes }) =>
      [...addedNodes].some(({ nodeName }) => nodeName === 'SCHOLIUM-TAG'),
    );
    if (!hasTag) return;
    if (tags.batches++ > 0) return;
    console.timeStamp('tags are put');
    requestAnimationFrame(() =>
      setTimeout(() => {
        console.timeStamp('tags are shown');
        tags.isShown = true;
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
const isShown = () => (globalThis as unknown as Watched).tags.isShown;

const hungOn = (tab: Page) =>
  tab.evaluate(() => ({
    elements: document.querySelectorAll('scholium-tag').length,
    batches: (globalThis as unknown as Watched).tags.batches,
  }));

/** On the processor, from the task with one stamp to before the task with the other. */
function timeBetween(tasks: readonly Task[], from: string, to: string): number {
  const at = (stamp: string) => tasks.findIndex(({ stamps }) => stamps.includes(stamp));
  const [first, end] = [at(from), at(to)];
  if (first < 0 || end < 0) throw new Error(`The trace does not hold “${from}” and “${to}”.`);
  return tasks.slice(first, end).reduce((sum, { ms, cpuMs }) => sum + (cpuMs ?? ms), 0);
}

export function printTags({ links, elements, batches, cpuMs }: TagFigures): void {
  console.log(`Source tags: ${links} links in view, medians`);
  console.table([{ links, elements, batches, 'cpu ms to the frame': Math.round(cpuMs * 10) / 10 }]);
  sayBar('S', { what: 'source tags: elements a link', value: elements / links, most: 1, unit: 'count' });
  sayBar('S', { what: 'source tags: batches', value: batches, most: 1, unit: 'count' });
  sayBar('S', {
    what: 'source tags: to the frame that shows them',
    value: cpuMs,
    most: 2 * frameMs,
    unit: 'ms',
  });
}
