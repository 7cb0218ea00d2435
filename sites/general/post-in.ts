import { nameIn } from '../authors.ts';
import { all, around, attribute, countIn, holds, wordsOf } from '../elements.ts';
import { linkIn } from '../links.ts';
import { type DateHabits, timeOn } from '../times.ts';
import { bodyIn } from './body.ts';
import type { GeneralPost } from './found.ts';
import { namedIn } from './ids-in.ts';
import type { Segment } from './segments.ts';
import { isName, nearShape, ofShape, profile, within } from './slots.ts';

/** No post has so many elements: what has is a part of the page. */
const mostInPost = 2500;
export const isHuge = ({ parts }: Segment) =>
  parts.reduce((sum, part) => sum + countIn(part), 0) > mostInPost;

/** The post in a segment, by the looks that names and words have in its likes; null: there is none. */
export function postIn(
  segment: Segment,
  authorShape: string,
  shape: string,
  prefix: string | null,
  url: URL,
  habits: DateHabits,
): GeneralPost | null {
  // A picture of them may stand in a link of the same kind before the name.
  const author =
    ofShape(segment, authorShape, isName) ?? ofShape(segment, authorShape) ?? nearShape(segment, authorShape);
  const body = bodyIn(segment, shape, author);
  const [element] = segment.parts;
  if (!body || !element || !wordsOf(body)) return null;
  const named = prefix === null ? null : namedIn(segment, prefix);
  return {
    element,
    body,
    id: named?.number ?? null,
    author: authorOn(author, segment.date, url),
    published:
      timeOn(segment.date, habits) ?? timeOn(within(segment, 'time,relative-time')[0] ?? null, habits),
    permalink: permalinkOf(segment, named?.number ?? null, url),
    anchor: named?.anchor ?? null,
    score: null,
    isStart: false,
    isAnswer: false,
    accepted: null,
  };
}

/** What sites write before the name of who began the thread. */
const labels = /^(?:(?:original|first) poster|(?:topic|thread) starter)\s+(?=\S)/i;

/**
 * Name and date may stand in one element: "Ann · 03/03/2026 19:49", or name and rank, where the link to their page
 * has the name alone. Letters in a drawn avatar are no part of it.
 */
export function authorOn(element: Element | null, date: Element, url: URL) {
  const link = element && (around(element, 'a[href]') ?? linkedIn(element));
  const holder = link && element && holds(element, link) ? link : element;
  const said = holder && (attribute(holder, 'content') ?? undrawn(holder).replace(wordsOf(date) || ' ', ''));
  const name = nameIn(said?.replace(labels, '').replace(/[\s·|,•–-]+$/, ''));
  return name ? { name, profile: linkIn(attribute(link, 'href'), url) } : null;
}

/** A link to somebody's page with a name in it; null: there is none. */
function linkedIn(element: Element): Element | null {
  const links = all(element, 'a[href]');
  return links.find((one) => profile.test(attribute(one, 'href') ?? '') && undrawn(one)) ?? null;
}

function undrawn(element: Element): string {
  return all(element, 'svg')
    .reduce((words, drawn) => words.replace(wordsOf(drawn), ''), wordsOf(element))
    .trim();
}

/** A link of the post to itself: with its number, or to a place in this page; null: none. */
function permalinkOf(segment: Segment, id: string | null, url: URL): string | null {
  if (id === null) return null;
  const isOwn = (link: Element) =>
    !/(?:reply|quote|report|share|edit|like|vote|login|sign|ajax)/i.test(
      (attribute(link, 'href') ?? '').replace(/[?&]reply=\d+#/, '#'),
    );
  const links = within(segment, `a[href*="${id}"]`);
  return linkIn(attribute(links.find(isOwn) ?? null, 'href'), url);
}
