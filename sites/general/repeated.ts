import { nameIn } from '../authors.ts';
import { dateOrderIn } from '../day-order.ts';
import {
  all,
  around,
  attribute,
  countIn,
  first,
  fits,
  holds,
  isBefore,
  nextOf,
  parentOf,
  wordsOf,
} from '../elements.ts';
import { linkIn } from '../links.ts';
import { type DateHabits, timeOn } from '../times.ts';
import { bodyIn, bodyShape, saysBody } from './body.ts';
import { certaintyOf, hasControls, isSaidPost } from './certainty.ts';
import { type DateGroup, dateGroupsOn } from './dates-on.ts';
import type { Finding, GeneralPost } from './found.ts';
import { idPrefix, namedIn } from './ids-in.ts';
import { type Segment, segmentsAround } from './segments.ts';
import { authorSlot, ofShape, profile, sampleOf, within } from './slots.ts';

/** From here on other dates are not looked at. */
const sure = 0.8;

/** So many posts of one page are looked at, and so many kinds of dates. */
const mostPosts = 3000;
const mostGroups = 4;

/** Posts told by their look: parts of the page of one shape, each with a name, a date and words of its own. */
export function* repeated(page: Document, url: URL, habits: DateHabits): Generator<void, Finding | null> {
  const root = first(page, 'body');
  if (!root) return null;
  const groups = yield* dateGroupsOn(page, root);
  let best: Finding | null = null;
  for (const group of groups
    .filter(({ dates }) => dates.length > 1 && dates.length <= mostPosts)
    .slice(0, mostGroups)) {
    const finding = readGroup(group, url, habits);
    yield;
    if (finding && (!best || worthOf(finding) > worthOf(best))) best = finding;
    // The most frequent date of a thread is mostly that of its posts.
    if (best && best.certainty >= sure) break;
  }
  const [start] = best ? [startBefore(best, groups, url, habits)] : [];
  return best && start ? { ...best, posts: [start, ...best.posts] } : best;
}

const worthOf = ({ posts, certainty }: Finding) =>
  certainty * posts.reduce((sum, { body }) => sum + Math.min(wordsOf(body).length, 1000), 0);

function readGroup({ dates }: DateGroup, url: URL, { language }: DateHabits): Finding | null {
  const written = dates.slice(0, 60).map((date) => wordsOf(date).slice(0, 100));
  const habits = { language, order: dateOrderIn(written, language) };
  const segments = segmentsAround(dates);
  const sample = sampleOf(segments);
  if (sample.some(isHuge) || areCards(sample, url)) return null;
  const prefix = idPrefix(sample);
  const areAnswered = shareOf(sample, hasControls) >= 0.6;
  const areSaid = shareOf(sample, isSaidPost) >= 0.6;
  // Nothing else can make up for all three.
  if (prefix === null && !areAnswered && !areSaid) return null;
  const author = authorSlot(sample);
  const shape = author && bodyShape(sample, author);
  if (!author || !shape) return null;
  const posts = segments.flatMap(
    (segment) => postIn(segment, author.shape, shape, prefix, url, habits) ?? [],
  );
  const certainty = certaintyOf(segments, posts, prefix !== null, areAnswered, areSaid, url);
  return posts.length > 1 && certainty > 0 ? { posts, certainty } : null;
}

/** No post has so many elements: what has is a part of the page. */
const mostInPost = 2500;
const isHuge = ({ parts }: Segment) => parts.reduce((sum, part) => sum + countIn(part), 0) > mostInPost;

const shareOf = (segments: readonly Segment[], has: (segment: Segment) => boolean) =>
  segments.filter(has).length / segments.length;

function postIn(
  segment: Segment,
  authorShape: string,
  shape: string,
  prefix: string | null,
  url: URL,
  habits: DateHabits,
): GeneralPost | null {
  const author = ofShape(segment, authorShape);
  const body = bodyIn(segment, shape, author);
  const [element] = segment.parts;
  if (!body || !element || !wordsOf(body)) return null;
  const named = prefix === null ? null : namedIn(segment, prefix);
  return {
    element,
    body,
    id: named?.number ?? null,
    author: authorOn(author, segment.date, url),
    published: timeOn(segment.date, habits),
    permalink: permalinkOf(segment, named?.number ?? null, url),
    anchor: named?.anchor ?? null,
    score: null,
    isStart: false,
    isAnswer: false,
    accepted: null,
  };
}

/** The thread's first post often looks unlike its replies: what stands before them with a name, a date and words. */
function startBefore(
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
  return {
    element: holds(element, body) ? element : body,
    body,
    id: named?.number ?? null,
    author: authorOn(author.elements[0] ?? null, segment.date, url),
    published: timeOn(segment.date, habits),
    permalink: null,
    anchor: named?.anchor ?? null,
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

/** Name and date may stand in one element: "Ann · 03/03/2026 19:49". */
function authorOn(element: Element | null, date: Element, url: URL) {
  const said =
    element && (attribute(element, 'content') ?? wordsOf(element).replace(wordsOf(date) || ' ', ''));
  const name = nameIn(said?.replace(/[\s·|,•–-]+$/, ''));
  const link = element && (around(element, 'a[href]') ?? first(element, 'a[href]'));
  return name ? { name, profile: linkIn(attribute(link, 'href'), url) } : null;
}

/** Teasers of other pages look like posts, but lead to them by their headings. */
function areCards(segments: readonly Segment[], url: URL): boolean {
  const lead = segments.filter((segment) => {
    const [heading] = within(segment, 'h1,h2,h3,h4,h5,h6,[class*="title"],[class*="headline"]').filter(
      (one) => wordsOf(one).length > 12,
    );
    const link = heading && (around(heading, 'a[href]') ?? first(heading, 'a[href]'));
    return link !== null && link !== undefined && leadsAway(link, url);
  });
  return lead.length >= 0.5 * segments.length;
}

function leadsAway(link: Element, url: URL): boolean {
  const href = attribute(link, 'href') ?? '';
  if (!URL.canParse(href, url)) return false;
  const to = new URL(href, url);
  return (
    !profile.test(href) &&
    to.hash.length < 2 &&
    to.pathname.replace(/\/$/, '') !== url.pathname.replace(/\/$/, '')
  );
}

/** A link of the post to itself: with its number, or to a place in this page; null: none. */
function permalinkOf(segment: Segment, id: string | null, url: URL): string | null {
  const links = within(segment, 'a[href]');
  const isOwn = (link: Element) => {
    const href = attribute(link, 'href') ?? '';
    return (
      id !== null &&
      href.includes(id) &&
      !/(?:reply|quote|report|share|edit|like|vote|login|sign|ajax)/i.test(
        href.replace(/[?&]reply=\d+#/, '#'),
      )
    );
  };
  return linkIn(attribute(links.find(isOwn) ?? null, 'href'), url);
}
