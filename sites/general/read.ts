import { fingerprint } from '../../core/fingerprint.ts';
import type { Post } from '../../core/post.ts';
import { attribute, first, wordsOf } from '../elements.ts';
import { plainHost } from '../place.ts';
import type { FoundPost, FoundThread, SiteReader } from '../site.ts';
import type { DateHabits } from '../times.ts';
import { asSaid, completed, together } from './as-said.ts';
import { entriesOn } from './entries.ts';
import type { Finding, GeneralPost } from './found.ts';
import { inJson } from './in-json.ts';
import { markedUp } from './marked-up.ts';
import { mayBeThread } from './may-be-thread.ts';
import { type PageThread, threadOfPage } from './page-thread.ts';
import { parentsOf } from './parents.ts';
import { repeated } from './repeated.ts';
import { webComponentsOn } from './web-components.ts';

/**
 * Reads pages that no adapter can read: by what they say of their posts in microdata, else by parts of one shape
 * that have a name, a date and words each. Where too little speaks for a thread, it finds none. Where one of the
 * `adapters` recognises a page that came here all the same, it says so.
 */
export function generalReader(adapters: readonly SiteReader[]): SiteReader {
  function* steps(page: Document, url: URL): Generator<void, FoundThread | null> {
    const found = yield* threadIn(page, url);
    const meant = found && adapters.find((one) => one.recognises(url, page));
    return meant ? { ...found, unread: [inOtherMarkup(meant.name)] } : found;
  }
  return {
    id: 'web',
    name: 'a program that Scholium does not know',
    recognises: (url) => /^https?:$/.test(url.protocol),
    // Nothing short of reading the page tells whether there is one.
    threadOn: () => null,
    steps,
  };
}

const inOtherMarkup = (name: string) =>
  `This page is made with ${name}, but not in markup that Scholium knows. Its posts were found by their look: some may be missing.`;

function* threadIn(page: Document, url: URL): Generator<void, FoundThread | null> {
  const language = attribute(first(page, 'html'), 'lang') || 'en';
  const habits: DateHabits = { language, order: null };
  const said = yield* markedUp(page, url, habits);
  if (!said && !mayBeThread(page, url)) return null;
  const seen = yield* repeated(page, url, habits);
  const shown = together(
    said ?? asSaid(entriesOn(page, url, habits)) ?? asSaid(webComponentsOn(page, url, habits)),
    seen,
  );
  const finding = completed(shown, yield* inJson(page, url, habits, shown?.posts ?? []));
  return finding && threadOf(finding, page, url);
}

function threadOf({ posts, certainty }: Finding, page: Document, url: URL): FoundThread {
  const on = threadOfPage(page, url);
  const { thread } = on;
  const parents = parentsOf(
    posts.map(({ element }) => element),
    posts[0]?.isStart === true,
  );
  // A first post without a number of its own, on a page without one, has nothing that an answer could name.
  const ids = posts.map((post) => (post.isStart ? (post.id ?? on.number) : idOf(post)));
  const found = posts.map((post, at) => postOf(post, at, ids[parents[at] ?? -1] ?? null, on));
  return {
    thread,
    posts: withoutRepeats(found),
    answersStated: null,
    commentsStated: null,
    unread: [
      certainty === 1
        ? 'Scholium does not know what this site is made with. It found the posts by what the page says of them.'
        : 'Scholium does not know what this site is made with. It found the posts by their look: some may be missing, or be no posts.',
    ],
  };
}

/** A post's own address at the site's one host, if it is of the same site. */
function onOneFace(address: string, community: string): string {
  const url = new URL(address);
  url.protocol = 'https:';
  if (plainHost(url) === community) url.host = community;
  return url.href;
}

/** What stands in posts of many makers and is no word of theirs. */
const noWords = 'form,[role="button"],[class*="signature" i],[class*="button" i]';

/** Without a number of its own, a post is known again by who wrote it, when, and how it begins. */
const idOf = ({ id, author, published, body }: GeneralPost) =>
  id ?? `~${fingerprint(`${author?.name}\n${published}\n${wordsOf(body).slice(0, 300)}`)}`;

function postOf(
  post: GeneralPost,
  at: number,
  parent: string | null,
  { thread, community, page, number }: PageThread,
): FoundPost {
  const { element, body, author, published, permalink, score, accepted, anchor } = post;
  const isStart = at === 0 && post.isStart;
  const kind = isStart ? 'question' : post.isAnswer ? 'answer' : 'reply';
  const id = (isStart ? (post.id ?? number) : null) ?? idOf(post);
  const address = anchor
    ? `${thread.permalink}#${encodeURIComponent(anchor.toWellFormed())}`
    : thread.permalink;
  const made: Post = {
    key: isStart ? thread.key : `web/${community}/${kind}/${page}+${id}`,
    permalink: permalink ? onOneFace(permalink, community) : address,
    site: thread.site,
    kind,
    id,
    parent: isStart ? null : parent,
    title: thread.title,
    author,
    published,
    edited: null,
    score,
    accepted: isStart ? null : accepted,
    licence: null,
  };
  return {
    key: made.key,
    kind,
    post: made,
    element,
    body,
    notText: noWords,
    hiddenComments: 0,
    showMore: null,
    address,
  };
}

function withoutRepeats(posts: readonly FoundPost[]): FoundPost[] {
  const keys = new Set<string>();
  return posts.filter(({ key }) => !keys.has(key) && keys.add(key));
}
