import { authorIn, nameIn } from '../authors.ts';
import { all, around, attribute, first, firstOf, fits, holds, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage } from '../per-page.ts';
import { timeOn } from '../times.ts';
import { githubPlace } from './address.ts';

/** Issues in GitHub's present interface; pull requests, discussions and old issues in the one before. */
const engine: Engine = {
  id: 'github',
  name: 'GitHub',
  isOn: (_, url) => githubPlace(url) !== null,
  placeOf: githubPlace,
  posts:
    '[data-testid="issue-body"],.react-issue-body,.react-issue-comment,' +
    '.js-comment-container,.timeline-comment-group,.review-comment,.discussions-timeline-scroll-target',
  noPosts: '.minimized-comment',
  notText:
    '.js-suggested-changes-blob .js-blob-code-deletion,task-lists .contains-task-list-controls,.zeroclipboard-container',
  title: '[data-testid="issue-title"],.js-issue-title,h1 bdi',
  kind: 'comment',
  readPost,
};
export const github = engineReader(engine);

const words = '[data-testid="issue-body-viewer"] .markdown-body,.js-comment-body,.markdown-body';

function readPost(post: Element, look: Look): PostParts | null | undefined {
  const isStart = startsWith(post);
  const id = isStart ? look.place.thread.replace(/^.*\+/, '') : commentId(post);
  const body = first(post, words);
  // Its elements stand within each other: only one of them tells which comment it is.
  if (!id) return undefined;
  // What was deleted leaves a line in its place.
  if (!body) return /\bdeleted\b/.test(wordsOf(post)) ? undefined : null;
  return {
    id,
    isStart,
    body,
    author: authorOf(post, body, look),
    published: timeOn(timeIn(post, body), look),
    edited: null,
    score: scoreOf(post),
    accepted: acceptedOn(post, look),
    parent: parentId(post),
    ...(isStart && { permalink: look.place.permalink, anchor: null }),
  };
}

/** The first post is the issue, pull request or discussion itself. */
function startsWith(post: Element): boolean {
  const start =
    '[data-testid="issue-body"],.react-issue-body,[id^="issue-"],[id^="pullrequest-"],[id^="discussion-"]';
  if (fits(post, start)) return true;
  const named = first(
    post,
    '[id^="issue-"]:not([id*="body"]),[id^="pullrequest-"],[id^="discussion-"].discussions-timeline-scroll-target',
  );
  return named !== null && /^(?:issue|pullrequest|discussion)-\d+$/.test(attribute(named, 'id') ?? '');
}

const ids = /^((?:issuecomment-|discussioncomment-|discussion_r|pullrequestreview-)\d+)$/;

function commentId(post: Element): string | null {
  const named =
    '[id^="issuecomment-"],[id^="discussioncomment-"],[id^="discussion_r"],[id^="pullrequestreview-"]';
  const own = idIn(post, ids) ?? idIn(first(post, named), ids) ?? idIn(around(post, named), ids);
  const link = first(
    post,
    'a[href*="#issuecomment-"],a[href*="#discussioncomment-"],a[href*="#discussion_r"]',
  );
  return (
    own ??
    /#((?:issuecomment-|discussioncomment-|discussion_r)\d+)$/.exec(attribute(link, 'href') ?? '')?.[1] ??
    null
  );
}

function authorOf(post: Element, body: Element, look: Look) {
  const named =
    '[data-testid="issue-body-header-author"],[data-testid="avatar-link"],a.author,[class*="AuthorLink"],.Truncate-text.text-bold,a[data-hovercard-type="user"]';
  for (const link of all(post, named)) {
    const name = nameIn(wordsOf(link));
    if (name && !holds(body, link))
      return authorIn(parentOf(link), look.url, named) ?? { name, profile: null };
  }
  return linkedName(post, body, look);
}

/** The first link to an account: an address of one word. */
function linkedName(post: Element, body: Element, look: Look) {
  for (const link of all(post, 'a[href]')) {
    if (holds(body, link)) break;
    const href = attribute(link, 'href') ?? '';
    const name = nameIn(wordsOf(link));
    if (name && /^(?:https:\/\/github\.com)?\/[\w-]+$/.test(href))
      return { name, profile: linkIn(href, look.url) };
  }
  return null;
}

function timeIn(post: Element, body: Element): Element | null {
  return all(post, 'relative-time,time-ago,time').find((time) => !holds(body, time)) ?? null;
}

/** Votes in discussions; elsewhere there are reactions of many kinds, which are no score. */
function scoreOf(post: Element): number | null {
  return numberIn(
    wordsOf(firstOf(post, '.js-upvote-button .js-upvote-count', '[id^="discussion-upvote-button"]')),
  );
}

function acceptedOn(post: Element, look: Look): boolean | null {
  const mark =
    '.discussion-timeline-item-answer,.js-answer-badge,[data-testid="marked-answer"],.timeline-comment--answer';
  if (fits(post, mark) || first(post, mark)) return true;
  return isOnPage(look, mark) ? false : null;
}

/** Replies in discussions stand under the comment that they answer. */
function parentId(post: Element): string | null {
  return idIn(
    around(post, '[id^="child-comments-discussioncomment-"]'),
    /^child-comments-(discussioncomment-\d+)$/,
  );
}
