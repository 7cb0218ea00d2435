import { dateOrderIn } from '../day-order.ts';
import { first, wordsOf } from '../elements.ts';
import type { DateHabits } from '../times.ts';
import { bodyShape } from './body.ts';
import { areCards } from './cards.ts';
import { certaintyOf, hasControls, isSaidPost } from './certainty.ts';
import { type DateGroup, dateGroupsOn } from './dates-on.ts';
import type { Finding, GeneralPost } from './found.ts';
import { idPrefix } from './ids-in.ts';
import { isHuge, postIn } from './post-in.ts';
import { sampleOf } from './sample.ts';
import { type Segment, segmentsAround } from './segments.ts';
import { authorSlot } from './slots.ts';
import { startBefore } from './start-before.ts';

/** From here on other dates are not looked at. */
const sure = 0.8;

/** So many posts of one page are looked at, and so many kinds of dates. */
const mostPosts = 3000;
const mostGroups = 4;

/** What posts look like is learnt from so many of them. */
const sampleSize = 12;

/** Posts told by their look: parts of the page of one shape, each with a name, a date and words of its own. */
export function* repeated(page: Document, url: URL, habits: DateHabits): Generator<void, Finding | null> {
  const root = first(page, 'body');
  if (!root) return null;
  const groups = yield* dateGroupsOn(page, root);
  let best: Finding | null = null;
  for (const group of groups
    .filter(({ dates }) => dates.length > 1 && dates.length <= mostPosts)
    .slice(0, mostGroups)) {
    const finding = yield* readGroup(group, url, habits);
    if (finding && (!best || worthOf(finding) > worthOf(best))) best = finding;
    // The most frequent date of a thread is mostly that of its posts.
    if (best && best.certainty >= sure) break;
  }
  const [start] = best ? [startBefore(best, groups, url, habits)] : [];
  return best && start ? { ...best, posts: [start, ...best.posts] } : best;
}

function worthOf({ posts, certainty }: Finding): number {
  const measured = sampleOf(posts, mostMeasured).map(({ body }) => Math.min(wordsOf(body).length, 1000));
  return (certainty * posts.length * measured.reduce((sum, one) => sum + one, 0)) / measured.length;
}

function* readGroup(
  { dates }: DateGroup,
  url: URL,
  { language }: DateHabits,
): Generator<void, Finding | null> {
  const written = dates.slice(0, 60).map((date) => wordsOf(date).slice(0, 100));
  const habits = { language, order: dateOrderIn(written, language) };
  const segments = segmentsAround(dates);
  yield;
  const sample = sampleOf(segments, sampleSize);
  if (sample.some(isHuge) || areCards(sample, url)) return null;
  const prefix = idPrefix(sample);
  const areAnswered = shareOf(sample, hasControls) >= 0.6;
  const areSaid = shareOf(sample, isSaidPost) >= 0.6;
  // Nothing else can make up for all three.
  if (prefix === null && !areAnswered && !areSaid) return null;
  const author = authorSlot(sample);
  const shape = author && bodyShape(sample, author);
  if (!author || !shape) return null;
  yield;
  const posts: GeneralPost[] = [];
  for (const segment of segments) {
    const post = postIn(segment, author.shape, shape, prefix, url, habits);
    if (post) posts.push(post);
    yield;
  }
  const certainty = certaintyOf(segments, posts, prefix !== null, areAnswered, areSaid, url);
  return posts.length > 1 && certainty > 0 ? { posts, certainty } : null;
}

/** So many posts tell how much the others say. */
const mostMeasured = 40;

const shareOf = (segments: readonly Segment[], has: (segment: Segment) => boolean) =>
  segments.filter(has).length / segments.length;
