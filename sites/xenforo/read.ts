import { authorIn, nameIn } from '../authors.ts';
import { dateInWords } from '../dates.ts';
import {
  all,
  around,
  attribute,
  first,
  firstOf,
  fits,
  idIn,
  parentOf,
  previousOf,
  wordsOf,
} from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage } from '../per-page.ts';
import { timeIn } from '../times.ts';
import { xenforoPlace } from './address.ts';

/**
 * XenForo 1 and 2, and VerticalScope's theme for 2, which nests replies in cards.
 *
 * Signatures are written with the same elements as posts, so bodies are looked for inside the message only.
 */
const engine: Engine = {
  id: 'xenforo',
  name: 'XenForo',
  isOn: (page) =>
    first(page, '.message-body .bbWrapper,li.message[id^="post-"] blockquote.messageText') !== null,
  placeOf: xenforoPlace,
  posts: 'article.message[id^="js-post-"],.MessageCard[id^="js-post-"],li.message[id^="post-"]',
  noPosts: '.message--deleted,.message.deleted,.message--articleAd',
  notText:
    '.bbCodeBlock-expandLink,.bbCodeBlock-shrinkLink,.js-unfurl-favicon,.hoverLink,.messageTextEndMarker,' +
    '.quoteExpand,.js-selectToQuoteEnd,.bbCodeSpoiler-button,.message-lastEdit',
  title: '.p-title-value,.titleBar h1',
  readPost,
};
export const xenforo = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const id = idIn(post, /post-(\d+)$/);
  const body = firstOf(
    post,
    '.message-body .bbWrapper',
    '.js-selectToQuote .bbWrapper',
    'blockquote.messageText',
    '.message-body',
  );
  if (!id || !body) return null;
  const outer = fits(post, '.MessageCard') ? around(post, 'article.js-post') : null;
  const author =
    authorIn(
      post,
      look.url,
      '.message-name .username,.MessageCard__user-info__name,.messageUserInfo .username',
      '.message-name,.message-userDetails [itemprop="name"],.messageDetails .author',
    ) ?? named(attribute(post, 'data-author') ?? attribute(outer, 'data-author'));
  return {
    id,
    body,
    author,
    published: writtenOn(post, look),
    edited: editOf(post, look),
    score: scoreOf(post, look),
    accepted: acceptedOn(post, look),
    parent: parentId(outer),
    answersStart: outer !== null && parentId(outer) === null,
    element: outer ?? post,
  };
}

function writtenOn(post: Element, look: Look): string | null {
  const written = timeIn(
    post,
    look,
    '.message-attribution-main time,.MessageCard__date-created time',
    '[itemprop="datePublished"],.messageDetails .DateTime,.messageMeta .DateTime,.datePermalink .DateTime',
    '.message-attribution time,.message-header time',
    '.message-attribution a[href*="post-"],.message-header a[href*="post-"]',
  );
  return written ?? captionTime(post, look);
}

/** Some themes leave out the time, but not in what the viewer of pictures is to say of them. */
function captionTime(post: Element, look: Look): string | null {
  const caption = attribute(first(post, '[data-lb-caption-desc]'), 'data-lb-caption-desc');
  return dateInWords(caption ?? '', look.order, look.language);
}

const named = (name: string | null) => {
  const said = nameIn(name);
  return said ? { name: said, profile: null } : null;
};

function editOf(post: Element, look: Look) {
  if (!isOnPage(look, '.message-lastEdit,.editDate')) return null;
  const at = timeIn(post, look, '.message-lastEdit time', '.message-lastEdit', '.editDate .DateTime');
  return at ? { at, by: null } : null;
}

/** Votes where the thread is a question; else how many reacted. */
function scoreOf(post: Element, look: Look): number {
  const ifAny = (selector: string) => (isOnPage(look, selector) ? all(post, selector) : []);
  const [votes] = ifAny('.js-voteCount');
  if (votes) return numberIn(attribute(votes, 'data-score') ?? wordsOf(votes)) ?? 0;
  const [counted] = ifAny('[itemprop="userInteractionCount"]');
  if (counted) return numberIn(attribute(counted, 'content')) ?? 0;
  // Add-ons with several kinds of reactions count each.
  const counts = ifAny('.sv-rating__count,.dark_postrating_outputlist strong');
  if (counts.length > 0) return counts.reduce((sum, count) => sum + (numberIn(wordsOf(count)) ?? 0), 0);
  const [reacted] = ifAny('.reactionsBar-link,.reactionsBar-reactors,.LikeText');
  if (!reacted) return 0;
  // "Ann, Bo and 5 others": the names are elements, the others a number.
  const names = all(reacted, 'bdi,.username').length;
  const others = /(\d[\d,.]*)\D*$/.exec(withoutNames(reacted))?.[1];
  return names + (numberIn(others) ?? 0);
}

function withoutNames(element: Element): string {
  let words = wordsOf(element);
  for (const name of all(element, 'bdi,.username')) words = words.replace(wordsOf(name), '');
  return words;
}

/** Only where somebody may choose a solution is a reply "not accepted". */
function acceptedOn(post: Element, look: Look): boolean | null {
  if (
    fits(post, '.message--solution,.is-solution') ||
    (isOnPage(look, '.is-solution') && first(post, '.message-cell--vote .is-solution'))
  )
    return true;
  return isOnPage(look, '.message--solution,.js-voteCount') ? false : null;
}

/** In nested threads the post above a group of replies is the one that they answer. Null: they answer the first. */
function parentId(outer: Element | null): string | null {
  const group = around(outer && parentOf(outer), '[class*="nested-message-children-wrapper"]');
  return group && idIn(previousOf(group), /^js-post-(\d+)$/);
}
