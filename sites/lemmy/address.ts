import { addressAt, type Place, plainHost } from '../place.ts';

/** `/post/123`, `/post/123/456` with a comment in sight, `/post/123?scrollToComments=true`. */
export function lemmyPlace(url: URL): Place | null {
  const id = /^\/post\/(\d+)(?:\/\d+)?\/?$/.exec(url.pathname)?.[1];
  if (!id) return null;
  const permalink = addressAt(url, `/post/${id}`);
  return {
    community: plainHost(url),
    thread: id,
    permalink,
    isFirstPage: true,
    postLink: (post) => (post === id ? permalink : `${permalink}/${post}`),
    anchor: (post) => (post === id ? null : `comment-${post}`),
  };
}
