/** An http or https address, its host without a trailing dot; null for anything else. */
export function readWebAddress(text: string, base?: URL): URL | null {
  const url = URL.parse(text, base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  return /[^.]/.test(url.hostname) && !url.hostname.endsWith('.') ? url : null;
}

/** The same address at another host, or at another path; the port of the first host falls away with it. */
export function moved(url: URL, to: { host?: string; path?: string; search?: string }): URL | null {
  const host = to.host ?? url.host;
  return readWebAddress(
    `${url.protocol}//${host}${to.path ?? url.pathname}${to.search ?? url.search}${url.hash}`,
  );
}

/** The query without the parameters that `drop` names; what stays keeps its spelling. */
export function searchWithout(url: URL, drop: (name: string) => boolean): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !drop(part.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
