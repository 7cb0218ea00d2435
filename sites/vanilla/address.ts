import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/discussion/123/a-title/p2`, on older boards `/index.php?p=/discussion/123/a-title`. */
const discussion = /^(.*?)\/discussion\/(\d+)(?:\/([^/]*?))?(?:\/p(\d+))?\/?$/;

export function vanillaPlace(url: URL): Place | null {
  const inQuery = url.searchParams.get('p');
  const path = inQuery?.startsWith('/discussion/')
    ? url.pathname.replace(/\/index\.php$/, '') + inQuery
    : url.pathname;
  const found = discussion.exec(path);
  if (!found) return null;
  const [, base = '', id = '', slug, page] = found;
  const permalink = addressAt(url, `${base}/discussion/${id}${slug ? `/${slug}` : ''}`);
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isFirst(page),
    postLink: (post) => addressAt(url, `${base}/discussion/comment/${post}#Comment_${post}`),
    anchor: (post) => `Comment_${post}`,
  };
}
