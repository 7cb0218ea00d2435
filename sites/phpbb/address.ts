import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** Tapatalk hosts many forums, each in a folder, with addresses of its own: `/groups/name/a-title-t123-s10.html`. */
const rewritten = /^(.*?)\/[^/]*?-?t(\d+)(?:-s?(\d+))?\.html$/;

/** phpBB: `viewtopic.php?t=123&start=25`. A post's own address, `?p=456`, tells no topic: the page does. */
export function phpbbPlace(url: URL): Place | null {
  const plain = /^(.*)\/viewtopic\.php$/.exec(url.pathname);
  const id = url.searchParams.get('t');
  if (plain && id && /^\d+$/.test(id)) {
    const link = addressAt(url, `${plain[1]}/viewtopic.php`);
    return placeAt(
      url,
      plain[1] ?? '',
      id,
      `${link}?t=${id}`,
      url.searchParams.get('start'),
      (post) => `${link}?p=${post}#p${post}`,
    );
  }
  const tapatalk = rewritten.exec(url.pathname);
  if (!tapatalk) return null;
  const [, base = '', topic = '', start] = tapatalk;
  const permalink = addressAt(url, url.pathname.replace(/(-t\d+)-s?\d+\.html$/, '$1.html'));
  return placeAt(
    url,
    base,
    topic,
    permalink,
    start ?? null,
    (post) => `${addressAt(url, `${base}/viewtopic.php`)}?p=${post}#p${post}`,
  );
}

function placeAt(
  url: URL,
  base: string,
  thread: string,
  permalink: string,
  start: string | null,
  postLink: (id: string) => string,
): Place {
  const isSorted = url.searchParams.get('sd') === 'd';
  return {
    community: communityOf(url, base),
    thread,
    permalink,
    isFirstPage: isFirst(start, 0) && !isSorted,
    postLink,
    anchor: (post) => `p${post}`,
  };
}
