import type { Writing } from './attribution.ts';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};

/** Text in HTML; NUL and lone surrogates, which no page may hold, become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"'\0]/g, (char) => named[char] as string);

/** Text on one line. */
export const htmlLine = (text: string) => escapeHtml(text.replace(/\s+/g, ' ').trim());

/** A link; only its words where the address is not one of the web, so that no file carries a script. */
export function htmlLink(words: string, address: string): string {
  const shown = htmlLine(words) || htmlLine(address);
  if (!/^https?:\/\//i.test(address)) return words === address ? shown : `${shown} (${htmlLine(address)})`;
  return `<a href="${escapeHtml(address.replace(/\s/g, encodeURIComponent))}" rel="noreferrer">${shown}</a>`;
}

export const htmlWriting: Writing = { text: htmlLine, link: htmlLink };
