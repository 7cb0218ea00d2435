import { addressAt, type Place, plainHost } from '../place.ts';

/** `/s/abc123/a_title`; a comment's own, `/c/xyz`, sends on to it. */
export function lobstersPlace(url: URL): Place | null {
  const [path, id] = /^\/s\/([a-z0-9]{6})(?:\/[^/#]*)?/.exec(url.pathname) ?? [];
  if (!path || !id) return null;
  return {
    community: plainHost(url),
    thread: id,
    permalink: addressAt(url, `/s/${id}`),
    isFirstPage: true,
    postLink: (post) => addressAt(url, `/c/${post}`),
    anchor: (post) => `c_${post}`,
  };
}
