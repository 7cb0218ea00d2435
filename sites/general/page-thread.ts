import { fingerprint } from '../../core/fingerprint.ts';
import type { Thread } from '../../core/post.ts';
import { first, meta, ownAddress, wordsOf } from '../elements.ts';
import { untracked } from '../links.ts';
import { plainHost } from '../place.ts';

/** A page as the thread that it is, where nothing but its address tells which. */
export interface PageThread {
  readonly thread: Thread;
  readonly community: string;
  /** The page within its community: what its posts' keys begin with. */
  readonly page: string;
  /** The one number in its address, which is the thread's; null: none, or several. */
  readonly number: string | null;
}

/** By the page's one address, without what follows the `#` and what only tracks. */
export function threadOfPage(page: Document, url: URL): PageThread {
  const said = ownAddress(page);
  const own = said && URL.canParse(said, url) ? new URL(said, url) : null;
  const link = new URL(untracked(own && plainHost(own) === plainHost(url) ? own : url));
  link.hash = '';
  link.protocol = 'https:';
  const community = plainHost(url);
  // On all faces of the site, as its community.
  link.host = community;
  const path = `${link.pathname}${link.search}`;
  const id = path.length > 200 ? fingerprint(path) : path.replaceAll('/', '+');
  const heading = wordsOf(first(page, 'h1')) || meta(page, 'og:title') || wordsOf(first(page, 'title'));
  return {
    thread: {
      key: `web/${community}/question/${id}`,
      title: heading.slice(0, 1000),
      site: (meta(page, 'og:site_name') ?? community).slice(0, 1000),
      permalink: link.href,
    },
    community,
    page: id,
    number: soleNumberIn(path),
  };
}

/** Years and pages have fewer digits. */
function soleNumberIn(path: string): string | null {
  const numbers = new Set(path.match(/(?<![\w%])\d{5,}(?![\w%])/g));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}
