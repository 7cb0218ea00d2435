import type { ThreadQuotation } from '../../core/quotation.ts';
import type { PageReport } from '../../messaging/contract.ts';
import { readQuotedPosts } from '../../messaging/quoted.ts';
import { sendToTab } from '../../messaging/wire.ts';
import { type PostToPair, quotationsOf } from './comparing.ts';

/** The quotations of the posts that a tab shows, paired with their sources, which asks nothing of anybody. */
export async function quotationsOn(
  tab: number,
  posts: PageReport['posts'],
): Promise<readonly ThreadQuotation[]> {
  const quoted = readQuotedPosts(await sendToTab(tab, 'quotedPosts', {}));
  const blocks = new Map(quoted.map((one) => [one.key, one.blocks]));
  return quotationsOf(
    posts.flatMap(({ post }): PostToPair[] => {
      const found = blocks.get(post.key);
      if (!found) return [];
      const { key, id, author, published, edited } = post;
      const asOf = edited?.at ?? published;
      return [{ key, id, author: author?.name ?? null, published, asOf, blocks: found }];
    }),
  );
}
