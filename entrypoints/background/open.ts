import { type Browser, browser } from 'wxt/browser';
import type { Sender } from '../../messaging/wire.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { startInTab } from './start.ts';

/** Firefox's sidebar is unknown to Chromium's types, and either may be missing in a browser. */
const panels = browser as Partial<Pick<typeof browser, 'sidePanel'>> & {
  readonly sidebarAction?: { open?(): Promise<void> };
};

/**
 * A press of the toolbar button: the panel first and before anything is awaited, since the permission of
 * the press does not survive that; then our script, which the same press allows on any site.
 */
export function onToolbarPress(library: () => Promise<LibraryDatabase>, { id }: Browser.tabs.Tab): void {
  if (id === undefined) return;
  const opened = panels.sidebarAction?.open ? panels.sidebarAction.open() : besideOrAsTab(id);
  // There is nobody to tell but the panel, and it sees by itself that nothing on the page answers.
  opened.catch(() => asTab(id));
  startInTab(library, id).catch(() => {});
}

/** The same from a button on a page; to be called synchronously, while the press still counts. */
export async function openPanel({ tab }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error('The panel opens beside a page, and this is none.');
  if (panels.sidebarAction?.open) {
    throw new Error('Firefox opens the panel from its toolbar only: press Scholium’s button there.');
  }
  await besideOrAsTab(tab.id);
  return null;
}

function besideOrAsTab(tab: number): Promise<unknown> {
  return panels.sidePanel?.open ? panels.sidePanel.open({ tabId: tab }) : asTab(tab);
}

/** Firefox on Android and some Chromium forks have no panel. */
const asTab = (tab: number) => browser.tabs.create({ url: `/panel.html?tab=${tab}` });
