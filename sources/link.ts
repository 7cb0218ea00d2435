import type { LinkForm, Source } from '../core/source.ts';
import { bareHost } from './pattern.ts';
import { registrableDomain } from './registrable-domain.ts';
import { readShown } from './shorteners.ts';
import { isAiReferred, withoutTracking } from './tracking.ts';
import { unwrap } from './unwrap.ts';
import { readWebAddress } from './web-address.ts';

/** Deeper nests exist only where somebody builds them. */
const mostWrappings = 8;

/**
 * Reads what a link cites.
 *
 * `resource` opens the same page: without tracking parameters, user and password, default port, and the
 * fragment, unless that is a path of the site's own (`#/` or `#!`). It keeps `www.`, which some sites need.
 *
 * @param page the address of the page that the link stands on.
 * @param shown the address that the link's own words or title give: it counts for a short link alone, which
 *   does not tell where it leads.
 * @returns null for what is no source: not http(s), an address within the reader's own network, a place on
 *   the page's own site, an image that the site keeps for its posts.
 */
export function readLink(link: string, page: string, shown?: string): Source | null {
  const from = readWebAddress(page);
  const written = readWebAddress(link, from ?? undefined);
  if (!written) return null;
  const forms = new Set<LinkForm>();
  const { url, archived } = unwrapAll(written, shown?.trim(), forms);
  const host = bareHost(url.hostname);
  if (isLocal(host) || (from && isOwn(url, host, bareHost(from.hostname)))) return null;
  if (isPdf(url, host)) forms.add('pdf');
  return { link, resource: plain(url), host, forms: [...forms], archived };
}

function unwrapAll(
  written: URL,
  shown: string | undefined,
  forms: Set<LinkForm>,
): { url: URL; archived: string | null } {
  let url = written;
  let archived: string | null = null;
  for (let wrapping = 0; wrapping < mostWrappings; wrapping++) {
    if (isAiReferred(url)) forms.add('ai-referred');
    const inner = unwrap(url);
    if (!inner) break;
    forms.add(inner.form);
    archived ??= inner.archived;
    const isOpaque = inner.url.href === url.href;
    const expanded = isOpaque && inner.form === 'shortened' && shown ? readShown(url, shown) : null;
    if (isOpaque && !expanded) break;
    url = expanded ?? inner.url;
  }
  return { url, archived };
}

function plain(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.search = withoutTracking(url);
  if (!/^#[!/]/.test(url.hash)) bare.hash = '';
  return bare.href;
}

/** By the end of its path; arXiv and OpenReview keep theirs in a folder of that name. */
const isPdf = ({ pathname }: URL, host: string) =>
  /\.pdf$/i.test(pathname) ||
  (/^(?:arxiv\.org|openreview\.net)$/.test(host) && /^\/pdf(?:\/|$)/.test(pathname));

function isOwn(url: URL, host: string, page: string): boolean {
  const site = registrableDomain(page) ?? page;
  return (registrableDomain(host) ?? host) === site || isOwnImage(url, host, site);
}

/** Where sites keep the pictures of their posts, where that is another domain. */
const imageHosts = new Map([
  ...['i.sstatic.net', 'i.stack.imgur.com'].map((host) => [host, stackExchange()] as const),
  ['upload.wikimedia.org', new Set(['wikipedia.org', 'wiktionary.org', 'wikiquote.org', 'wikisource.org'])],
  ['i.redd.it', new Set(['reddit.com'])],
  ['preview.redd.it', new Set(['reddit.com'])],
  ['pbs.twimg.com', new Set(['x.com', 'twitter.com'])],
]);

function stackExchange(): Set<string> {
  return new Set(
    'askubuntu.com mathoverflow.net serverfault.com stackapps.com stackexchange.com stackoverflow.com superuser.com'.split(
      ' ',
    ),
  );
}

function isOwnImage(url: URL, host: string, site: string): boolean {
  return imageHosts.get(host)?.has(site) === true && /\.(?:png|jpe?g|gif|webp|svg|bmp)$/i.test(url.pathname);
}

/** Hosts that mean another machine to every reader: loopback, link-local, private networks, single names. */
function isLocal(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/.test(host);
  if (
    !host.includes('.') ||
    /\.(?:localhost|local|internal|intranet|private|lan|home|home\.arpa|corp)$/.test(host)
  )
    return true;
  return /^(?:0|10|127)\.\d+\.\d+\.\d+$|^(?:169\.254|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/.test(
    host,
  );
}
