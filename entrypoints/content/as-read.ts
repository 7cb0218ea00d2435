import type { PostAsRead } from '../../messaging/contract.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Desk } from './desk.ts';

/** A post as it stands on the page, to be kept with the notes on it: its words, and what it links to. */
export function asRead(desk: Desk, found: FoundPost): PostAsRead {
  const { post } = found;
  return {
    post,
    text: desk.posts().textOf(found).text,
    links: desk
      .links()
      .filter((cited) => cited.post.post.key === post.key)
      .map(({ link, shown }) => ({ link, ...(shown && { shown }) })),
  };
}
