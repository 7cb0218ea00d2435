import type { Thread } from '../core/post.ts';
import type { PostRow } from '../core/tables.ts';
import { placeAt } from './stack-exchange/place.ts';

interface KnownPlace {
  readonly post: string;
  readonly permalink: string;
  readonly thread: Omit<Thread, 'title'>;
}

/**
 * Tells the post that an address leads to, for notes that come from other programs: by the address, and where
 * that does not tell the thread, by the posts that she has noted before. Null: nobody knows posts there.
 */
export function knownPlaces(posts: readonly PostRow[]): (address: string) => KnownPlace | null {
  const threads = new Map(posts.map(({ post, thread }) => [post.key, thread]));
  const byKey = new Map(posts.map(({ thread }) => [thread.key, thread]));
  return (address) => {
    const place = placeAt(new URL(address));
    if (!place) return null;
    const { post, permalink, site } = place;
    const known = threads.get(post) ?? (place.thread && byKey.get(place.thread.key));
    if (known)
      return { post, permalink, thread: { key: known.key, site: known.site, permalink: known.permalink } };
    return place.thread && { post, permalink, thread: { ...place.thread, site } };
  };
}
