import { isGoogle } from './redirectors.ts';
import { registrableDomain } from './registrable-domain.ts';
import { moved, readWebAddress, searchWithout } from './web-address.ts';

/** They set the word in the middle: `/news/amp/world-1`. */
const isBbc = new Set(['bbc.com', 'bbc.co.uk']);

/** The page behind an AMP copy of it; null for any other address. */
export function readAmp(url: URL, host: string): URL | null {
  if (isGoogle(host)) return inCache(url, /^\/amp\/(s\/)?(.+)$/);
  if (host.endsWith('.cdn.ampproject.org')) return inCache(url, /^\/[a-z]\/(s\/)?(.+)$/);
  const withoutLabel = withoutFirst(url, 'amp.');
  if (withoutLabel) return withoutLabel;
  if (/\.amp(?:\.html)?$/.test(url.pathname))
    return moved(url, {
      path: url.pathname.replace(/\.amp(?:\.html)?$/, url.pathname.endsWith('html') ? '.html' : ''),
    });
  if (isBbc.has(host) && url.pathname.includes('/amp/'))
    return moved(url, { path: url.pathname.replace('/amp/', '/') });
  if (isAmpPath(url.pathname)) return moved(url, { path: url.pathname.replace(/\/amp\/?$/, '') });
  const search = searchWithout(url, (name) => name === 'amp' || name === 'outputType');
  return isAmpQuery(url) ? moved(url, { search }) : null;
}

/** The page behind its edition for telephones, `m.example.org` or `en.m.wikipedia.org`. */
export function readMobile(url: URL, host: string): URL | null {
  const wiki = /^([a-z-]+)\.m\.(wik[a-z]+\.org)$/.exec(host);
  if (wiki) return moved(url, { host: `${wiki[1]}.${wiki[2]}` });
  return withoutFirst(url, 'm.') ?? withoutFirst(url, 'mobile.');
}

/** A cache keeps the address in its own path: `/c/s/example.org/page`; `s` stands for https. */
function inCache(url: URL, form: RegExp): URL | null {
  const [, secure, rest] = form.exec(url.pathname) ?? [];
  return rest ? readWebAddress(`http${secure ? 's' : ''}://${rest}${url.search}`) : null;
}

/** Null where nothing but a public suffix would be left: m.github.io is a person's page. */
function withoutFirst(url: URL, label: string): URL | null {
  const host = url.hostname.startsWith(label) ? url.hostname.slice(label.length) : '';
  return host && registrableDomain(host) !== null ? moved(url, { host }) : null;
}

/** Below an article only: `/wiki/amp` is a page on its own, `/2021/some-title/amp` is not. */
function isAmpPath(path: string): boolean {
  const segments = path.replace(/\/$/, '').split('/').slice(1);
  const [article = '', last] = segments.slice(-2);
  return last === 'amp' && segments.length > 2 && /[-\d.]/.test(article) && !segments.includes('');
}

function isAmpQuery(url: URL): boolean {
  const amp = url.searchParams.get('amp');
  return amp === '' || amp === '1' || amp === 'true' || url.searchParams.get('outputType') === 'amp';
}
