import { browser } from 'wxt/browser';
import { directionOf, languages, languageTag } from '../../core/languages.ts';
import type { Look } from '../../core/look.ts';
import { speak } from '../../core/words.ts';

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
  const folder = languages.find((one) => one === look.language);
  const root = document.documentElement;
  if (folder) {
    const words = (await (await fetch(`/_locales/${folder}/messages.json`)).json()) as Messages;
    speak((key, parts) => filled(words[key]?.message ?? '', parts), languageTag(folder));
    root.lang = languageTag(folder);
    root.dir = directionOf(folder);
    return;
  }
  const { i18n } = browser;
  speak((key, parts) => i18n.getMessage(key as never, parts), i18n.getUILanguage());
  root.lang = i18n.getMessage('languageTag' as never);
  root.dir = i18n.getMessage('@@bidi_dir');
}

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

/** As the browser fills a string in. */
const filled = (words: string, parts: readonly string[]) =>
  words.replace(/\$([1-9$])/g, (_, sign) => (sign === '$' ? '$' : (parts[Number(sign) - 1] ?? '')));
