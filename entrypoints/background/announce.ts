import { browser } from 'wxt/browser';
import { sendToTab } from '../../messaging/wire.ts';
import type { Change } from '../../storage/changes.ts';

/**
 * Tells every tab that something was written; call it once the transaction is done. Nobody waits for the
 * answers: most tabs hold no script of ours, and one that misses this sees the gap in `seq` at the next.
 */
export async function announce({ seq, threads, words }: Omit<Change, 'id' | 'step'>): Promise<void> {
  const payload = { seq, threads: threads && [...threads], words };
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id } of tabs) {
    if (id !== undefined) sendToTab(id, 'announce', payload).catch(() => {});
  }
}
