import { postText } from '../anchoring/post-text.ts';
import { readers } from '../sites/readers.ts';

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
export function readPage(html: string, address: string): PredictedPage {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = readers.find((one) => one.recognises(url));
  const found = reader?.read(page, url);
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
