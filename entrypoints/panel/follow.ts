import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Note } from '../../core/note.ts';
import { domainOf } from '../../core/source.ts';
import { readReport } from '../../messaging/check.ts';
import type { PageReport, WrittenLink } from '../../messaging/contract.ts';
import { isGone, onReport, sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { openLibrary } from '../../storage/db.ts';
import { watchDocuments, watchSettings, watchThread, watchWords } from '../../storage/watch.ts';
import { questionOf } from './cited.ts';
import { keptThread, setAway } from './keeping.ts';
import * as state from './state.ts';

/** Opens the library and follows the tab that the panel stands beside, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  onReport((report, tab) => {
    if (tab === state.tab.value) show(report);
  }, signal);
  try {
    // The page is asked while the library opens.
    await Promise.all([followLibrary(signal), followTab(signal)]);
  } catch (error) {
    state.place.value = unreadable(error);
  }
}

/** Once there was a frame; a hidden page has none. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

async function followLibrary(signal: AbortSignal): Promise<void> {
  const library = await openLibrary();
  state.library.value = library;
  followThread(signal);
  watchWords(library, (words) => (state.words.value = words), signal);
  watchDocuments(library, (documents) => (state.documents.value = documents), signal);
  watchSettings(library, (choices) => (state.choices.value = choices), signal);
  followLinks(signal);
  followMeetings(signal);
}

/** Posts that a panel shows first, until the whole page has been told: more than its window holds. */
const firstPosts = 40;

/** Asks the tab again what is on its page. */
export async function ask(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  try {
    if (state.place.value.at === 'starting') {
      const first = await sendToTab(tab, 'report', { first: firstPosts });
      if (tab === state.tab.value) show(first);
      await drawn();
    }
    const report = await sendToTab(tab, 'report', {});
    if (tab === state.tab.value) show(report);
  } catch (error) {
    if (tab !== state.tab.value) return;
    if (keptThread()) setAway(true);
    else state.place.value = await whyNot(tab, error);
  }
}

/** `?tab=` names the tab; else it is the active one of this window, whichever that is. */
async function followTab(signal: AbortSignal): Promise<void> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const turnTo = async (id: number) => {
    state.place.value = { at: 'starting' };
    state.tab.value = id;
    await ask();
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === state.tab.value && change.status === 'complete') void ask();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated), { once: true });
  if (Number.isInteger(named)) {
    const isPrivate = browser.tabs.get(named).then(({ incognito }) => (state.isPrivate.value = incognito));
    await Promise.all([turnTo(named), isPrivate]);
    return;
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId !== active?.windowId) return;
    if (!keptThread()) void turnTo(tabId);
    else if (tabId === state.tab.value) void ask();
    else setAway(true);
  };
  const onLetGo = effect(() => {
    if (state.keeping.value !== null) return;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([now]) => {
      if (now?.id !== undefined && now.id !== state.tab.peek()) void turnTo(now.id);
    });
  });
  signal.addEventListener('abort', onLetGo);
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated), {
    once: true,
  });
  state.isPrivate.value = active?.incognito ?? false;
  if (active?.id !== undefined) await turnTo(active.id);
}

function show(received: unknown): void {
  try {
    const report = readReport(received);
    const { thread } = report;
    const kept = keptThread();
    setAway(kept !== null && thread?.key !== kept);
    if (kept && thread?.key !== kept) return;
    state.place.value = thread ? { at: 'thread', report, thread } : { at: 'not-thread' };
  } catch (error) {
    state.place.value = unreadable(error);
  }
}

const unreadable = (error: unknown): state.Place => ({ at: 'unreadable', what: messageOf(error) });

/** A page that does not answer: we may not go there, or our script was not there when it was opened. */
async function whyNot(tab: number, error: unknown): Promise<state.Place> {
  if (!isGone(error)) return unreadable(error);
  if (!browser.runtime?.id) return { at: 'updated' };
  const { url } = await browser.tabs.get(tab);
  return { at: url?.startsWith('http') ? 'not-started' : 'no-access' };
}

/** What is stored about the thread on the page; another thread, another watch. */
function followThread(signal: AbortSignal): void {
  let key: string | null = null;
  let watching = new AbortController();
  const stop = effect(() => {
    const next = state.place.value.at === 'thread' ? state.place.value.thread.key : null;
    if (next === key || !state.library.value) return;
    key = next;
    watching.abort();
    watching = new AbortController();
    state.kept.value = null;
    state.editing.value = null;
    if (next) watchThread(state.library.value, next, (kept) => (state.kept.value = kept), watching.signal);
  });
  signal.addEventListener('abort', () => {
    stop();
    watching.abort();
  });
}

/** Which sources the page's links and her evidence lead to; asked again when they or her words change. */
function followLinks(signal: AbortSignal): void {
  let asked = '';
  const stop = effect(() => {
    const { report } = state;
    const page = report.value?.url;
    const links = linksToAsk(report.value, state.kept.value?.notes ?? []);
    const said = [...state.words.value, ...state.documents.value].map(({ rev, id }) => [id, rev]);
    const question = JSON.stringify([page, [...links.keys()], said]);
    if (!page || question === asked) return;
    asked = question;
    sendToBackground('tagSources', { page, links: [...links.values()] }).then(
      (tags) => {
        if (question !== asked) return;
        state.tags.value = new Map([...links.keys()].map((key, at) => [key, tags[at] ?? null]));
      },
      (error) => (state.problem.value = { on: null, what: messageOf(error) }),
    );
  });
  signal.addEventListener('abort', stop);
}

function linksToAsk(report: PageReport | null, notes: readonly Note[]): Map<string, WrittenLink> {
  const links = new Map<string, WrittenLink>();
  for (const { link, shown } of report?.sources ?? [])
    links.set(questionOf({ link, shown }), { link, shown });
  for (const { link } of report?.unlinked ?? []) if (link) links.set(link, { link });
  for (const { link } of notes.flatMap(({ evidence }) => evidence)) links.set(link, { link });
  return links;
}

/** Where else she met the publisher whose card is open; looked up again when her notes change. */
function followMeetings(signal: AbortSignal): void {
  const stop = effect(() => {
    const { sources, openSource, report, kept } = state;
    // By post, a row's key goes on with the post's.
    const open = sources.value.find(({ key }) => openSource.value?.startsWith(key));
    const outside = report.value?.thread?.key;
    void kept.value?.seq;
    if (!open || !outside) return;
    const domain = domainOf(open.tag);
    if (state.met.peek()?.domain !== domain) state.met.value = { domain, meetings: null };
    sendToBackground('meetings', { domain, outside }).then(
      (found) => {
        if (state.met.peek()?.domain === domain) state.met.value = { domain, meetings: found };
      },
      (error) => (state.problem.value = { on: null, what: messageOf(error) }),
    );
  });
  signal.addEventListener('abort', stop);
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
