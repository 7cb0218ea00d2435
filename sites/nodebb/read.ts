import { nameIn } from '../authors.ts';
import { all, around, attribute, first, firstOf, fits, holds, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { perPage } from '../per-page.ts';
import { timeOn } from '../times.ts';
import { nodebbPlace } from './address.ts';

/** NodeBB 1 to 4. Its own `component` attributes are what its scripts go by, so themes keep them. */
const engine: Engine = {
  id: 'nodebb',
  name: 'NodeBB',
  isOn: (page) => first(page, '[component="post/content"]') !== null,
  placeOf: nodebbPlace,
  posts: '[component="post"]',
  noPosts: '.deleted,[component="topic/event"]',
  notText: '[component="post/parent"],.plugin-quote-controls',
  title: '[component="topic/title"]',
  readPost,
};
export const nodebb = engineReader(engine);

function readPost(post: Element, look: Look): PostParts | null {
  const body = first(post, '[component="post/content"]');
  const id = attribute(post, 'data-pid') ?? linkedId(post);
  if (!id || !body) return null;
  const number =
    attribute(post, 'data-index') ?? attribute(first(post, '[component="post/anchor"]'), 'data-index');
  return {
    id,
    body,
    author: authorOf(post, look),
    published: timeOn(writtenAt(post, body), look),
    edited: editOf(post, look),
    score: numberIn(wordsOf(first(post, '[component="post/vote-count"]'))),
    accepted: acceptedOn(id, post, look),
    parent: parentId(post),
    ...(number !== null && { isStart: number === '0' }),
  };
}

/** A post saved without its data says its number in the addresses of its own parts. */
function linkedId(post: Element): string | null {
  const link = all(post, 'a[href*="/post/"]').find(
    (one) => around(one, '[component="post/parent"]') === null,
  );
  return /\/post\/([^/?#]+)$/.exec(attribute(link ?? null, 'href') ?? '')?.[1] ?? null;
}

const isAbove = (element: Element) => around(element, '[component="post/parent"]') !== null;

function authorOf(post: Element, look: Look) {
  const link =
    firstOf(post, '[itemprop="author"] a[href],a[itemprop="author"]', 'a[data-username]') ?? namedLink(post);
  const profile = linkIn(attribute(link, 'href'), look.url);
  const shown = first(post, '[itemprop="author"] [itemprop="name"]');
  const name =
    nameIn(attribute(shown, 'content') ?? wordsOf(shown)) ??
    nameIn(wordsOf(link)) ??
    nameIn(attribute(post, 'data-username'));
  return name ? { name, profile } : null;
}

/** The first link to anybody's page that has a name for words, outside of what was written. */
function namedLink(post: Element): Element | null {
  const links = all(post, 'a[href*="/user/"]');
  const isName = (one: Element) =>
    !isAbove(one) && !around(one, '[component="post/content"]') && wordsOf(one).length > 1;
  return links.find(isName) ?? null;
}

function writtenAt(post: Element, body: Element): Element | null {
  const own = all(post, 'meta[itemprop="datePublished"],.timeago,time').find(
    (one) => !isAbove(one) && !holds(body, one),
  );
  return own ?? null;
}

function editOf(post: Element, look: Look) {
  const note = firstOf(
    post,
    'meta[itemprop="dateModified"]',
    '[component="post/editor"] .timeago',
    '[component="post/edit-indicator"]',
  );
  const at = timeOn(note, look);
  const written = timeOn(first(post, 'meta[itemprop="datePublished"]'), look);
  if (!at || at === written) return null;
  const by = nameIn(wordsOf(first(post, '[component="post/editor"] a')));
  return { at, by };
}

/** The plugin for questions and answers. */
function acceptedOn(id: string, post: Element, look: Look): boolean | null {
  const mark = '.qanda-solved,.solved,[component="qanda/solved"]';
  if (fits(post, mark) || first(post, '.qanda-correct,[component="qanda/best"]')) return true;
  const solved = solvedIn(look);
  return solved === null ? null : solved === id;
}

/** The post that solved the topic, by what the page's script was given; null: it says of none. */
const solvedIn = perPage((page) => {
  const data = first(page, 'script#ajaxify-data');
  return /"solvedPid":"?(\d+)/.exec(data ? wordsOf(data) : '')?.[1] ?? null;
});

function parentId(post: Element): string | null {
  const above = first(post, '[component="post/parent"]');
  const said =
    attribute(above, 'data-parent-pid') ?? attribute(above, 'data-topid') ?? attribute(post, 'data-toPid');
  if (said) return said;
  const link = attribute(first(above, 'a[href*="/post/"]') ?? above, 'href');
  return /\/post\/([^/?#]+)/.exec(link ?? '')?.[1] ?? null;
}
