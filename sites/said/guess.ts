import type { Author } from '../../core/post.ts';
import { authorIn } from '../authors.ts';
import { all, attribute } from '../elements.ts';
import { linkIn } from '../links.ts';
import { timeOn } from '../times.ts';

/** What a block says of itself, as far as that shows: to be looked over by her. */
export interface Guess {
  readonly author: Author | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** Its own address. */
  readonly link: string | null;
}

const authors = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.p-author',
  '[class*="author" i]',
  '[class*="username" i]',
  '[class*="user-name" i]',
  'a[href*="/user/"],a[href*="/users/"],a[href*="/u/"],a[href*="/profile/"],a[href*="/members/"]',
];
const dates =
  'time,relative-time,[datetime],[itemprop="datePublished"],[itemprop="dateCreated"],[title],[class*="date" i],[class*="time" i]';

/** Guesses who wrote a block, when, and where it is found, from what stands in it. */
export function guessOf(block: Element, url: URL, language: string): Guess {
  const habits = { language, order: null };
  let published: string | null = null;
  for (const one of all(block, dates).slice(0, 60)) {
    published = timeOn(one, habits);
    if (published) break;
  }
  return { author: authorIn(block, url, ...authors), published, link: ownLink(block, url) };
}

/** A link in it that leads to it: to a place in this page that is in the block, or one that says so. */
function ownLink(block: Element, url: URL): string | null {
  const ids = new Set([block, ...all(block, '[id]').slice(0, 200)].map((one) => attribute(one, 'id')));
  for (const link of all(block, 'a[href]').slice(0, 200)) {
    const href = linkIn(attribute(link, 'href'), url);
    const place = href && new URL(href).hash.slice(1);
    if (href && ((place && ids.has(place)) || /\bbookmark\b|permalink/i.test(attribute(link, 'rel') ?? '')))
      return href;
  }
  const id = attribute(block, 'id');
  return id ? linkIn(`#${encodeURIComponent(id.toWellFormed())}`, url) : null;
}
