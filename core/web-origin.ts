/**
 * The browser's pattern for all pages of one site, `https://forum.example/*`, as permissions and registered
 * scripts are written; ports are left out, since Firefox knows none there.
 *
 * @returns null: no page of the web.
 */
export function originPattern(address: string): string | null {
  const url = URL.parse(address);
  if (!url?.hostname || !/^https?:$/.test(url.protocol)) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** The site's name for people. */
export const hostOfPattern = (pattern: string): string => pattern.replace(/^[^/]+\/\/|\/\*$/g, '');

const form = /^https?:\/\/[^/*?#\s]+\/\*$/;

/** Whether these words are a pattern that `originPattern` gives. */
export const isOriginPattern = (words: string): boolean =>
  form.test(words) && originPattern(words.slice(0, -1)) === words;
