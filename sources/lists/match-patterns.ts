import { type Read, readAddressAs } from './host-of.ts';
import { keyIn, type LineForm } from './line-form.ts';

/**
 * Match patterns, as uBlacklist's lists have them: `*://*.host/*`, `*://host/path/*`; with `@` before it the
 * site is let through.
 *
 * @see https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export const matchPatterns: LineForm = {
  id: 'match_patterns',
  read(line) {
    if (/^\s*$|^---$/.test(line)) return null;
    if (/^\s*[#!]/.test(line)) return keyIn(line.replace(/^\s*[#!]+/, ''));
    const {
      sign = '',
      host = '',
      path = '',
    } = /^(?<sign>@\d*)?\s*(?:\*|https?):\/\/(?<host>[^/\s]+)(?<path>\/\S*)(?:\s+#.*)?$/.exec(line.trim())
      ?.groups ?? {};
    if (host === '' || !line.includes('*'))
      return { reason: /^@?\d*\s*(?:\w+\s*)?\//.test(line) ? 'regex' : 'pattern' };
    const below = path.replace(/\/?\*$/, '');
    if (host === '*' || below.includes('*') || host.slice(2).includes('*')) return { reason: 'regex' };
    const fields = sign ? { rating: 'exception' } : {};
    return {
      reads: [host.startsWith('*.') ? readAddressAs(host.slice(2) + below) : exactly(host + below)],
      fields,
    };
  },
};

/** Without `*.` a match pattern means that host alone. */
function exactly(place: string): Read {
  const read = readAddressAs(place);
  return 'pattern' in read && !read.pattern.startsWith('=') && !read.pattern.includes('?')
    ? { pattern: `=${read.pattern}` }
    : read;
}
