import type { PostKind, Thread } from '../core/post.ts';
import { first, firstOf, meta, ownAddress, wordsOf } from './elements.ts';
import type { Engine } from './engine.ts';
import type { Place } from './place.ts';

/**
 * By the thread that the page names, else by the address she is at, else by the one that the page calls its own.
 * Where that is of the same thread it tells its one spelling: titles in addresses may be any.
 */
export function placeOn(engine: Engine, page: Document, url: URL): Place | null {
  const named = engine.threadAddress?.(page, url);
  const at = named && URL.canParse(named, url) ? engine.placeOf(new URL(named, url)) : null;
  const here = at ?? engine.placeOf(url);
  const own = firstPlace(engine, ownAddresses(page, url));
  if (!here || !own) return here ?? own;
  const isSame = own.community === here.community && own.thread === here.thread;
  return isSame ? { ...own, isFirstPage: here.isFirstPage } : here;
}

function firstPlace(engine: Engine, addresses: readonly URL[]): Place | null {
  for (const address of addresses) {
    const place = engine.placeOf(address);
    if (place) return place;
  }
  return null;
}

let asked: { readonly page: Document; readonly href: string; readonly own: readonly URL[] } | null = null;

/** The addresses that a page calls its own. All adapters ask for them in turn, so the last answer is kept. */
function ownAddresses(page: Document, url: URL): readonly URL[] {
  if (asked?.page === page && asked.href === url.href) return asked.own;
  const own = [ownAddress(page), meta(page, 'og:url')]
    .filter((said) => said !== null && URL.canParse(said, url))
    .map((said) => new URL(said as string, url));
  asked = { page, href: url.href, own };
  return own;
}

export function threadAt(engine: Engine, page: Document, place: Place): Thread {
  const heading = wordsOf(firstOf(page, ...(engine.title ? [engine.title] : []), 'h1'));
  const title = heading || meta(page, 'og:title') || wordsOf(first(page, 'title'));
  const site =
    meta(page, 'og:site_name') ?? meta(page, 'application-name') ?? place.community.replace(/\+.*/, '');
  return {
    key: keyOf(engine, place, 'question', place.thread),
    title: line(title),
    site: line(site),
    permalink: place.permalink,
  };
}

/** What tells a post from all others. */
export function keyOf(engine: Engine, place: Place, kind: PostKind, id: string): string {
  // Posts that came from elsewhere have addresses for ids.
  return `${engine.id}/${place.community}/${kind}/${id.replaceAll('/', '+')}`;
}

/** So much of what a page says fits a line. */
export const line = (words: string) => words.slice(0, 1000);
