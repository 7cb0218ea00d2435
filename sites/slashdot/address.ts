import type { Place } from '../place.ts';

/** `/story/24/01/12/169219/a-title` on all its hosts; a comment's own page tells no story. */
export function slashdotPlace(url: URL): Place | null {
  if (!/(?:^|\.)slashdot\.org$/.test(url.hostname)) return null;
  const found = /^\/story\/(\d\d\/\d\d\/\d\d\/\d+)(?:\/[^/]*)?/.exec(url.pathname);
  if (!found?.[1]) return null;
  const permalink = `https://${url.hostname}${found[0]}`;
  return {
    community: 'slashdot.org',
    thread: found[1].replaceAll('/', '-'),
    permalink,
    isFirstPage: true,
    postLink: (post) => `${permalink}#comment_${post}`,
    anchor: (post) => `comment_${post}`,
  };
}
