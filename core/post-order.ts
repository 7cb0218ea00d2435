import type { PostRow } from './tables.ts';

/** The question first; a comment after the post it stands under; else as the ids count. For `sort`. */
export function byPlace(a: PostRow, b: PostRow): number {
  return byNumber.compare(placeOf(a), placeOf(b));
}

const byNumber = new Intl.Collator('en', { numeric: true });

function placeOf({ post, thread }: PostRow): string {
  if (post.key === thread.key) return '0';
  return post.kind === 'comment' && post.parent !== null ? `1 ${post.parent} ${post.id}` : `1 ${post.id}`;
}
