import type { Post } from './post.ts';

/** What the report is about: a page as it was read. */
interface PageRead {
  /** The id of the reader; null: none knew the page. */
  readonly adapter: string | null;
  readonly posts: readonly { readonly post: Post }[];
  readonly answersStated: number | null;
  readonly commentsStated: number | null;
  /** What she was told. */
  readonly unread: readonly string[];
}

/**
 * What a reader can send us when a page was read badly: which rules read it and how far they came. No words of
 * the page, no names, no address beyond the host.
 */
export function problemReport(version: string, host: string, read: PageRead): string {
  const { adapter, posts, answersStated, commentsStated, unread } = read;
  const countOf = (is: (post: Post) => boolean) => posts.filter(({ post }) => is(post)).length;
  const kinds = ['question', 'answer', 'comment', 'reply'].map(
    (kind) => `${kind}: ${countOf((post) => post.kind === kind)}`,
  );
  return [
    `Scholium: ${version}`,
    `Host: ${host}`,
    `Read by: ${adapter ?? 'no adapter'}`,
    `Posts found: ${posts.length} (${kinds.join(', ')})`,
    `Said by the page: ${answersStated ?? '–'} answers, ${commentsStated ?? '–'} comments`,
    `Without author: ${countOf(({ author }) => author === null)}, without date: ${countOf(({ published }) => published === null)}, without a number: ${countOf(({ id }) => id.startsWith('~'))}`,
    ...unread.map((sentence) => `Told: ${sentence}`),
  ].join('\n');
}
