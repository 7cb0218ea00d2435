import type { Author, Post } from '../../core/post.ts';
import { all, around, attribute, first, fits, holds, rawWordsOf, textsIn, wordsOf } from '../elements.ts';

export type Signed = Pick<Post, 'author' | 'published' | 'edited'>;

/** Whether anything below a question or answer looks like a signature. */
export function isSigned(post: Element): boolean {
  return cardsOf(post).authors !== null;
}

/**
 * Who wrote a question or answer and when; null: nothing below it looks like a signature.
 *
 * Below a post stand the editor's card, if any, then the author's.
 */
export function signatureOf(page: Document, post: Element, host: string): Signed | null {
  const { cards, authors } = cardsOf(post);
  if (!authors) return null;

  const author = communityWiki(page, authors, host) ?? authorOf(page, authors, host);
  const published = timeOf(authors) ?? timeOf(createdOf(post, page));
  const editors = cards.find((card) => card !== authors && first(card, 'a[href*="/revisions"]'));
  const at = editors ? timeOf(editors) : null;
  // A community wiki that nobody edited shows the time of its writing as a link to its revisions.
  if (!editors || !at || at === published) return { author, published, edited: null };
  // An author who edits her own post leaves this card without a name.
  return { author, published, edited: { at, by: authorOf(page, editors, host)?.name ?? null } };
}

function cardsOf(post: Element): { cards: Element[]; authors: Element | null } {
  const cards = all(post, '.post-signature');
  const named = all(post, '[itemprop="author"]').find((one) => !around(one, comment));
  return {
    cards,
    authors: (named && cards.find((card) => holds(card, named))) ?? cards.at(-1) ?? named ?? null,
  };
}

/** Where the author's card has no time, as with a community wiki. The question's stands in the page's head. */
function createdOf(post: Element, page: Document): Element | null {
  const created = 'time[itemprop="dateCreated"]';
  if (attribute(post, 'id') !== 'question') return first(post, created);
  return all(page, created).find((time) => !around(time, `[id^="answer-"],${comment}`)) ?? null;
}

/** "3 revs, 2 users 67%", then whoever wrote most of it: all in one link, or in a link each. */
function communityWiki(page: Document, card: Element, host: string): Author | null {
  const wiki = first(card, '.community-wiki');
  if (!wiki) return null;
  const words = textsOf(page, card)
    .filter((text) => !holds(wiki, text))
    .map(wordsOf);
  const named = words.filter((text) => text && !/^\d+ \S+(, \d+ \S+)?( \d+ ?%)?$/.test(text)).at(-1);
  const link = attribute(first(card, 'a[href*="/revisions"]'), 'href');
  const path = /\/posts\/[^?#\s]+/.exec(link ?? '')?.[0];
  const profile = path ? new URL(path, `https://${host}`).href : null;
  return { name: named ?? wordsOf(wiki), profile, communityWiki: true };
}

/**
 * Whom a card names: by a link; without one where the account was removed; null: nobody.
 * Only elements that `counts` holds for are looked at, as the words of a comment may link to people too.
 */
export function authorOf(
  page: Document,
  card: Element,
  host: string,
  counts: (element: Element) => boolean = () => true,
): Author | null {
  const named = (selector: string) => all(card, selector).filter(counts);
  // The link around the picture has no words.
  const link = named('a[href*="/users/"]').find(nameOf);
  const path = /\/users\/[^?#\s]+/.exec(attribute(link ?? null, 'href') ?? '')?.[0];
  if (link && path) return { name: nameOf(link), profile: new URL(path, `https://${host}`).href };

  const [removed] = named('.user-details,.comment-user,.s-user-card--info');
  const [repeated] = named('[itemprop="author"] [itemprop="name"]');
  const name =
    (removed && textsOf(page, removed).map(nameOf).find(Boolean)) ||
    (repeated && (attribute(repeated, 'content') ?? nameOf(repeated)));
  return name ? { name, profile: null } : null;
}

/** A moderator's diamond is no part of her name. */
function nameOf(node: Node): string {
  return wordsOf(node).replace(/\s*\u2666$/, '');
}

const comment = '[itemprop="comment"],.js-comment';

/** Elements that say a time. */
export const times = 'time,[class*="relativetime"],[itemprop^="date"]';

const written = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/;
const timeWordsOf = (time: Element) =>
  `${attribute(time, 'datetime')} ${attribute(time, 'title')} ${rawWordsOf(time)}`;

/** The first time inside an element, in UTC; what is shown may be relative, titles and microdata are not. */
export function timeOf(element: Element | null): string | null {
  if (!element) return null;
  for (const time of fits(element, times) ? [element] : all(element, times)) {
    const [, day, hour] = written.exec(timeWordsOf(time)) ?? [];
    const at = `${day}T${hour}Z`;
    if (day && isTime(at)) return at;
  }
  return null;
}

/** Whether an element says a time at all, be it one that there is or not. */
export function saysTime(element: Element | null): boolean {
  return element !== null && written.test(timeWordsOf(element));
}

/** Not February 31st, nor 99 o'clock. */
function isTime(at: string): boolean {
  const ms = Date.parse(at);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === at.replace('Z', '.000Z');
}

function textsOf(page: Document, element: Element): Node[] {
  const walker = textsIn(page, element);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}
