import { browser } from 'wxt/browser';
import { folderOfStrings } from '../../core/languages.ts';
import type { Look } from '../../core/look.ts';
import { say, speak } from '../../core/words.ts';

/** A copy of what the library holds, so that a page looks as she wants it before the library is open. */
const key = 'look';

/** How she wants our pages to look, as any of them has last written it down. */
function remembered(): Look {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Look;
  } catch {
    return {};
  }
}

/** Has this page look so, and every page of ours that is open or will be. */
export function wear(look: Look): void {
  const now = JSON.stringify(look);
  if (localStorage.getItem(key) !== now) localStorage.setItem(key, now);
  put(look);
}

function put({ theme = 'system', density = 'comfortable' }: Look): void {
  Object.assign(document.documentElement.dataset, { theme, density });
}

/** The first thing a page of ours does: its look, its language and which way that is written. */
export async function dress(): Promise<void> {
  const look = remembered();
  put(look);
  addEventListener('storage', (event) => event.key === key && put(remembered()));
  const { i18n } = browser;
  const inBrowsers = (key: string, parts: string[]) => i18n.getMessage(key as never, parts);
  const hasStrings = inBrowsers('languageTag', []) !== '';
  const folder = folderOfStrings(look.language, hasStrings, i18n.getUILanguage());
  const words = folder ? await wordsOf(folder) : {};
  // What a draft has no words for, the browser says in its own language or in English.
  speak((key, parts) => {
    const own = words[key]?.message;
    return own === undefined ? inBrowsers(key, parts) : filled(own, parts);
  });
  Object.assign(document.documentElement, { lang: say('languageTag'), dir: say('direction') });
}

async function wordsOf(folder: string): Promise<Messages> {
  return (await fetch(`/_locales/${folder}/messages.json`)).json();
}

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** As the browser fills a string in. */
const filled = (words: string, parts: readonly string[]) =>
  words.replace(/\$([1-9$])/g, (_, sign) => (sign === '$' ? '$' : (parts[Number(sign) - 1] ?? '')));
