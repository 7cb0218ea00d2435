import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Library } from '../../core/tables.ts';
import { say } from '../../core/words.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { readReport } from '../../messaging/report.ts';
import { onReport, sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { openLibrary } from '../../storage/db.ts';
import { watchDocuments, watchThreadRows, watchWords } from '../../storage/watch.ts';
import { quotationsOn } from '../panel/quotations-on.ts';
import * as state from './state.ts';

/** Opens the library and follows what it holds of the thread, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  if (state.thread === null) return;
  try {
    const library = await openLibrary();
    state.library.value = library;
    watchThreadRows(library, state.thread, (rows) => (state.rows.value = rows), signal);
    followTags(signal);
    void followPage(signal);
  } catch (error) {
    state.unreadable.value = error instanceof Error ? error.message : String(error);
  }
}

/** Every address that the thread's rows name: what posts cite, what claims rest on, what quotations were compared with. */
function addressesIn({ post, evidence, comparison }: Library): string[] {
  return [
    ...new Set([
      ...post.flatMap(({ cites }) => cites?.map(({ resource }) => resource) ?? []),
      ...evidence.map(({ link }) => link),
      ...comparison.flatMap(({ source }) => (source.kind === 'page' ? [source.link] : [])),
    ]),
  ];
}

/** What those addresses lead to; asked again when they, or her words on sources, change. */
function followTags(signal: AbortSignal): void {
  const library = state.library.value;
  if (!library) return;
  let asked = '';
  const ask = async () => {
    const { rows, page } = state;
    const links = addressesIn(rows.value ?? NONE);
    for (const { link } of page.value?.sources ?? []) if (!links.includes(link)) links.push(link);
    const question = links.join('\n');
    asked = question;
    const tags = await sendToBackground('tagSources', {
      page: pageAddress(),
      links: links.map((link) => ({ link })),
    });
    if (asked === question) state.tags.value = new Map(links.map((link, at) => [link, tags[at] ?? null]));
  };
  const again = () => void ask().catch((error: Error) => (state.problem.value = error.message));
  signal.addEventListener('abort', effect(again));
  watchWords(library, again, signal);
  watchDocuments(library, again, signal);
}

const NONE = { post: [], evidence: [], comparison: [] } as unknown as Library;

/** Where the thread stands; before its rows are read, nowhere in particular. */
const pageAddress = () => state.rows.value?.annotation[0]?.target.scope ?? 'https://invalid.invalid/';

/** The tab that the ledger was opened from, while it shows this thread: its order of posts, and a way to the words. */
async function followPage(signal: AbortSignal): Promise<void> {
  const { tab } = state;
  if (tab === null || !Number.isInteger(tab)) return;
  const show = (received: unknown) => {
    const report = readReport(received);
    if (report.firstLook !== null) return;
    state.page.value = report.thread?.key === state.thread ? report : null;
    if (state.page.value) void readQuoted(tab, state.page.value);
  };
  onReport((report, from) => {
    if (from === tab) show(report);
  }, signal);
  const onRemoved = (closed: number) => {
    if (closed === tab) state.page.value = null;
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(onRemoved), { once: true });
  // A tab that is closed, or reads something else by now, is no failure: links then lead to the site.
  await sendToTab(tab, 'report', {}).then(show, () => {});
}

let readPosts = '';

/** What the posts quote, read again only where there are other posts. Without it, one line of what is open is missing. */
async function readQuoted(tab: number, { posts }: PageReport): Promise<void> {
  const keys = posts.map(({ post }) => post.key).join(' ');
  if (keys === readPosts) return;
  readPosts = keys;
  const quoted = await quotationsOn(tab, posts).catch(() => []);
  if (readPosts === keys) state.quoted.value = quoted;
}

/** The window's title names the thread. */
export function nameWindow(title: string): void {
  document.title = say('ledgerOf', title);
}
