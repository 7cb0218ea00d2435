import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `/forum/threads/a-title.123/page-2`, `/index.php?threads/a-title.123/`; the title may be left out. */
const thread =
  /^(.*?)\/(?:index\.php\?)?(?:threads|topic|question)\/(?:([^/#?&]*)\.)?(\d+)(?:\/(?:page-(\d+)|post-\d+|latest|unread)?)?\/?(?:[?&#]|$)/;

/** A thread's place by its address. A post's short address, `/posts/123`, sends on to the page it stands on. */
export function xenforoPlace(url: URL): Place | null {
  const found = thread.exec(url.pathname + url.search);
  if (!found) return null;
  const [, base = '', slug, id = '', page] = found;
  const route = /\/index\.php\?/.test(url.pathname + url.search) ? '/index.php?threads/' : '/threads/';
  const permalink = addressAt(url, `${base}${route}${slug ? `${slug}.` : ''}${id}/`);
  const isByVotes = url.searchParams.has('order');
  return {
    community: communityOf(url, base),
    thread: id,
    permalink,
    isFirstPage: isFirst(page) && !isByVotes,
    postLink: (post) => `${permalink}post-${post}`,
    anchor: (post) => `post-${post}`,
  };
}
