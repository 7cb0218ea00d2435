import {
  all,
  around,
  attribute,
  first,
  fits,
  holds,
  isBefore,
  nextOf,
  parentOf,
  wordsOf,
} from '../elements.ts';
import { type DateHabits, timeOn } from '../times.ts';
import { bodyIn, bodyShape, saysBody } from './body.ts';
import type { DateGroup } from './dates-on.ts';
import type { Finding, GeneralPost } from './found.ts';
import { idPrefix, namedIn } from './ids-in.ts';
import { authorOn, isHuge } from './post-in.ts';
import type { Segment } from './segments.ts';
import { authorSlot } from './slots.ts';

/** The thread's first post often looks unlike its replies: what stands before them with a name, a date and words. */
export function startBefore(
  { posts }: Finding,
  groups: readonly DateGroup[],
  url: URL,
  habits: DateHabits,
): GeneralPost | null {
  const reply = posts[0]?.element;
  const stands = (date: Element) => reply && isBefore(date, reply) && !around(date, furniture);
  const dates = groups.filter((group) => group.dates.length < 3).flatMap((group) => group.dates);
  for (const date of dates.filter(stands).slice(-mostStarts)) {
    if (!reply) break;
    const start = startAround(date, reply, url, habits);
    if (start) return start;
  }
  return null;
}

/** Parts of pages that are no posts. */
const furniture = 'nav,aside,footer,form';
const mostStarts = 3;
const holdsWords =
  '[class*="body"],[class*="content"],[class*="text"],[class*="message"],[id*="body"],[itemprop="text"]';

/** Posts' heads are not deeper in them than this. */
const deepestHead = 7;

function startAround(date: Element, reply: Element, url: URL, habits: DateHabits): GeneralPost | null {
  let level = 0;
  for (let at = parentOf(date); at && !holds(at, reply) && level++ < deepestHead; at = parentOf(at)) {
    const above = parentOf(at);
    // The words may stand beside the head, up to where the replies are.
    const parts = above && holds(above, reply) ? [at, ...upTo(reply, at)] : [at];
    const start = startIn({ date, parts }, url, habits);
    if (start) return start;
  }
  return null;
}

function upTo(reply: Element, from: Element): Element[] {
  const beside: Element[] = [];
  for (let next = nextOf(from); next && !holds(next, reply) && beside.length < 6; next = nextOf(next))
    beside.push(next);
  return beside;
}

function startIn(segment: Segment, url: URL, habits: DateHabits): GeneralPost | null {
  if (isHuge(segment) || !segment.parts.some((part) => fits(part, holdsWords) || first(part, holdsWords)))
    return null;
  const author = authorSlot([segment]);
  const shape = author && bodyShape([segment], author);
  const body = shape && bodyIn(segment, shape, author.elements[0] ?? null);
  const [element] = segment.parts;
  if (!element || !body || !looksLikeWords(body)) return null;
  const prefix = idPrefix([segment]);
  const named = prefix === null ? null : namedIn(segment, prefix);
  // `post-share` is a part of any post; only of many does the end tell one from the others.
  const number = named && /\d/.test(named.number) ? named.number : null;
  return {
    element: holds(element, body) ? element : body,
    body,
    id: number,
    author: authorOn(author.elements[0] ?? null, segment.date, url),
    published: timeOn(segment.date, habits),
    permalink: null,
    // The thread's own address shows it.
    anchor: null,
    score: null,
    isStart: true,
    isAnswer: false,
    accepted: null,
  };
}

/** A first post's words stand in an element that says so, and are not mostly links. */
function looksLikeWords(body: Element): boolean {
  const words = wordsOf(body);
  const linked = all(body, 'a').reduce((sum, link) => sum + wordsOf(link).length, 0);
  const said = `${attribute(body, 'class')} ${attribute(body, 'id')} ${attribute(body, 'itemprop')}`;
  return words.length >= 20 && linked < 0.5 * words.length && saysBody.test(said);
}
