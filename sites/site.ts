import type { Post, PostKind, Thread } from '../core/post.ts';

/** A post on the page: what it says, and the elements that say it. */
export interface FoundPost {
  /** `post.key` and `post.kind`, which cost nothing where the post is read later. */
  readonly key: string;
  readonly kind: PostKind;
  /** May be read off the page when it is first asked for. */
  readonly post: Post;
  /** The whole post with its signature and votes: where to scroll to. */
  readonly element: Element;
  /** Holds the words. */
  readonly body: Element;
  /** Selector of parts inside `body` that are no words of the post; null: none. */
  readonly notText: string | null;
  /** Comments under this post that the page says exist but does not show now. */
  readonly hiddenComments: number;
  /** The site's own control that shows them; we scroll to it, we never press it. */
  readonly showMore: Element | null;
  /** Where the site shows the post without sending the reader on, which would lose what follows the `#`. */
  readonly address: string;
}

/** What an adapter found on a page. Numbers are as the page states them; null: it does not say. */
export interface FoundThread {
  readonly thread: Thread;
  /** In document order. */
  readonly posts: readonly FoundPost[];
  readonly answersStated: number | null;
  readonly commentsStated: number | null;
  /** Parts of the page that look like posts and could not be read, in words for the reader. */
  readonly unread: readonly string[];
}

/** Reads the posts of a page. One adapter an engine; `null`: this page is none of its threads. */
export interface SiteReader {
  readonly id: string;
  /** The engine's or network's name for people. */
  readonly name: string;
  /** By the address or by the markup; `steps` may still find that there is no thread. */
  recognises(url: URL, page: Document): boolean;
  /** Which thread the page holds, told by little of it. */
  threadOn(page: Document, url: URL): Thread | null;
  /** Reads post by post, and yields between them: a long page is read in slices. */
  steps(page: Document, url: URL): Generator<void, FoundThread | null>;
}
