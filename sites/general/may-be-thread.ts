import { all, attribute, first } from '../elements.ts';
import { isInJson } from '../json-ld.ts';
import { isPostId } from './id-groups.ts';

/** Words of addresses under which people talk to each other. */
export const threadAddress = /(?:thread|topic|forum|discuss|question|comment|viewtopic|board|talk)/i;

/** So many of them make it worth to look closer. */
const enough = 2;

/**
 * Whether it is worth to look for posts at all: by the address, by ids that posts have, or because the page
 * says so in JSON, by microformats or to those who cannot see it. Far cheaper than looking, as nearly every page is none.
 */
export function mayBeThread(page: Document, url: URL): boolean {
  if (threadAddress.test(url.pathname + url.search)) return true;
  if (first(page, '[role="comment"],[role="feed"],.u-comment,.p-comment')) return true;
  let count = 0;
  for (const element of all(page, '[id]')) {
    if (isPostId(attribute(element, 'id')) && ++count >= enough) return true;
  }
  return isInJson(page, /"(?:DiscussionForumPosting|QAPage)"/);
}
