import { registrableDomain } from './registrable-domain.ts';
import { readWebAddress } from './web-address.ts';

interface Redirector {
  /** How the path begins. */
  readonly path: string;
  /** The parameters that may hold where it leads, the likeliest first; `*` is the whole query. */
  readonly parameters: readonly string[];
}

/** Pages whose only work is to send the reader on to an address that they carry. */
const redirectors: readonly (readonly [host: string, path: string, ...parameters: string[]])[] = [
  ['anonym.to', '/', '*'],
  ['away.vk.com', '/away.php', 'to'],
  ['c212.net', '/c/link/', 'u'],
  ['disq.us', '/url', 'url'],
  ['facebook.com', '/flx/warn/', 'u'],
  ['scholar.google.com', '/scholar_url', 'url'],
  ['duckduckgo.com', '/l/', 'uddg'],
  ['exit.sc', '/', 'url'],
  ['gate.sc', '/', 'url'],
  ['getpocket.com', '/redirect', 'url'],
  ['go.redirectingat.com', '/', 'url'],
  ['go.skimresources.com', '/', 'url'],
  ['href.li', '/', '*'],
  ['l.facebook.com', '/l.php', 'u'],
  ['l.instagram.com', '/', 'u'],
  ['l.messenger.com', '/l.php', 'u'],
  ['linkedin.com', '/redir/redirect', 'url'],
  ['lm.facebook.com', '/l.php', 'u'],
  ['nullrefer.com', '/', '*'],
  ['out.reddit.com', '/', 'url'],
  ['redirect.viglink.com', '/', 'u'],
  ['slack-redir.net', '/link', 'url'],
  ['steamcommunity.com', '/linkfilter', 'u', 'url'],
  ['t.umblr.com', '/redirect', 'z'],
  ['translate.google.com', '/translate', 'u'],
  ['vk.com', '/away.php', 'to'],
  ['youtube.com', '/redirect', 'q'],
];
const byHost = new Map<string, Redirector>(
  redirectors.map(([host, path, ...parameters]) => [host, { path, parameters }]),
);
const google: readonly Redirector[] = [
  { path: '/url', parameters: ['q', 'url'] },
  { path: '/imgres', parameters: ['imgrefurl'] },
  { path: '/scholar_url', parameters: ['url'] },
];
/** Each of Outlook's regions has its own host below this one. */
const safeLinks: Redirector = { path: '/', parameters: ['url'] };

/** Where a redirector says that it leads; null for any other address. */
export function readRedirect(url: URL, host: string): URL | null {
  if (host === 'bing.com') return behindBing(url);
  const redirector = redirectorAt(host, url.pathname);
  if (!redirector || !url.pathname.startsWith(redirector.path)) return null;
  for (const parameter of redirector.parameters) {
    const target = parameter === '*' ? wholeQuery(url) : url.searchParams.get(parameter);
    const to = target && readWebAddress(target.startsWith('//') ? `https:${target}` : target);
    if (to) return to;
  }
  return null;
}

/** `/ck/a?u=a1…`: the address in base64url, behind two signs. */
function behindBing(url: URL): URL | null {
  const [, code] = /^a1([\w-]+)$/.exec(url.searchParams.get('u') ?? '') ?? [];
  if (!code || !url.pathname.startsWith('/ck/')) return null;
  try {
    return readWebAddress(atob(code.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
}

function redirectorAt(host: string, path: string): Redirector | undefined {
  if (isGoogle(host)) return google.find((one) => path.startsWith(one.path));
  return host.endsWith('.safelinks.protection.outlook.com') ? safeLinks : byHost.get(host);
}

/** google.com and its sisters, google.co.uk. */
export function isGoogle(host: string): boolean {
  return host.startsWith('google.') && registrableDomain(host) === host;
}

function wholeQuery(url: URL): string {
  const query = url.search.slice(1);
  return /^https?%3a/i.test(query) ? (new URLSearchParams(`q=${query}`).get('q') ?? '') : query;
}
