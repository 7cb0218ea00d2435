import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readReport } from '../../messaging/check.ts';
import { isGone, onReport, sendToBackground, sendToTab } from '../../messaging/wire.ts';
import { openLibrary } from '../../storage/db.ts';
import { watchSettings, watchThread, watchWords } from '../../storage/watch.ts';
import * as state from './state.ts';

/** Opens the library and follows the tab that the panel stands beside, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  onReport((report, tab) => {
    if (tab === state.tab.value) show(report);
  }, signal);
  try {
    const library = await openLibrary();
    state.library.value = library;
    watchWords(library, (words) => (state.words.value = words), signal);
    watchSettings(library, (choices) => (state.choices.value = choices), signal);
    followThread(signal);
    followLinks(signal);
    await followTab(signal);
  } catch (error) {
    state.place.value = unreadable(error);
  }
}

/** Asks the tab again what is on its page. */
export async function ask(): Promise<void> {
  const tab = state.tab.value;
  if (tab === null) return;
  try {
    const report = await sendToTab(tab, 'report', {});
    if (tab === state.tab.value) show(report);
  } catch (error) {
    if (tab === state.tab.value) state.place.value = await whyNot(tab, error);
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
    const { incognito } = await browser.tabs.get(named);
    state.isPrivate.value = incognito;
    return turnTo(named);
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === active?.windowId) void turnTo(tabId);
  };
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

/** Which sources the page's links lead to; asked again when the links or her words change. */
function followLinks(signal: AbortSignal): void {
  let asked = '';
  const stop = effect(() => {
    const { report } = state;
    const page = report.value?.url;
    const links = [...new Set(report.value?.sources.map(({ link }) => link))];
    const question = JSON.stringify([page, links, state.words.value.map(({ rev, id }) => [id, rev])]);
    if (!page || question === asked) return;
    asked = question;
    sendToBackground('tagSources', { page, links }).then(
      (tags) => {
        if (question === asked) state.tags.value = new Map(links.map((link, at) => [link, tags[at] ?? null]));
      },
      (error) => (state.problem.value = { on: null, what: messageOf(error) }),
    );
  });
  signal.addEventListener('abort', stop);
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
