import { isPrivateHost } from '../../core/private-host.ts';
import { bareHost } from '../pattern.ts';
import { isPublicSuffix } from '../registrable-domain.ts';
import { searchWithout } from '../web-address.ts';
import type { Reason } from './rejected.ts';
import { normalPattern } from './rule.ts';

/** What an address in a list comes to. */
export type Read = { readonly pattern: string } | { readonly reason: Reason };

/** Longer ones are no addresses. */
const longest = 2000;

/**
 * Reads one address as lists write them: a host, a host with a path, a whole link, `*.host`. The scheme, a
 * user, a port, the fragment and what the query says of tracking and language are dropped; a query that is
 * left means that page alone, since a rule without it would reach other pages.
 */
export function readAddressAs(written: string): Read {
  const text = written.trim();
  if (text === '') return { reason: 'no_address' };
  if (text.length > longest) return { reason: 'too_long' };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || /^[^/?#:\s]+@[^/\s]+$/.test(text)) return { reason: 'mail' };
  const place = text.replace(/^(?:https?:)?\/\//i, '').replace(/^\*\.(?=[^*]*$)/, '');
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(place)) return { reason: 'no_host' };
  // Ours are written with a sign before the host; to an address it is none.
  return /^[=.]/.test(place) ? { reason: 'no_host' } : readPlace(place);
}

/** The page that a site shows for its folder. */
const indexPage = /\/(?:index|default|home)\.(?:s?html?|php|aspx?|jsp)$/i;

/** What most lists are made of: letters that mean themselves. A label `xn--…` may be none. */
const plainPlace = /^(?:(?!xn--)[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?:\/[\w~-][\w.~-]*)*\/?$/;

function readPlace(place: string): Read {
  if (plainPlace.test(place) && place.length < 200) {
    const slash = place.indexOf('/');
    const host = bareHost(slash < 0 ? place : place.slice(0, slash));
    const path = slash < 0 ? '' : place.slice(slash).replace(indexPage, '/').replace(/\/$/, '');
    if (isPrivateHost(host)) return { reason: 'local' };
    return { pattern: `${isPublicSuffix(host) ? '=' : ''}${host}${path}` };
  }
  const url = URL.parse(`http://${place}`);
  // A space would be escaped to a part of the path, and what is written there is a sentence.
  if (!url || !isHost(url.hostname) || /^[^/]*\s/.test(place)) return { reason: 'no_host' };
  if (isPrivateHost(url.hostname)) return { reason: 'local' };
  const search = searchWithout(url, (name) =>
    /^(?:lang(?:uage)?|locale|hl|l|utm_\w+|fbclid|gclid|ref)$/i.test(name),
  );
  const path = search ? url.pathname : url.pathname.replace(indexPage, '/');
  const pattern = normalPattern(`${url.hostname}${path}${search}`);
  return pattern === null ? { reason: 'pattern' } : { pattern };
}

/** A name of several labels whose last one is no number, or an IP address. */
function isHost(host: string): boolean {
  if (host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host)) return true;
  return /^(?=.{1,253}\.?$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,59})\.?$/.test(
    host,
  );
}

/**
 * Reads a cell that may hold several addresses: a JSON list, or parted by white space, commas, semicolons or
 * bars. Words between them are left out where one address at least is there.
 */
export function readAddresses(cell: string): readonly Read[] {
  const text = cell.trim();
  const whole = listed(text);
  if (whole) return whole.length === 0 ? [{ reason: 'no_address' }] : whole.flatMap(readAddresses);
  const one = readAddressAs(text);
  if ('pattern' in one && !/[\s,;|]/.test(text)) return [one];
  const parts =
    text.length > 20_000
      ? []
      : text
          .split(/[\s,;|]+/)
          .map(bare)
          .filter(Boolean);
  if (parts.length < 2) return [parts[0] !== undefined && parts[0] !== text ? readAddressAs(parts[0]) : one];
  const read = parts.filter((part) => /[^.]\.[^.]/.test(part)).map(readAddressAs);
  const found = read.filter((part) => 'pattern' in part);
  return found.length > 0 ? found : [one];
}

/** Without brackets and quotation marks around it. */
const bare = (part: string) => part.replace(/^[("'<[]+|[)"'>\].,]+$/g, '');

/** The strings of a list in JSON, or as Python prints one; null: it is none. */
export function listed(text: string): string[] | null {
  if (!text.startsWith('[') || !text.endsWith(']') || text.length > 100_000) return null;
  for (const json of [text, text.replaceAll("'", '"')]) {
    try {
      const value: unknown = JSON.parse(json);
      if (Array.isArray(value))
        return value.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
    } catch {
      // An IPv6 address stands in brackets too.
    }
  }
  return null;
}
