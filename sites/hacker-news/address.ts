import type { Place } from '../place.ts';

/** `item?id=N` is a story's address as well as a comment's: which story a comment is on, the page says. */
export function hackerNewsPlace(url: URL): Place | null {
  const id = url.searchParams.get('id');
  const isItem = url.hostname === 'news.ycombinator.com' && url.pathname === '/item';
  if (!isItem || !id || !/^\d+$/.test(id)) return null;
  const postLink = (post: string) => `https://news.ycombinator.com/item?id=${post}`;
  return {
    community: url.hostname,
    thread: id,
    permalink: postLink(id),
    isFirstPage: true,
    postLink,
    anchor: (post) => post,
  };
}
