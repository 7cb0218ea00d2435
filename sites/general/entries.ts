import { authorIn } from '../authors.ts';
import { all, around, attribute, first, parentOf, wordsOf } from '../elements.ts';
import { linkIn } from '../links.ts';
import { type DateHabits, timeIn } from '../times.ts';
import type { GeneralPost } from './found.ts';
import { numberedId } from './shape.ts';

const comments = '.u-comment,.p-comment';

/**
 * Posts by microformats: an `h-entry` with the comments that it says it has. Entries alone are as often teasers
 * of other pages.
 *
 * @see https://microformats.org/wiki/h-entry
 */
export function entriesOn(page: Document, url: URL, habits: DateHabits): GeneralPost[] {
  const replies = all(page, comments);
  const [reply] = replies;
  const start = reply ? around(parentOf(reply), '.h-entry') : null;
  return (start ? [start, ...replies] : []).flatMap(
    (entry) => postOf(entry, entry === start, url, habits) ?? [],
  );
}

function postOf(entry: Element, isStart: boolean, url: URL, habits: DateHabits): GeneralPost | null {
  // What stands in a comment is the comment's.
  const own = (selector: string) =>
    all(entry, selector).find((one) => around(parentOf(one), `${comments},.h-entry`) === entry) ?? null;
  const body = own('.e-content,.p-content,.p-summary');
  if (!body || !wordsOf(body)) return null;
  const named = own('.p-author,.h-card');
  const time = own('.dt-published');
  const link = own('.u-url');
  const anchor = attribute(entry, 'id');
  const author =
    named && (authorIn(named, url, '.p-name', 'a', '*') ?? authorIn(entry, url, '.p-author,.h-card'));
  return {
    element: entry,
    body,
    id: numberedId(anchor)?.number ?? null,
    author,
    published: time && (timeIn(parentOf(time), habits, '.dt-published') ?? null),
    permalink: linkIn(attribute(link && (first(link, 'a[href]') ?? link), 'href'), url),
    anchor: isStart ? null : anchor,
    score: null,
    isStart,
    isAnswer: false,
    accepted: null,
  };
}
