import { browser } from 'wxt/browser';
import type { Sender } from '../../messaging/wire.ts';

/** Puts the interface (toolbar, editor, cards), what stands beside marks, or what finds posts that she points at, into the frame that asks. */
export async function inject(
  file: '/editor.js' | '/marked.js' | '/said.js',
  { tab, frameId = 0 }: Sender,
): Promise<null> {
  if (tab?.id === undefined) throw new Error('The editor opens on a page, and this is none.');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
  return null;
}
