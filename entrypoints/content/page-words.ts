import { browser } from 'wxt/browser';
import type { Lookup } from '../../core/words.ts';

/** Left there by a script that runs before ours, where she has chosen another language than the browser's. */
const place = Symbol.for('scholium.words');
const world = globalThis as { [place]?: Readonly<Record<string, string>> };

/** What is said on a page: in the language that she chose, else, or where that has no words, as the browser has it. */
export const pageWords: Lookup = (key, parts) =>
  world[place]?.[key] ?? browser.i18n.getMessage(key as never, parts);
