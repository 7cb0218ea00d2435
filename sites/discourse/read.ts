import type { Post } from '../../core/post.ts';
import { authorIn } from '../authors.ts';
import { attribute, first, firstOf, fits, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { type Thing, textOf, thingsOn } from '../json-ld.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage, perPage } from '../per-page.ts';
import { timeIn, timeOn } from '../times.ts';
import { discoursePlace } from './address.ts';

/**
 * Discourse, in the markup that its script makes and in the one for crawlers, which a saved page has in `noscript`.
 *
 * A post's id is its number in the topic: the only one that both kinds of markup and all addresses have. Posts
 * scrolled away are emptied but keep their element, so they are not shown, not gone.
 */
const engine: Engine = {
  id: 'discourse',
  name: 'Discourse',
  isOn: (page) =>
    first(
      page,
      'article[id^="post_"] .cooked,.crawler-post[id^="post_"],article[id^="post_"].onscreen-post',
    ) !== null,
  placeOf: discoursePlace,
  posts: 'article[id^="post_"],.crawler-post[id^="post_"]',
  // Lines such as "closed this topic", posts scrolled away, and posts that only moderators see.
  noPosts: '.small-action,[aria-busy="true"]:empty,.deleted',
  notText:
    '.lightbox .meta,.cooked-selection-barrier,.quote-controls,.badge-wrapper.clicks,.badge.badge-notification.clicks,' +
    '.post-likes,.codeblock-button-wrapper',
  title: '#topic-title .fancy-title,#topic-title h1,h1[data-topic-id],.crawler-header h1',
  readPost,
};
export const discourse = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null | undefined {
  const id = idIn(post, /^post_(\d+)$/);
  const body = firstOf(
    post,
    '.regular .cooked',
    '.cooked',
    '.post[itemprop="text"]',
    ':scope > .post',
    '.post',
  );
  if (isSystemLine(post)) return undefined;
  if (!id || !body) return null;
  return {
    id,
    // Posts are counted within their topic.
    keyId: `${look.place.thread}-${id}`,
    isStart: id === '1',
    body,
    author: authorIn(
      post,
      look.url,
      '.creator [itemprop="name"]',
      '.names .username a,.names .username',
      '.names a[data-user-card]',
      '.creator a,.names a',
    ),
    published: timeIn(
      post,
      look,
      '.post-date .relative-date',
      '.post-date[title]',
      'time.post-time',
      'time',
      '.post-date',
    ),
    edited: editOf(post, look),
    score: scoreOf(post),
    accepted: acceptedOn(id, post, look),
    parent: parentOfPost(post),
  };
}

/** Crawlers are told of "closed this topic" as if it were a post: one without a word. */
function isSystemLine(post: Element): boolean {
  const words = first(post, '.post');
  return (
    fits(post, '.crawler-post') && words !== null && !wordsOf(words) && !first(words, 'img,video,iframe')
  );
}

function editOf(post: Element, look: Look): Post['edited'] {
  const at = timeOn(first(post, '.post-info.edits [title],.post-info.edits .relative-date'), look);
  return at ? { at, by: null } : null;
}

function scoreOf(post: Element): number {
  const likes = firstOf(post, '.post-likes', '.like-count', 'button.toggle-like .d-button-label');
  const inMeta = first(post, '[itemprop="userInteractionCount"]');
  return numberIn(wordsOf(likes)) ?? (likes ? null : numberIn(attribute(inMeta, 'content'))) ?? 0;
}

/** Only a topic in which somebody accepted an answer tells that it may have one. */
function acceptedOn(id: string, post: Element, look: Look): boolean | null {
  if (fits(post, '.accepted-answer') || first(post, '.accepted-text,.accepted-label,.post-info.accepted'))
    return true;
  const accepted = acceptedIn(look);
  if (accepted.length > 0) return accepted.includes(id);
  return isOnPage(look, '.accepted-answer,.accepted-text') ? false : null;
}

/** The markup for crawlers marks no answer as accepted: the description in JSON does. */
const acceptedIn = perPage((page) => {
  const answers = thingsOn(page).flatMap(({ acceptedAnswer }) => [acceptedAnswer ?? []].flat() as Thing[]);
  return answers.map((answer) => /\/(\d+)$/.exec(textOf(answer, 'url') ?? '')?.[1] ?? '').filter(Boolean);
});

/** The post it answers, where it says so above its words. */
function parentOfPost(post: Element): string | null {
  const tab = first(post, 'a.reply-to-tab');
  return /\/(\d+)$/.exec(attribute(tab, 'href') ?? '')?.[1] ?? null;
}
