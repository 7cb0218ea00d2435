/**
 * An address as RFC 3986 writes it, which file formats ask for: what browsers leave as it is (brackets, bars,
 * letters of other scripts) is percent-encoded. What is no address at all comes back encoded whole.
 */
export function iri(address: string): string {
  const encoded = address
    .toWellFormed()
    .replace(/%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]/gi, (char) => encodeURIComponent(char));
  const hash = encoded.indexOf('#');
  const [before, fragment] = hash < 0 ? [encoded, ''] : [encoded.slice(0, hash), encoded.slice(hash + 1)];
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(before)?.[0] ?? '';
  const authority = /^\/\/[^/?]*/.exec(before.slice(scheme.length))?.[0] ?? '';
  const rest = before.slice(scheme.length + authority.length);
  const bare = (part: string) => part.replace(/[[\]#]/g, (char) => encodeURIComponent(char));
  return scheme + authority + bare(rest) + (hash < 0 ? '' : `#${bare(fragment)}`);
}
