import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { isGone, pushStarted, sendToTab } from '../../messaging/wire.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { wordsFile } from './page-language.ts';

/**
 * Makes sure that our script is in a tab: one opened before the extension was installed or updated has
 * none, and on hosts that are not declared it comes only with a press of the toolbar button.
 */
export async function startInTab(library: () => Promise<LibraryDatabase>, tab: number): Promise<null> {
  if (await answers(tab)) return null;
  const { url } = await browser.tabs.get(tab);
  const declared = url !== undefined && declaredPatterns.some((pattern) => pattern.includes(url));
  // A page is read even where the library cannot be.
  const words = await library()
    .then(wordsFile)
    .catch(() => null);
  const ours: ScriptPublicPath[] = declared ? ['/content-scripts/content.js', '/said.js'] : ['/any-page.js'];
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
    await browser.scripting.executeScript({
      target,
      files: words ? [`/${words}` as ScriptPublicPath, ...ours] : ours,
    });
  } catch (cause) {
    throw new Error(
      'Scholium cannot read this page: the browser keeps extensions out of it, or the toolbar button was not pressed there.',
      { cause },
    );
  }
  // A panel that was open before is still told that nobody answers there.
  await pushStarted(tab);
  return null;
}

const declaredPatterns = declaredHosts.map((host) => new MatchPattern(host));

async function answers(tab: number): Promise<boolean> {
  try {
    await sendToTab(tab, 'report', {});
    return true;
  } catch (error) {
    // A script that answers with an error is there.
    return !isGone(error);
  }
}
