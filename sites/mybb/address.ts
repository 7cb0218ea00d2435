import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `thread-123-page-2.html`, `thread-123-post-456.html`, `showthread.php?tid=123&page=2`. With add-ons also `Thread-a-title`. */
export function mybbPlace(url: URL): Place | null {
  const short = /^(.*)\/thread-(\d+)(?:-page-(\d+)|-post-\d+|-lastpost|-newpost)?\.html$/.exec(url.pathname);
  if (short) {
    const [whole, base = '', id = '', page] = short;
    const isAny = /-(?:post-\d+|lastpost|newpost)\.html$/.test(whole);
    return placeAt(
      url,
      base,
      id,
      addressAt(url, `${base}/thread-${id}.html`),
      isAny ? null : isFirst(page),
      (post) => addressAt(url, `${base}/thread-${id}-post-${post}.html#pid${post}`),
    );
  }
  const plain = /^(.*)\/showthread\.php$/.exec(url.pathname);
  const id = url.searchParams.get('tid');
  if (plain && id && /^\d+$/.test(id)) {
    const [, base = ''] = plain;
    const link = addressAt(url, `${base}/showthread.php`);
    const isAny = url.searchParams.has('pid') || url.searchParams.has('action');
    const isFirstPage = isAny ? null : isFirst(url.searchParams.get('page'));
    return placeAt(
      url,
      base,
      id,
      `${link}?tid=${id}`,
      isFirstPage,
      (post) => `${link}?tid=${id}&pid=${post}#pid${post}`,
    );
  }
  const named = /^(.*)\/(Thread-[^/?]+)$/.exec(url.pathname);
  if (!named) return null;
  const [, base = '', name = ''] = named;
  const permalink = addressAt(url, `${base}/${name}`);
  return placeAt(
    url,
    base,
    name,
    permalink,
    isFirst(url.searchParams.get('page')),
    (post) => `${permalink}?pid=${post}#pid${post}`,
  );
}

function placeAt(
  url: URL,
  base: string,
  thread: string,
  permalink: string,
  isFirstPage: boolean | null,
  postLink: (id: string) => string,
): Place {
  return {
    community: communityOf(url, base),
    thread,
    permalink,
    isFirstPage,
    postLink,
    anchor: (post) => `pid${post}`,
  };
}
