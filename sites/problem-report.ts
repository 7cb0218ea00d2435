import type { FoundThread } from './site.ts';

/**
 * What a reader can send us when a page was read badly: which rules read it and how far they came. No words of
 * the page, no names, no address beyond the host.
 *
 * `adapter` is the id of the reader; null: none knew the page.
 */
export function problemReport(host: string, adapter: string | null, found: FoundThread | null): string {
  const posts = found?.posts ?? [];
  const without = (is: (post: FoundThread['posts'][number]['post']) => boolean) =>
    posts.filter(({ post }) => is(post)).length;
  const kinds = ['question', 'answer', 'comment', 'reply'].map(
    (kind) => `${kind}: ${without((post) => post.kind === kind)}`,
  );
  return [
    `Host: ${host}`,
    `Read by: ${adapter ?? 'no adapter'}`,
    `Posts found: ${posts.length} (${kinds.join(', ')})`,
    `Said by the page: ${found?.answersStated ?? '–'} answers, ${found?.commentsStated ?? '–'} comments`,
    `Without author: ${without((post) => post.author === null)}, without date: ${without((post) => post.published === null)}, without a number: ${without((post) => post.id.startsWith('~'))}`,
    ...(found?.unread ?? []).map((sentence) => `Told: ${sentence}`),
  ].join('\n');
}
