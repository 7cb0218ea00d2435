import { browser } from 'wxt/browser';
import { say } from '../../core/words.ts';
import { isGone, sendToTab } from '../../messaging/wire.ts';
import * as state from './state.ts';

/** What comes of what the reader presses: a sentence, and where there is one a way back. */
export interface Done {
  readonly message: string;
  readonly steps?: readonly string[];
  readonly restore?: () => void;
  /** The note that comes back where it is undone. */
  readonly brings?: string;
}

/** Longer than this, and she wonders whether her press was felt. */
const longMs = 500;

/** Does it and says what was done, or why it failed; meanwhile, where it takes long, that it is being done. */
export async function act(on: string | null, doIt: () => Promise<Done | null>): Promise<void> {
  state.problem.value = null;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    state.working.value++;
  }, longMs);
  try {
    const { message, steps = [], restore = null, brings = null } = (await doIt()) ?? {};
    if (message) state.done.value = { message, steps, restore, brings };
  } catch (error) {
    if (isGone(error) && on !== 'page') state.place.value = { at: 'updated' };
    else
      state.problem.value = {
        on,
        what: isRefused(error) ? say('clipboardRefused') : say('errorWhat', messageOf(error)),
      };
  } finally {
    clearTimeout(timer);
    if (isLate) state.working.value--;
  }
}

/** Only the clipboard refuses so here: where the panel has not the focus, or the browser's settings forbid it. */
const isRefused = (error: unknown) => error instanceof DOMException && error.name === 'NotAllowedError';

/** A side panel has no tab of its own, so it says itself that its window is a private one. */
export const privacy = () => ({
  ...(state.isPrivate.value && { fromPrivate: true }),
  ...(state.keepPrivate.value && { keepFromPrivate: true }),
});

/** Firefox for Android and some Chromium forks have no panel beside the page: there it is a tab of its own. */
function coversPage(): boolean {
  const { sidePanel, sidebarAction } = browser as { sidePanel?: unknown; sidebarAction?: unknown };
  return !sidePanel && !sidebarAction;
}

type Showing = 'showNote' | 'showPost' | 'showHidden' | 'showSource' | 'openNote' | 'markPost';

/** Scrolls the page to something; says so where it is not there. */
export function show<N extends Showing>(name: N, payload: Parameters<typeof sendToTab<N>>[2]) {
  return act('page', async () => {
    const tab = state.tab.value;
    if (tab === null) return null;
    const isThere = await sendToTab(tab, name, payload);
    if (isThere && coversPage()) await browser.tabs.update(tab, { active: true });
    return isThere ? null : { message: say('notFoundOnPage') };
  });
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
