import { authorIn } from '../authors.ts';
import { isoTime } from '../dates.ts';
import { all, attribute, first, firstOf, fits, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { parsed } from '../json-ld.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage, perPage } from '../per-page.ts';
import { timeOn } from '../times.ts';
import { flarumPlace } from './address.ts';

/**
 * Flarum as its script makes it, and as it is without scripts, which a saved page has in `noscript`: there the
 * posts have neither numbers nor dates, but the page's data has both beside their words.
 */
const engine: Engine = {
  id: 'flarum',
  name: 'Flarum',
  isOn: (page) => first(page, '.PostStream-item .Post-body,#flarum-content .Post-body') !== null,
  placeOf: flarumPlace,
  posts: '.PostStream-item,#flarum-content article',
  noPosts: '.PostStream-item:not(:has(.Post-body)),:has(> .Post--hidden)',
  title: '.DiscussionHero-title,#flarum-content h1',
  readPost: (post, look) => (fits(post, '.PostStream-item') ? readLive(post, look) : readPlain(post, look)),
};
export const flarum = engineReader(engine);

/** Posts are counted within their discussion. */
const keyOf = (number: string, look: Look) => `${look.place.thread}-${number}`;

function readLive(post: Element, look: Look): PostParts | null {
  const number =
    attribute(post, 'data-number') ??
    /\/(\d+)$/.exec(attribute(first(post, '.PostMeta-permalink,.item-meta a'), 'href') ?? '')?.[1];
  const body = first(post, '.Post-body');
  if (!number || !body) return null;
  return {
    id: number,
    keyId: keyOf(number, look),
    isStart: number === '1',
    body,
    author: authorIn(post, look.url, '.PostUser-name .username', '.PostUser-name a,.PostUser-name'),
    published:
      isoTime(attribute(post, 'data-time')) ?? timeOn(first(post, '.PostMeta time,header time'), look),
    edited: editOf(post, look),
    score: scoreOf(post),
    accepted: acceptedOn(post, look),
  };
}

function editOf(post: Element, look: Look) {
  const note = first(post, '.PostEdited');
  const at = timeOn(note, look) ?? timeOn(first(note, 'time'), look);
  return at ? { at, by: null } : null;
}

/** "Ann, Bo and 3 others like this." */
function scoreOf(post: Element): number | null {
  const liked = firstOf(post, '.Post-likedBy', '.Post-likesCount,.CommentPost-votes .Post-points');
  if (!liked) return null;
  return fits(liked, '.Post-likedBy')
    ? all(liked, '.username').length +
        (numberIn(wordsOf(first(liked, 'a:last-child:not(:has(.username))'))) ?? 0)
    : numberIn(wordsOf(liked));
}

function acceptedOn(post: Element, look: Look): boolean | null {
  if (first(post, '.Post--bestAnswer,.item-bestAnswerPost')) return true;
  return isOnPage(look, '.Post--bestAnswer,.item-bestAnswerPost') ? false : null;
}

function readPlain(post: Element, look: Look): PostParts | null {
  const body = first(post, '.Post-body');
  const known = body && knownPosts(look).get(beginningOf(wordsOf(body)));
  const number = known?.number ?? (look.place.isFirstPage ? plainPosts(look).indexOf(post) + 1 : null);
  if (!body || number === null) return null;
  return {
    id: String(number),
    keyId: keyOf(String(number), look),
    isStart: number === 1,
    body,
    author: authorIn(post, look.url, '.PostUser-name'),
    published: known?.at ?? null,
  };
}

const plainPosts = perPage((page) => all(page, '#flarum-content article'));

/** The comments in the page's data, by how they begin. */
const knownPosts = perPage((page) => {
  const script = first(page, 'script#flarum-json-payload');
  const { apiDocument } = Object(script && parsed(wordsOf(script)));
  const included: unknown = Object(apiDocument).included;
  const known = new Map<string, { readonly number: number; readonly at: string | null }>();
  for (const one of Array.isArray(included) ? included : []) {
    const { number, contentType, contentHtml, createdAt } = Object(Object(one).attributes);
    if (typeof number !== 'number' || contentType !== 'comment' || typeof contentHtml !== 'string') continue;
    const words = contentHtml.replace(/<[^>]*>|&\w+;/g, '');
    known.set(beginningOf(words), { number, at: typeof createdAt === 'string' ? isoTime(createdAt) : null });
  }
  return known;
});

/** The first letters, by which a post is known again whatever stands between them. */
const beginningOf = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 80);
