import { batch, effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Note } from '../../core/note.ts';
import { readReport } from '../../messaging/report.ts';
import { isGone, onReport, onStarted, sendToTab } from '../../messaging/wire.ts';
import { messageOf } from './act.ts';
import { keptThread, setAway } from './keeping.ts';
import * as state from './state.ts';

/** Opens the library and follows the tab that the panel stands beside, until `signal` aborts. */
export async function start(signal: AbortSignal): Promise<void> {
  onReport((report, tab) => {
    if (tab === state.tab.value) show(report);
  }, signal);
  onStarted((tab) => {
    if (tab === state.tab.value) void ask();
  }, signal);
  try {
    await Promise.all([followTab(signal), firstSeen().then(() => followLibrary(signal))]);
  } catch (error) {
    state.place.value = unreadable(error);
  }
}

const mostMs = 250;

/** Once the page has answered and that is drawn; a page that takes its time is not waited for. */
function firstSeen(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, mostMs);
    const stop = effect(() => {
      if (state.place.value.at === 'starting') return;
      clearTimeout(timer);
      void drawn().then(resolve);
    });
    setTimeout(stop, mostMs);
  });
}

/** Loaded after the first cards are seen: the database is the largest part of the panel, and not needed for them. */
async function followLibrary(signal: AbortSignal): Promise<void> {
  const library = await import('./follow-library.ts');
  await library.follow(signal);
}

/** Once there was a frame; a hidden page has none. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

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
  // Without a library there is nothing to show beside the page, whatever it tells.
  if (state.place.value.at === 'unreadable' && !state.library.value) return;
  try {
    const report = readReport(received);
    const { thread } = report;
    const kept = keptThread();
    setAway(kept !== null && thread?.key !== kept);
    if (kept && thread?.key !== kept) return;
    batch(() => {
      state.place.value = thread ? { at: 'thread', report, thread } : { at: 'not-thread', report };
      if (thread && report.firstLook) showAtFirst(thread.key, report.firstLook.notes);
    });
  } catch (error) {
    state.place.value = unreadable(error);
  }
}

/** The notes as the page holds them, until the library has been read. */
function showAtFirst(thread: string, notes: readonly Note[]): void {
  if (state.kept.value?.thread === thread) return;
  const around = { ties: [], challenges: [], comparisons: [] };
  const kept = { drafts: [], citations: [], ...around, keys: {}, look: {} };
  state.kept.value = { thread, seq: -1, notes, ...kept };
}

const unreadable = (error: unknown): state.Place => ({ at: 'unreadable', what: messageOf(error) });

/** A page that does not answer: we may not go there, or our script was not there when it was opened. */
async function whyNot(tab: number, error: unknown): Promise<state.Place> {
  if (!isGone(error)) return unreadable(error);
  if (!browser.runtime?.id) return { at: 'updated' };
  const { url } = await browser.tabs.get(tab);
  return { at: url?.startsWith('http') ? 'not-started' : 'no-access' };
}
