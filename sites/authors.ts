import type { Author } from '../core/post.ts';
import { all, around, attribute, first, wordsOf } from './elements.ts';
import { linkIn } from './links.ts';

/**
 * The first inside `root` with a name in it, by the selectors in their order; where it is a link, it leads
 * to the profile. Null: nobody is named.
 */
export function authorIn(root: Element | null, url: URL, ...selectors: string[]): Author | null {
  if (!root) return null;
  for (const selector of selectors) {
    for (const element of all(root, selector)) {
      const author = authorOn(element, url);
      if (author) return author;
    }
  }
  return null;
}

/** Whom one element names. */
function authorOn(element: Element | null, url: URL): Author | null {
  if (!element) return null;
  const name = nameIn(attribute(element, 'content') ?? wordsOf(element));
  if (!name) return null;
  const link = around(element, 'a[href]') ?? first(element, 'a[href]');
  return { name, profile: linkIn(link && attribute(link, 'href'), url) };
}

/** A name without what sites put around it; null: no name. */
export function nameIn(words: string | null | undefined): string | null {
  const name = (words ?? '').replace(/^(?:u\/|\/u\/|@(?=\S+$))/, '').trim();
  return name && name.length <= 200 && !/^\[?(?:deleted|removed)\]?$/i.test(name) ? name : null;
}
