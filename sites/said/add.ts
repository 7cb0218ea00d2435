import { fingerprint } from '../../core/fingerprint.ts';
import type { Post } from '../../core/post.ts';
import { type SaidPost, saidOn } from '../../core/said-post.ts';
import { attribute, isBefore } from '../elements.ts';
import { threadOfPage } from '../general/page-thread.ts';
import type { FoundPost, FoundThread } from '../site.ts';
import type { Guess } from './guess.ts';
import { blockAt, placeOf } from './place.ts';

/** What she says of a block, as it is kept; `thread` null: nothing else on the page was read as a thread. */
export function saidPost(
  page: Document,
  url: URL,
  block: Element,
  thread: SaidPost['thread'] | null,
  { author, published, link }: Guess,
): SaidPost {
  const on = threadOfPage(page, url);
  const of = thread ?? on.thread;
  const place = placeOf(page, block);
  const id = `~${fingerprint(`${place.path}\n${place.head}`)}`;
  const post: Post = {
    key: saidOn(on.community, on.page) + id,
    permalink: (link ?? on.thread.permalink).replace(/^http:/, 'https:'),
    site: of.site,
    kind: 'reply',
    id,
    parent: null,
    title: of.title,
    author,
    published,
    edited: null,
    score: null,
    accepted: null,
    licence: null,
  };
  return { post, thread: of, place };
}

/** What keys of posts that she pointed at on this page begin with. */
export function saidHere(page: Document, url: URL): string {
  const { community, page: id } = threadOfPage(page, url);
  return saidOn(community, id);
}

/** The posts of a page with those that she pointed at herself and that stand on it now, in document order. */
export function withSaid(
  found: FoundThread | null,
  said: readonly SaidPost[],
  page: Document,
  url: URL,
): FoundThread | null {
  const more = said.flatMap((one) => foundAgain(one, page, url) ?? []);
  const [first] = said;
  if (more.length === 0 || !first) return found;
  const posts = [...(found?.posts ?? []), ...more].sort((one, other) =>
    isBefore(one.body, other.body) ? -1 : 1,
  );
  const alone = { thread: first.thread, answersStated: null, commentsStated: null, unread: [] };
  return { ...(found ?? alone), posts };
}

function foundAgain({ post, place }: SaidPost, page: Document, url: URL): FoundPost | null {
  const block = blockAt(page, place);
  if (!block) return null;
  const { permalink } = threadOfPage(page, url).thread;
  const id = attribute(block, 'id');
  return {
    key: post.key,
    kind: post.kind,
    post,
    element: block,
    body: block,
    notText: null,
    hiddenComments: 0,
    showMore: null,
    address: id ? `${permalink}#${encodeURIComponent(id.toWellFormed())}` : permalink,
  };
}
