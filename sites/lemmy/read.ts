import { authorIn } from '../authors.ts';
import { dateInWords, isoTime } from '../dates.ts';
import {
  all,
  around,
  attribute,
  first,
  firstOf,
  fits,
  holds,
  idIn,
  nextOf,
  parentOf,
  wordsOf,
} from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeOn } from '../times.ts';
import { lemmyPlace } from './address.ts';

/** Lemmy in its own interface, lemmy-ui. The first post has no element of its own: the page around it is it. */
const engine: Engine = {
  id: 'lemmy',
  name: 'Lemmy',
  isOn: (page) => first(page, '.post-listing,article.comment-node') !== null,
  placeOf: lemmyPlace,
  threadAddress: (page, url) =>
    /^\/comment\/\d+/.test(url.pathname)
      ? attribute(first(page, '.post-listing a[href^="/post/"]'), 'href')
      : null,
  posts: '.post-listing,article.comment-node[id^="comment-"]',
  title: '.post-listing h1,.post-listing .post-title',
  kind: 'comment',
  readPost: (post, look) => (fits(post, '.comment-node') ? readComment(post, look) : readStart(post, look)),
};
export const lemmy = engineReader(engine);

function readStart(post: Element, look: Look): PostParts | null {
  const words = first(look.page, '#postContent');
  const body = first(words, '.md-div') ?? words ?? firstOf(post, 'h1', '.post-title');
  if (!body) return null;
  return { id: look.place.thread, isStart: true, body, ...aboutPost(post, null, look) };
}

function readComment(post: Element, look: Look): PostParts | null | undefined {
  const id = idIn(post, /^comment-(\d+)$/);
  const body = firstOf(post, '.comment-content .md-div', '.comment-content');
  // A deleted comment says so in its place.
  if (!id || !body) return null;
  if (first(body, '.fst-italic:only-child')) return undefined;
  return {
    id,
    isStart: false,
    body,
    ...aboutPost(post, body, look),
    parent: parentId(post),
    answersStart: true,
    ...hiddenUnder(post),
  };
}

function aboutPost(post: Element, body: Element | null, look: Look) {
  const times = all(post, '.moment-time').filter((one) => !(body && holds(body, one)));
  const time = times[0] ?? null;
  // One element for both: "Created: …\nModified: …" once it was edited.
  const said = attribute(time, 'data-tippy-content') ?? attribute(time, 'title') ?? '';
  const [created, modified] = said.split(/modified/i);
  return {
    author: authorIn(post, look.url, '.person-listing > span', '.person-listing'),
    published: created ? timeIn(created, look) : timeOn(time, look),
    edited: modified ? editAt(timeIn(modified, look)) : null,
    score: scoreOf(post),
  };
}

const timeIn = (words: string, look: Look) => isoTime(words) ?? dateInWords(words, look.order, look.language);
const editAt = (at: string | null) => (at ? { at, by: null } : null);

function scoreOf(post: Element): number | null {
  const votes = firstOf(
    post,
    '.unselectable [aria-label*="Upvote"],.unselectable [aria-label*="point"]',
    '.vote-bar .unselectable',
  );
  return numberIn(wordsOf(votes)) ?? numberIn(attribute(votes, 'aria-label'));
}

/** Replies stand in a list in the list item of the comment they answer. */
function parentId(post: Element): string | null {
  const item = around(post, 'li');
  const above = item && around(parentOf(item), 'li');
  return idIn(first(above, 'article.comment-node'), /^comment-(\d+)$/);
}

function hiddenUnder(post: Element) {
  const more = nextOf(post);
  const control = more && !fits(more, 'ul') ? first(more, 'button') : null;
  const count = /more|\d/.test(wordsOf(control)) ? numberIn(wordsOf(control)) : null;
  return count ? { hiddenComments: count, showMore: control } : {};
}
