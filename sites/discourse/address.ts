import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/t/a-title/123/45`, `/t/123`; the forum may stand in a folder. */
const topic = /^(.*?)\/t\/(?:([^/]+)\/)?(\d+)(?:\/(\d+|last|print|summary))?\/?(?:\.rss)?$/;

export function discoursePlace(url: URL): Place | null {
  const found = topic.exec(url.pathname);
  if (!found) return null;
  const [, base = '', slug, id = ''] = found;
  const permalink = addressAt(url, `${base}/t/${slug ?? '-'}/${id}`);
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isFirst(url.searchParams.get('page')),
    postLink: (post) => `${permalink}/${post}`,
    // The script takes a place in the page for one of its own.
    anchor: () => null,
  };
}
