/** What in an address tells who reads, or how she came: sessions are long numbers, other `sid` are not. */
const tracking =
  /([?&;])(?:(?:sid|s|phpsessid)=[0-9a-f]{16,}|(?:utm_\w+|fbclid|gclid|srsltid|notification_referrer_id)=[^&;#]*)(?=[&;#]|$)/gi;

/** An address without the session and the tracking it may carry; the rest is left as it is written. */
export function untracked(url: URL): string {
  if (!url.search) return url.href;
  const [address = '', place] = url.href.split('#');
  const clean = address
    .replace(tracking, '$1')
    .replace(/([?&;])[&;]+/g, '$1')
    .replace(/[?&;]$/, '');
  return place === undefined ? clean : `${clean}#${place}`;
}

/** An address on the web, untracked; null: none, or of another kind. */
export function linkIn(href: string | null, url: URL): string | null {
  if (!href || href.length > 2000 || !URL.canParse(href, url)) return null;
  const link = new URL(href, url);
  return /^https?:$/.test(link.protocol) ? untracked(link) : null;
}
