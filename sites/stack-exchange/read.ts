import { licenceNamed, licenceOn } from '../../core/cc-by-sa.ts';
import { once } from '../../core/once.ts';
import type { Licence, Post, Thread } from '../../core/post.ts';
import {
  all,
  around,
  attribute,
  first,
  firstOf,
  fits,
  holds,
  idIn,
  meta,
  parentOf,
  rawWordsOf,
  wordsOf,
} from '../elements.ts';
import { type Details, LaterPost, type PageReading } from '../later-post.ts';
import { numberIn } from '../numbers.ts';
import type { FoundPost, FoundThread, SiteReader } from '../site.ts';
import { fewerSentence } from '../unread-words.ts';
import {
  answerLink,
  commentLink,
  communityHost,
  postKey,
  questionIn,
  questionLink,
  threadAddress,
} from './address.ts';
import { commentId, commentScore, commentsOf, hiddenUnder, isOwn, ownOf } from './comments.ts';
import { authorOf, isSigned, saysTime, signatureOf, timeOf, times } from './signature.ts';

/**
 * Question pages of the Stack Exchange network, as saved or as live, 2018 to 2026.
 *
 * Whatever is needed has a second signal, as pages are saved without `data-*` attributes and the site tries
 * out new comments. Microdata is not trusted with acceptance: `acceptedAnswer` is the highest scored one.
 */
export const stackExchange: SiteReader = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  recognises: (url) => communityHost(url) !== null,
  threadOn: (page, url) => contextOf(page, url)?.thread ?? null,
  steps,
};

/** What the posts of one page share. */
interface Context {
  readonly page: Document;
  readonly host: string;
  readonly question: string;
  /** The question's id with its slug: comments have no short address. */
  readonly address: string;
  readonly thread: Thread;
  readonly reading: PageReading;
}

/** Null: no thread. */
function contextOf(page: Document, url: URL): Context | null {
  const host = communityHost(url);
  const question = first(page, '#question');
  const id = question ? questionId(page, question, url) : questionIn(url);
  // Lists, profiles and "page not found" have neither.
  if (!host || !id || !(question || first(page, '#question-header'))) return null;

  const reading: PageReading = {
    keyOf: (kind, id) => postKey(host, kind, id),
    detailsOf: (found) => (found.kind === 'comment' ? commentDetails : postDetails)(found, context),
  };
  const thread = threadOf(page, host, id);
  const context = { page, host, question: id, address: addressOf(page, id), thread, reading };
  return context;
}

function* steps(page: Document, url: URL): Generator<void, FoundThread | null> {
  const context = contextOf(page, url);
  if (!context) return null;
  const posts: LaterPost[] = [];
  const seen = new Set<string>();
  // A page may show one twice, as in a preview of it: the first is the post.
  const keep = (found: LaterPost) => {
    const one = found.kind + found.id;
    if (!seen.has(one)) posts.push(found);
    seen.add(one);
  };
  let comments = 0;
  for (const element of all(page, '#question,[id^="answer-"]')) {
    const shown = commentsOf(element);
    const post = readPost(element, shown.length, context);
    yield;
    if (!post) continue;
    keep(post);
    comments += post.hiddenComments;
    for (const comment of shown) {
      const found = readComment(comment, post.id, context);
      if (found) keep(found);
      comments++;
      yield;
    }
  }
  return foundOn(page, context.thread, posts, comments);
}

/** What was not read is looked for when somebody asks: it goes through all of the page, and without a panel nobody does. */
function foundOn(page: Document, thread: Thread, posts: readonly LaterPost[], comments: number): FoundThread {
  const stated = answersStated(page);
  const unread = once(() => unreadOn(page, posts, stated));
  return {
    thread,
    posts,
    answersStated: stated,
    commentsStated: comments,
    get unread() {
      return unread();
    },
  };
}

const headingLink = (page: Document) => attribute(first(page, '#question-header h1 a'), 'href') ?? '';

function addressOf(page: Document, id: string): string {
  return new RegExp(`/questions/(${id}/[^/?#]+)`).exec(headingLink(page))?.[1] ?? id;
}

function questionId(page: Document, question: Element, url: URL): string | null {
  const linked = /\/questions\/(\d+)/.exec(headingLink(page))?.[1];
  const said = /^\d+$/.exec(attribute(question, 'data-questionid') ?? '')?.[0];
  return said ?? linked ?? questionIn(url);
}

function threadOf(page: Document, host: string, id: string): Thread {
  const heading = firstOf(page, '#question-header h1 a', '#question-header h1');
  return {
    key: postKey(host, 'question', id),
    title: wordsOf(heading) || meta(page, 'og:title') || wordsOf(first(page, 'title')),
    site: meta(page, 'og:site_name') || host,
    permalink: questionLink(host, id),
  };
}

/** `comments`: how many the page shows. Null: no post, or one whose words or signature stand in no markup known here. */
function readPost(element: Element, comments: number, context: Context): LaterPost | null {
  const isQuestion = attribute(element, 'id') === 'question';
  const id = isQuestion ? context.question : idIn(element, /^answer-(\d+)$/);
  const bodies = all(element, '.js-post-body,.post-text,[itemprop="text"]');
  const body = bodies.find((one) => !around(one, '[itemprop="comment"],.comment-copy'));
  if (!id || !body || !isSigned(element)) return null;

  const kind = isQuestion ? 'question' : 'answer';
  const parent = isQuestion ? null : context.question;
  // Notices of a closed question stand among its words, and snippets get controls once scripts run.
  const notText = 'aside,.js-post-notice,.post-notice,.question-status,.d-none,.snippet-show,.snippet-result';
  const parts = { id, kind, parent, element, body, notText, ...hiddenUnder(element, comments) } as const;
  return new LaterPost(parts, context.reading);
}

function postDetails({ key, kind, id, parent, element }: LaterPost, context: Context): Details {
  const { page, host, thread } = context;
  const isQuestion = kind === 'question';
  const signed = signatureOf(page, element, host) ?? { author: null, published: null, edited: null };
  const post: Post = {
    key,
    permalink: isQuestion ? questionLink(host, id) : answerLink(host, id),
    site: thread.site,
    kind,
    id,
    parent,
    title: thread.title,
    ...signed,
    score: scoreOf(element),
    accepted: isQuestion ? null : isAccepted(element),
    licence: licenceOf(sharedUnder(element), signed.edited?.at ?? signed.published),
  };
  return { post, address: threadAddress(host, context.address, isQuestion ? null : id) };
}

function readComment(element: Element, parent: string, context: Context): LaterPost | null {
  const id = commentId(element);
  const body = ownOf(element, '.comment-copy,[itemprop="text"]');
  if (!id || !body) return null;

  const rest = { kind: 'comment', notText: '.d-none', hiddenComments: 0, showMore: null } as const;
  const found = new LaterPost({ id, parent, element, body, ...rest }, context.reading);
  // Nearly all have a time. Without one, whoever is named makes it a comment.
  return saysTime(ownOf(element, times)) || found.post.author ? found : null;
}

function commentDetails({ key, id, parent, element, body }: LaterPost, context: Context): Details {
  const { page, host, address, thread } = context;
  const isBeside = (one: Element) => isOwn(element, one) && !holds(body, one);
  const published = timeOf(ownOf(element, times));
  const titles = all(element, '[title]').filter((one) => !holds(body, one));
  const post: Post = {
    key,
    permalink: commentLink(host, address, id, parent as string),
    site: thread.site,
    kind: 'comment',
    id,
    parent,
    title: thread.title,
    author: authorOf(page, element, host, isBeside),
    published,
    edited: null,
    score: commentScore(element),
    accepted: null,
    licence: licenceOf(titles.map((one) => attribute(one, 'title')).join(), published),
  };
  return { post, address: post.permalink };
}

function scoreOf(post: Element): number | null {
  const count = first(post, '.js-vote-count,.vote-count-post,[itemprop="upvoteCount"]');
  const exact = attribute(count, 'data-value') ?? attribute(post, 'data-score');
  return numberIn(exact ?? (count && rawWordsOf(count)));
}

function isAccepted(answer: Element): boolean {
  const shown = '.js-accepted-answer-indicator:not(.d-none),.vote-accepted-on';
  return fits(answer, '.accepted-answer,.js-accepted-answer') || first(answer, shown) !== null;
}

function sharedUnder(post: Element): string {
  const name = 'data-se-share-sheet-license-name';
  return attribute(first(post, `[${name}]`) ?? post, name) ?? '';
}

function licenceOf(said: string, revised: string | null): Licence | null {
  return licenceNamed(said) ?? (revised ? licenceOn(revised) : null);
}

function answersStated(page: Document): number | null {
  const stated = firstOf(first(page, '#answers-header'), '[itemprop="answerCount"]', 'h2');
  return numberIn(stated && rawWordsOf(stated));
}

/** What has the look of posts and was not read, in words for the reader. */
function unreadOn(page: Document, posts: readonly FoundPost[], stated: number | null): string[] {
  const read = new Set(posts.map((post) => post.element));
  const missed = (looks: string) =>
    all(page, looks).filter((one) => !read.has(one) && !around(parentOf(one), looks)).length;
  const sentence = (count: number, one: string, many: string) =>
    count > 0
      ? [
          `${count === 1 ? `${one} on this page could not be read: its` : `${count} ${many} on this page could not be read: their`} markup is not one Scholium knows.`,
        ]
      : [];
  const questions = posts.some(({ kind }) => kind === 'question') ? 0 : 1;
  const answers = missed('.answer,[itemtype$="schema.org/Answer"]');
  const comments = missed('.js-comment,[itemprop="comment"]');
  const unread = [
    ...sentence(questions, 'The question', ''),
    ...sentence(answers, '1 answer', 'answers'),
    ...sentence(comments, '1 comment', 'comments'),
  ];
  const found = posts.filter(({ kind }) => kind === 'answer').length;
  // What is on the page and was not read is said already.
  return unread.length === 0 && stated !== null && found < stated
    ? [fewerSentence(stated, 'answers', found)]
    : unread;
}
