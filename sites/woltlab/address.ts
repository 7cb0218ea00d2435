import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/forum/thread/123-a-title/?pageNo=2`, `/thread/123-a-title/?postID=456#post456`, `/index.php?thread/123-a-title/`. */
const thread = /^(.*?)(\/index\.php\?|\/)thread\/(\d+)(-[^/&#?]*)?/;

export function woltlabPlace(url: URL): Place | null {
  const found = thread.exec(url.pathname + url.search);
  if (!found) return null;
  const [, base = '', route = '/', id = '', slug = ''] = found;
  const permalink = addressAt(url, `${base}${route}thread/${id}${slug}/`);
  const isAny = url.searchParams.has('postID') || url.searchParams.has('action');
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isAny ? null : isFirst(url.searchParams.get('pageNo')),
    postLink: (post) => `${permalink}${route.includes('?') ? '&' : '?'}postID=${post}#post${post}`,
    anchor: (post) => `post${post}`,
  };
}
