import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/d/123-a-title/45`, `?page=2` in the markup for those without scripts. The number after it is a post's. */
const discussion = /^(.*?)\/d\/(\d+)(-[^/]*)?(?:\/(\d+|reply))?\/?$/;

export function flarumPlace(url: URL): Place | null {
  const found = discussion.exec(url.pathname);
  if (!found) return null;
  const [, base = '', id = '', slug = ''] = found;
  const permalink = addressAt(url, `${base}/d/${id}${slug}`);
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isFirst(url.searchParams.get('page')),
    postLink: (post) => `${permalink}/${post}`,
    anchor: () => null,
  };
}
