import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/topic/123/a-title/45?page=2&lang=de`; the forum may stand in a folder. Federated topics have ids that are addresses. */
const topic = /^(.*?)\/topic\/(\d+|[0-9a-f-]{36})(?:\/([^/]+))?(?:\/(\d+))?\/?$/;

export function nodebbPlace(url: URL): Place | null {
  const found = topic.exec(url.pathname);
  if (!found) return null;
  const [, base = '', id = '', slug] = found;
  return {
    community: communityOf(url, base),
    thread: id,
    permalink: addressAt(url, `${base}/topic/${id}${slug ? `/${slug}` : ''}`),
    isFirstPage: isFirst(url.searchParams.get('page')),
    postLink: (post) => addressAt(url, `${base}/post/${encodeURIComponent(post.toWellFormed())}`),
    anchor: () => null,
  };
}
