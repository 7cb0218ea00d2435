import type { Place } from '../place.ts';

/** `/r/sub/comments/abc/a_title/def/?sort=new`, `/comments/abc`, `/user/x/comments/abc/…`; on old., new., m. and np. too. */
const thread = /^(?:\/(?:r|user|u)\/([^/]+))?\/comments\/([a-z0-9]+)(?:\/([^/]*))?/i;

/** Reddit's short links, `redd.it/abc` and `/r/sub/s/xyz`, send on to these. */
export function redditPlace(url: URL): Place | null {
  if (!/(?:^|\.)reddit\.com$/.test(url.hostname)) return null;
  const found = thread.exec(url.pathname);
  const id = found?.[2]?.toLowerCase();
  if (!found || !id) return null;
  const sub = /^\/(?:r|user|u)\/[^/]+/i.exec(found[0])?.[0] ?? '';
  // A thread's address on a comment's page has an empty title at times.
  const title = found[3] && found[3] !== '_' ? `${found[3]}/` : '';
  const permalink = `https://www.reddit.com${sub}/comments/${id}/${title}`;
  return {
    community: 'reddit.com',
    thread: `t3_${id}`,
    permalink,
    isFirstPage: true,
    postLink: (post) =>
      post.startsWith('t3_')
        ? permalink
        : `${permalink}${title ? '' : 'comment/'}${post.replace(/^t1_/, '')}/`,
    anchor: () => null,
  };
}

/** `/r/sub/comments/abc/a_title/def/` as it stands in the page, at its one host; null: no address of Reddit's. */
export function redditLink(path: string | null): string | null {
  const found = /^(?:https?:\/\/[^/]*reddit\.com)?(\/[^?#\s]*\/?comments\/[^?#\s]+)/.exec(path ?? '');
  return found ? `https://www.reddit.com${found[1]}` : null;
}
