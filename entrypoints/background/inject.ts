import { browser } from 'wxt/browser';
import type { Sender } from '../../messaging/wire.ts';

/** Puts the interface (toolbar, editor, cards), or what stands beside marks, into the frame that asks for it. */
export async function inject(file: '/editor.js' | '/marked.js', { tab, frameId = 0 }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error('The editor opens on a page, and this is none.');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
  return null;
}
