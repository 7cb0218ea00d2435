import { spanOf } from '../../anchoring/dom-range.ts';
import type { Chosen } from './desk.ts';
import type { Posts } from './posts.ts';

/** The words of a selection that belong to one post: the one it begins in, else the one it ends in; null: none. */
export function chosenIn(posts: Posts, range: Range): Chosen | null {
  for (const node of [range.startContainer, range.endContainer]) {
    const post = posts.around(node);
    const span = post && spanOf(posts.textOf(post), range);
    if (post && span) return { post, span };
  }
  return null;
}
