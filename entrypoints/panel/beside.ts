import { browser } from 'wxt/browser';

/** The tab that stands beside the panel; where the panel is a tab itself, the one that she had before her last. */
export async function tabBeside(): Promise<number | null> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id);
  const active = others.find((tab) => tab.active);
  const last = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return (active ?? last)?.id ?? null;
}
