import { authorIn } from '../authors.ts';
import { around, attribute, first, firstOf, fits, idIn, nextOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { timeIn, timeOn } from '../times.ts';
import { bbpressPlace } from './address.ts';

const heads = '.bbp-reply-header[id^="post-"],.bbp-topic-header[id^="post-"]';

/** What WordPress calls a post of these kinds, whatever theme it is in. */
const kinds = '.reply.type-reply,.topic.type-topic';

/**
 * bbPress: a post is two elements beside each other, its head with its number and what follows. Themes, that of
 * wordpress.org too, leave out the head.
 */
const engine: Engine = {
  id: 'bbpress',
  name: 'bbPress',
  isOn: (page) => first(page, `${heads},.reply.type-reply .bbp-reply-content`) !== null,
  placeOf: bbpressPlace,
  posts: `${heads},${kinds}`,
  noPosts: '.bbp-reply-header + *,.bbp-topic-header + *',
  notText:
    '.bbp-reply-post-date,.bbp-topic-post-date,.bbp-reply-revision-log,.bbp-topic-revision-log,.bbp-signature,.bbp-attachments',
  title: '.entry-title,.bbp-topic-title,h1',
  dates: '.bbp-reply-post-date,.bbp-topic-post-date',
  readPost,
};
export const bbpress = engineReader(engine);

function readPost(element: Element, look: Look): PostParts | null | undefined {
  const hasHead = fits(element, heads);
  const post = hasHead ? nextOf(element) : element;
  const body = firstOf(post, '.bbp-reply-content', '.bbp-topic-content');
  // The page of a topic is one of WordPress's posts too.
  if (!hasHead && (!body || around(body, kinds) !== element)) return undefined;
  const id = idIn(element, /^post-(\d+)$/) ?? /\bpost-(\d+)\b/.exec(attribute(element, 'class') ?? '')?.[1];
  if (!id || !post || !body) return null;
  return {
    id,
    body,
    element: post,
    author: authorIn(
      post,
      look.url,
      '.bbp-author-link .bbp-author-name',
      'a.bbp-author-name,.bbp-author-name',
      '.bbp-reply-author a:not(:has(img)),.bbp-topic-author a:not(:has(img))',
    ),
    published: timeIn(element, look, '.bbp-reply-post-date', '.bbp-topic-post-date', 'time'),
    edited: editOf(body, look),
    parent: parentId(post),
    permalink: ownLink(element, look),
  };
}

/** "This reply was modified 2 years ago by Ann." has no date unless its theme writes one. */
function editOf(body: Element, look: Look) {
  const note = first(body, '.bbp-reply-revision-log-item,.bbp-topic-revision-log-item');
  const at = timeOn(note, look);
  return at ? { at, by: wordsOf(first(note, 'a')) || null } : null;
}

/** In threaded replies: `bbp-parent-reply-456` among the classes, where there is one. */
function parentId(post: Element): string | null {
  const id = /\bbbp-parent-reply-(\d+)\b/.exec(attribute(post, 'class') ?? '')?.[1];
  return id && id !== '0' ? id : null;
}

/** The number's link, which on later pages of a topic tells the page too; the first page's is the topic's own. */
function ownLink(head: Element, look: Look): string | null {
  const href = attribute(first(head, 'a.bbp-reply-permalink,a.bbp-topic-permalink'), 'href');
  if (!href || !URL.canParse(href, look.url)) return null;
  const link = new URL(href, look.url);
  return link.hash.startsWith('#post-') ? look.place.permalink + link.hash : null;
}
