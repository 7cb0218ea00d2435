import { authorIn } from '../authors.ts';
import { attribute, first, firstOf, fits, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { plainHost } from '../place.ts';
import { timeIn, timeOn } from '../times.ts';
import { mastodonPlace } from './address.ts';

/** A status of Mastodon with what it answers and what answers it. The thread is the first of them. */
const engine: Engine = {
  id: 'mastodon',
  name: 'Mastodon',
  isOn: (page) => first(page, '.detailed-status .status__content,.status .status__content') !== null,
  placeOf: mastodonPlace,
  threadAddress: (page, url) => mastodonPlace(url) && ownLink(first(page, statuses), url),
  posts: '.detailed-status,.status',
  // Quoted statuses stand within the one that quotes them.
  noPosts: '.status--filtered,.status__quote *',
  notText:
    '.status__content__translate-button,.status__content__read-more-button,.status__content__spoiler-link',
  title: '.detailed-status .display-name__html',
  kind: 'comment',
  readPost,
};
export const mastodon = engineReader(engine);

const statuses = '.detailed-status,.status';

function readPost(post: Element, look: Look): PostParts | null {
  const link = ownLink(post, look.url);
  const id = attribute(post, 'data-id') ?? /\/(\d{6,})\/?$/.exec(link ?? '')?.[1] ?? ownId(post, look.url);
  const body = firstOf(post, '.status__content__text', '.status__content', '.e-content');
  if (!id || !body) return null;
  return {
    id,
    isStart: id === look.place.thread,
    body,
    author: authorOf(post, look),
    published: timeIn(post, look, '.detailed-status__datetime time', '.status__relative-time time', 'time'),
    edited: editOf(post, look),
    score: numberIn(
      wordsOf(first(post, '.detailed-status__favorites,.icon-button[title*="avour"] .icon-button__counter')),
    ),
    ...(link && { permalink: link }),
  };
}

/** The status that a page is of shows the address it has at home, which may be another server: then the page's own. */
function ownLink(post: Element | null, url: URL): string | null {
  const said = firstOf(
    post,
    'a.detailed-status__datetime',
    'a.status__relative-time',
    '.detailed-status__meta a',
  );
  const link = linkIn(attribute(said, 'href'), url);
  return link && plainHost(new URL(link)) === plainHost(url) && mastodonPlace(new URL(link)) ? link : null;
}

const ownId = (post: Element, url: URL) =>
  fits(post, '.detailed-status') ? (mastodonPlace(url)?.thread ?? null) : null;

/** The account's full name says who it is on every server; the name that people give themselves may be anybody's. */
function authorOf(post: Element, look: Look) {
  const shown = authorIn(post, look.url, '.display-name__html', '.display-name strong');
  const account = wordsOf(first(post, '.display-name__account')).replace(/^@/, '');
  const profile = linkIn(
    attribute(firstOf(post, 'a.detailed-status__display-name', 'a.status__display-name'), 'href'),
    look.url,
  );
  const name = shown?.name ?? account;
  return name ? { name, profile } : null;
}

function editOf(post: Element, look: Look) {
  const note = first(
    post,
    '.detailed-status__edited,.detailed-status__meta .animated-number + time,.status__relative-time abbr[title]',
  );
  const at = timeOn(note, look) ?? timeOn(first(note, 'time,[title]'), look);
  return at ? { at, by: null } : null;
}
