/**
 * What stands for a page in every spelling of its address, to count pages and to know one again: without
 * scheme, `www.`, a slash at the end, and needless percent signs. A DOI is the same in capitals and small
 * letters (DOI Handbook, 2.4). The order of a query stays: it may mean something to the site.
 *
 * @param resource an http(s) address, after unwrapping.
 */
export function documentKey(resource: string): string {
  const url = new URL(resource);
  const host = url.host.replace(/^www\./, '');
  if (host === 'doi.org') return `doi.org${decoded(url.pathname).toLowerCase().replace(/\/+$/, '')}`;
  const path = url.pathname
    .replace(/\/+$/, '')
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment)))
    .join('/');
  return `${host}${path}${url.search === '?' ? '' : url.search}${url.hash}`;
}

/** As it stands where it is no percent-encoding of text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
