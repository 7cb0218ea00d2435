import { browser } from 'wxt/browser';
import { languages } from '../../core/languages.ts';
import { wordsScript } from '../../core/page-words.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { settings } from '../../storage/queries.ts';
import { permittedSites } from './always-on.ts';
import { startOn } from './register.ts';

/**
 * The script that has what is said on a page in the language that she chose; null: the browser's own will do.
 * It is to run there before any other of ours.
 */
export async function wordsFile(db: LibraryDatabase): Promise<string | null> {
  const { language } = (await settings(db)).look;
  const folder = languages.find((one) => one === language);
  const browsers = browser.i18n.getMessage('languageTag').replaceAll('-', '_');
  return folder && folder !== browsers ? wordsScript(folder) : null;
}

/** Has the browser bring her language to every page that a script of ours starts on by itself. */
export function speakOnPages(db: LibraryDatabase): Promise<void> {
  return startOn(db, 'words', async () => {
    const file = await wordsFile(db);
    return {
      js: file ? [file] : [],
      css: [],
      runAt: 'document_start',
      matches: file ? [...declaredHosts, ...(await permittedSites(db))] : [],
    };
  });
}
