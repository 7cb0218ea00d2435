import { nameIn } from '../authors.ts';
import { all, around, attribute, first, parentOf, previousOf, tagOf, wordsOf } from '../elements.ts';
import { linkIn } from '../links.ts';
import { numberIn } from '../numbers.ts';
import { type DateHabits, timeOn } from '../times.ts';
import { asSaid } from './as-said.ts';
import type { Finding, GeneralPost } from './found.ts';
import { isStartKind, postKinds } from './kinds.ts';
import { numberedId } from './shape.ts';

const isKind = new RegExp(`schema\\.org/(${postKinds.join('|')})\\b`);

/**
 * Posts that the page itself marks as such, in microdata by schema.org. Questions of a shop's or a company's own,
 * which have no author, are none.
 */
export function* markedUp(page: Document, url: URL, habits: DateHabits): Generator<void, Finding | null> {
  const posts: GeneralPost[] = [];
  for (const element of all(page, '[itemtype*="schema.org/"]')) {
    const kind = isKind.exec(attribute(element, 'itemtype') ?? '')?.[1];
    if (!kind || around(element, '[itemtype*="schema.org/FAQPage"]')) continue;
    const post = postOn(element, kind, url, habits);
    if (post) posts.push(post);
    yield;
  }
  return asSaid(posts);
}

function postOn(element: Element, kind: string, url: URL, habits: DateHabits): GeneralPost | null {
  const own = propertiesOf(element);
  const body = own('text', 'articleBody', 'commentText', 'description');
  if (!body || tagOf(body) === 'meta' || !wordsOf(body)) return null;
  const author = own('author', 'creator');
  const name = (author && first(author, '[itemprop="name"]')) ?? author;
  const said = nameIn(name && (attribute(name, 'content') ?? wordsOf(name)));
  const link = author && (first(author, 'a[href]') ?? (tagOf(author) === 'a' ? author : null));
  const permalink = own('url', 'discussionUrl');
  const count = own('upvoteCount') ?? own('interactionStatistic');
  const address = linkIn(permalink && (attribute(permalink, 'href') ?? attribute(permalink, 'content')), url);
  const named = namedOn(element);
  return {
    element,
    body,
    id: named?.number ?? numberAt(address),
    author: said ? { name: said, profile: linkIn(attribute(link, 'href'), url) } : null,
    published: timeOn(own('datePublished', 'dateCreated', 'commentTime'), habits),
    permalink: address,
    anchor: named?.anchor ?? null,
    score:
      count &&
      numberIn(
        attribute(count, 'content') ?? wordsOf(first(count, '[itemprop="userInteractionCount"]') ?? count),
      ),
    isStart: isStartKind(kind),
    isAnswer: kind === 'Answer',
    accepted: null,
  };
}

/** Properties of a thing itself, not of another within it. */
function propertiesOf(thing: Element): (...names: string[]) => Element | null {
  const own = new Map<string, Element>();
  for (const element of all(thing, '[itemprop]')) {
    const holder = around(parentOf(element), '[itemscope]');
    if (holder !== thing) continue;
    for (const name of (attribute(element, 'itemprop') ?? '').split(/\s+/))
      if (!own.has(name)) own.set(name, element);
  }
  return (...names) => names.map((name) => own.get(name)).find((one) => one !== undefined) ?? null;
}

/** The id of the post's element, or of one without words before it: a place to go to. */
function namedOn(element: Element): { readonly number: string; readonly anchor: string } | null {
  const before = previousOf(element);
  const near = [element, ...all(element, ':scope > [id],:scope > * > [id]').slice(0, 5)];
  for (const one of [...near, ...(before && !wordsOf(before) ? [before] : []), parentOf(element)]) {
    const anchor = attribute(one, 'id');
    const id = numberedId(anchor);
    if (id && anchor) return { number: id.number, anchor };
  }
  return null;
}

function numberAt(address: string | null): string | null {
  return (
    /#\D*(\d+)$/.exec(address ?? '')?.[1] ??
    /(?:post|comment|p)[-=/](\d+)\/?$/.exec(address ?? '')?.[1] ??
    null
  );
}
