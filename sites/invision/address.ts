import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/forums/topic/123-a-title/page/2/`, `/index.php?/topic/123-a-title/&page=2`; other than topics in their own folders. */
const topic = /^(.*?)(\/index\.php\?)?\/topic\/(\d+)(-[^/?&]*)?(?:\/page\/(\d+))?/;

export function invisionPlace(url: URL): Place | null {
  const found = topic.exec(url.pathname + (url.pathname.endsWith('index.php') ? url.search : ''));
  if (!found) return null;
  const [, base = '', script, id = '', slug = '', inPath] = found;
  const permalink = addressAt(url, `${base}${script ?? ''}/topic/${id}${slug}/`);
  const page = inPath ?? /[?&]page=(\d+)/.exec(url.search)?.[1];
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isFirst(page) && !/[?&]sortby=/i.test(url.search),
    postLink: (post) => `${permalink}${script ? '&' : '?'}do=findComment&comment=${post}`,
    anchor: (post) => `findComment-${post}`,
  };
}
