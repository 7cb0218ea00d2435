import { all, attribute, first } from '../elements.ts';
import { isInJson } from '../json-ld.ts';
import { numberedId } from './shape.ts';

/** Words of addresses under which people talk to each other. */
export const threadAddress = /(?:thread|topic|forum|discuss|question|comment|viewtopic|board|talk)/i;

/** What stands before the number in ids of posts; some are nothing but a number. */
const postWord =
  /^$|^(?:\w{0,12}[_-])?(?:\w{0,6}post|\w{0,6}comment|reply|replies|answer|msg|message|thing|tree|p|c|pid|pb|cid)[a-z]{0,8}[_-]?(?:\w{1,8}[_-])?$/i;

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
    const id = numberedId(attribute(element, 'id'));
    if (id && postWord.test(id.prefix) && ++count >= enough) return true;
  }
  return isInJson(page, /"(?:DiscussionForumPosting|QAPage)"/);
}
