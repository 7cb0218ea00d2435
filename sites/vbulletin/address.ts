import { addressAt, communityOf, isFirst, type Place } from '../place.ts';

/** `showthread.php?t=123&page=2`, `showthread.php/123-a-title/page2`, `showthread.php?123-a-title`. */
const plain = /^(.*)\/showthread\.php(?:\/(\d+)[^/]*(?:\/page(\d+))?)?\/?$/;
/** With an add-on or by vBulletin itself: `/forum/cars/123-a-title-2.html`, `/threads/123-a-title/page2`, `/f12/a-title-123-page2.html`. */
const numberFirst = /^(.*)\/(\d+)-[^/]*?(?:-(?:page-?)?(\d{1,4}))?(?:\.html)?(?:\/page(\d+)\/?)?\/?$/;
const numberLast = /^(.*)\/[^/]*?-(\d{3,})(?:[-/](?:page-?)?(\d{1,4}))?(?:\.html)?\/?$/;

/**
 * vBulletin 3 to 6: threads have many spellings, their posts one number each. The number in an address in
 * words may be of something else, so this says only where a thread would be: the page has to say that it is one.
 */
export function vbulletinPlace(url: URL): Place | null {
  const script = plain.exec(url.pathname);
  if (script) {
    const [, base = '', inPath, page] = script;
    const id = url.searchParams.get('t') ?? inPath ?? /^\?(\d+)/.exec(url.search)?.[1] ?? null;
    if (!id || !/^\d+$/.test(id)) return null;
    const link = addressAt(url, `${base}/showthread.php`);
    const place = placeAt(url, id, `${link}?t=${id}`, page ?? url.searchParams.get('page'));
    return { ...place, postLink: (post) => `${link}?p=${post}#post${post}` };
  }
  const named = numberFirst.exec(url.pathname) ?? numberLast.exec(url.pathname);
  if (!named) return null;
  const [, , id = '', page, pageAfter] = named;
  const path =
    page || pageAfter ? url.pathname.replace(/(?:[-/](?:page-?)?\d{1,4})(\.html)?\/?$/, '$1') : url.pathname;
  return placeAt(url, id, addressAt(url, path), page ?? pageAfter ?? null);
}

function placeAt(url: URL, thread: string, permalink: string, page: string | null): Place {
  return {
    // Where a board stands in its host shows in some spellings of its addresses only.
    community: communityOf(url, ''),
    thread,
    permalink,
    isFirstPage: isFirst(page),
    postLink: (post) => `${permalink}#post${post}`,
    anchor: (post) => `post${post}`,
  };
}
