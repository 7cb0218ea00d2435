import { browser } from 'wxt/browser';
import { sendToTab } from '../../messaging/wire.ts';
import * as state from './state.ts';

/**
 * A kept thread stays in the panel while she reads elsewhere: follows its sources in this tab or in others.
 * Her notes on it stay live; what asks the page waits until she is back.
 */

/** The thread that stays; null: the panel follows the page. */
export function keptThread(): string | null {
  const at = state.place.value;
  return state.keeping.value && at.at === 'thread' ? at.thread.key : null;
}

export function keep(from: string | null = null): void {
  state.keeping.value = { from, isAway: false };
}

/** The panel follows the page again. */
export function letGo(): void {
  state.keeping.value = null;
}

/** The page beside the panel is another one now, or the thread's again. */
export function setAway(isAway: boolean): void {
  const { keeping } = state;
  if (keeping.value && keeping.value.isAway !== isAway) keeping.value = { ...keeping.value, isAway };
}

/** Goes back to the page of the kept thread, which may have left its tab, or lost it. */
export async function goBack(): Promise<void> {
  const at = state.place.value;
  const { tab } = state;
  if (at.at !== 'thread' || tab.value === null) return;
  try {
    const report = await sendToTab(tab.value, 'report', {}).catch(() => null);
    const isThere = report?.thread?.key === at.thread.key;
    await browser.tabs.update(tab.value, { active: true, ...(!isThere && { url: at.report.url }) });
  } catch {
    // The tab was closed.
    const { id } = await browser.tabs.create({ url: at.report.url });
    tab.value = id ?? null;
  }
  setAway(false);
}

/** A link that she follows out of the panel: the thread stays, and what she came from is remembered. */
export function noteFollowed(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
  if (!link || state.place.value.at !== 'thread') return;
  const words = link
    .closest('.card, .source-row, .quotation-row')
    ?.querySelector('.quoted, .source-title')
    ?.textContent?.trim();
  keep(words || state.keeping.value?.from || null);
}
