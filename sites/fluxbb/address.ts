import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** FluxBB and PunBB: `viewtopic.php?id=123&p=2`; a post's own, `?pid=456`, tells no topic: the page does. */
export function fluxbbPlace(url: URL): Place | null {
  const base = /^(.*)\/viewtopic\.php$/.exec(url.pathname)?.[1];
  const id = url.searchParams.get('id');
  if (base === undefined || !id || !/^\d+$/.test(id)) return null;
  const link = addressAt(url, `${base}/viewtopic.php`);
  return {
    community: communityOf(url, base),
    thread: id,
    permalink: `${link}?id=${id}`,
    isFirstPage: isFirst(url.searchParams.get('p')),
    postLink: (post) => `${link}?pid=${post}#p${post}`,
    anchor: (post) => `p${post}`,
  };
}
