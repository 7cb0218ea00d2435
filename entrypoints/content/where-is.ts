import { locate, readable } from '../../anchoring/locate.ts';
import type { Span } from '../../anchoring/post-text.ts';
import type { Target } from '../../core/annotation.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Posts } from './posts.ts';

/** The post of a target and its words now, if they are the same; null: the post is not here, or the words are not in it. */
export function whereIs(
  posts: Posts,
  { post: key, selector }: Target,
): { post: FoundPost; span: Span | null } | null {
  const post = posts.byKey(key);
  if (!post) return null;
  if (!selector) return { post, span: null };
  const place = locate(readable(posts.textOf(post).text), selector);
  return place.state === 'anchored' ? { post, span: place } : null;
}
