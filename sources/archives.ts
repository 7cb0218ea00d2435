import { readWebAddress } from './web-address.ts';

export interface ArchiveCopy {
  /** What was saved; null where the address does not tell. */
  readonly original: URL | null;
  /** ISO date; null where the address does not tell. */
  readonly saved: string | null;
}

/** Archives whose addresses carry a time and the address saved: `/web/20210304050607id_/https://…`. */
const timed = new Map([
  ['archive.org', '/web/'],
  ['arquivo.pt', '/wayback/'],
  ['swap.stanford.edu', '/'],
  ['wayback.archive-it.org', '/'],
  ['wayback.archive.org', '/web/'],
  ['wayback.vefsafn.is', '/wayback/'],
  ['web.archive.org', '/'],
  ['webarchive.loc.gov', '/'],
  ['webarchive.nationalarchives.gov.uk', '/'],
  ['webarchive.nla.gov.au', '/'],
  ['webarchive.org.uk', '/wayback/'],
  ['webarchive.parliament.uk', '/'],
  // One archive under seven names.
  ['archive.fo', '/'],
  ['archive.is', '/'],
  ['archive.li', '/'],
  ['archive.md', '/'],
  ['archive.ph', '/'],
  ['archive.today', '/'],
  ['archive.vn', '/'],
]);

/** Archives whose addresses say nothing of what was saved. */
const opaque = new Set(['perma.cc', 'ghostarchive.org']);

/** Null for an address that is no archive copy. */
export function readArchive(url: URL, host: string): ArchiveCopy | null {
  if (opaque.has(host)) return url.pathname === '/' ? null : { original: null, saved: null };
  if (host === 'webcitation.org') return readWebCitation(url);
  if (host === 'webcache.googleusercontent.com') return readGoogleCache(url);
  const prefix = timed.get(host);
  if (prefix === undefined || !url.pathname.startsWith(prefix) || url.pathname === '/') return null;
  return readTimed(url.pathname.slice(prefix.length) + url.search + url.hash);
}

/**
 * Up to four segments may stand before the address saved, a collection, a time: `all/20210304050607/`,
 * `2021.03.04-050607/`, `o/AbCdE/`, `newest/`.
 */
function readTimed(path: string): ArchiveCopy {
  let saved: string | null = null;
  let rest = path;
  for (let segment = 0; segment < 5; segment++) {
    const original = readSaved(rest);
    if (original) return { original, saved };
    const slash = rest.indexOf('/');
    if (slash < 0) break;
    saved = readDay(rest.slice(0, slash)) ?? saved;
    rest = rest.slice(slash + 1);
  }
  return { original: null, saved };
}

/** Servers on the way turn `https://` into `https:/`, and copies of old links name no scheme at all. */
function readSaved(text: string): URL | null {
  const decoded = /^https?%3a/i.test(text) ? decode(text) : text;
  if (/^https?:\/+/i.test(decoded)) return readWebAddress(decoded.replace(/^(https?):\/+/i, '$1://'));
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(decoded)
    ? readWebAddress(`http://${decoded}`)
    : null;
}

/** A day from the digits a time begins with; null where they are too few or no day. */
function readDay(time: string): string | null {
  const digits = /^(\d{4})[.-]?(\d\d)[.-]?(\d\d)/.exec(time);
  if (!digits) return null;
  const day = `${digits[1]}-${digits[2]}-${digits[3]}`;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}

function readWebCitation(url: URL): ArchiveCopy | null {
  const original = url.searchParams.get('url');
  if (url.pathname === '/' && original === null) return null;
  return {
    original: original === null ? null : readSaved(original),
    saved: readDay(url.searchParams.get('date') ?? ''),
  };
}

/** `q=cache:AbCdEfGhIjKl:https://example.org/page+words+sought` */
function readGoogleCache(url: URL): ArchiveCopy | null {
  const sought = /^cache:(?:[\w-]{12}:)?(\S+)/.exec(url.searchParams.get('q') ?? '')?.[1];
  return sought === undefined ? null : { original: readSaved(sought), saved: null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray "%": then nothing was encoded.
  }
}
