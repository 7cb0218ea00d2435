import { isRegistered } from './registrable-domain.ts';
import { moved, readWebAddress, searchWithout } from './web-address.ts';

const proxyLabel = /^(?:ez|ezp|eproxy|proxy|ezproxy[\w-]*|libproxy[\w-]*)$/;

/**
 * The page behind a library's proxy: `www-jstor-org.example.idm.oclc.org`, `www.jstor.org.ezproxy.ex.edu`,
 * `login.ezproxy.ex.edu/login?url=`. Null for any other address.
 */
export function readProxy(url: URL): URL | null {
  const target = behind(url.hostname);
  if (target === null) return null;
  if (url.pathname === '/login') {
    return readWebAddress(url.searchParams.get('url') ?? url.searchParams.get('qurl') ?? '');
  }
  const plain = isRegistered(target) ? target : undashed(target);
  return isRegistered(plain) ? moved(url, { host: plain }) : null;
}

/** The page behind Google's translation of it: `www-example-org.translate.goog`. */
export function readTranslation(url: URL, host: string): URL | null {
  if (!host.endsWith('.translate.goog')) return null;
  const original = undashed(host.slice(0, -'.translate.goog'.length));
  const search = searchWithout(url, (name) => name.startsWith('_x_tr_'));
  return isRegistered(original) ? moved(url, { host: original, search }) : null;
}

/** The labels before the proxy's own; null where there is no proxy. */
function behind(host: string): string | null {
  if (host.endsWith('.idm.oclc.org')) return host.split('.')[0] ?? null;
  const labels = host.split('.');
  const proxy = labels.findIndex((label, index) => index < labels.length - 1 && proxyLabel.test(label));
  return proxy >= 0 ? labels.slice(0, proxy).join('.') : null;
}

/** Dots are written as one dash and dashes as two. */
function undashed(label: string): string {
  return label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
}
