import { postText } from '../anchoring/post-text.ts';
import { allReaders } from '../sites/all-readers.ts';
import { readPage as readWith } from '../sites/reading.ts';
import type { SiteReader } from '../sites/site.ts';

/** A post in the form that scorers of page truth read. */
export interface Predicted {
  readonly kind: string;
  readonly id: string;
  readonly author: string | null;
  readonly datetime: string | null;
  readonly score: number | null;
  readonly accepted: boolean | null;
  readonly permalink: string;
  readonly parentId: string | null;
  readonly text: string;
  readonly links: readonly string[];
  readonly licence: string | null;
  readonly edited: string | null;
  readonly editor: string | null;
  readonly communityWiki: boolean;
  readonly hiddenComments: number;
}

export interface PredictedPage {
  readonly posts: readonly Predicted[];
  readonly reader: string | null;
  readonly answersStated: number | null;
  readonly commentsStated: number | null;
  readonly unread: readonly string[];
}

/** Runs in a browser: what the shipped adapters and the shipped rule for a post's text make of a saved page. */
export function readPage(html: string, address: string, only: string | null): PredictedPage {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { reader, found } = readToEnd(readersNamed(only), page, url);
  if (!reader || !found)
    return { posts: [], reader: null, answersStated: null, commentsStated: null, unread: [] };
  const posts = found.posts.map(({ post, body, notText, hiddenComments }) => ({
    kind: post.kind,
    id: post.id,
    author: post.author?.name ?? null,
    datetime: post.published,
    score: post.score,
    accepted: post.accepted,
    permalink: post.permalink,
    parentId: post.parent,
    text: postText(body, notText).text,
    links: linksIn(body, notText, url),
    licence: post.licence?.name ?? null,
    edited: post.edited?.at ?? null,
    editor: post.edited?.by ?? null,
    communityWiki: post.author?.communityWiki ?? false,
    hiddenComments,
  }));
  const { answersStated, commentsStated, unread } = found;
  return { posts, reader: reader.id, answersStated, commentsStated, unread };
}

/** Null: all of them. */
export const readersNamed = (only: string | null) =>
  only === null ? allReaders : allReaders.filter(({ id }) => id === only);

export function readToEnd(readers: readonly SiteReader[], page: Document, url: URL) {
  const steps = readWith(readers, page, url);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Each once, in order. */
function linksIn(body: Element, notText: string | null, url: URL): string[] {
  const links = [...body.querySelectorAll('a[href]')]
    .filter((link) => !(notText && link.closest(notText)))
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => URL.canParse(href, url))
    .map((href) => new URL(href, url))
    .filter((link) => /^https?:$/.test(link.protocol));
  return [...new Set(links.map((link) => link.href))];
}

export { costOf } from './read-cost.ts';
