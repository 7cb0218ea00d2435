import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/forums/topic/a-title/page/2/`, `/discussions/topic/a-title/`: topics have names, not numbers. */
const topic = /^(.*?)\/topics?\/([^/]+)(?:\/page\/(\d+))?\/?$/;

export function bbpressPlace(url: URL): Place | null {
  const found = topic.exec(url.pathname);
  if (!found) return null;
  const [, base = '', name = '', page] = found;
  const permalink = addressAt(url, url.pathname.replace(/\/page\/\d+\/?$/, '').replace(/\/?$/, '/'));
  return {
    community: communityOf(url, base),
    thread: name,
    permalink,
    isFirstPage: isFirst(page),
    postLink: (post) => `${permalink}#post-${post}`,
    anchor: (post) => `post-${post}`,
  };
}
