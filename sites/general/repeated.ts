import { dateOrderIn } from '../day-order.ts';
import { first, wordsOf } from '../elements.ts';
import type { DateHabits } from '../times.ts';
import { completed } from './as-said.ts';
import { bodyShape } from './body.ts';
import { areCards } from './cards.ts';
import { certaintyOf, hasControls, isSaidPost } from './certainty.ts';
import { dateGroupsOn } from './dates-on.ts';
import type { Finding, GeneralPost } from './found.ts';
import { type IdGroup, idGroupsOn, isTree } from './id-groups.ts';
import { idPrefix } from './ids-in.ts';
import { isHuge, postIn } from './post-in.ts';
import { sampleOf } from './sample.ts';
import { type Segment, segmentsAround } from './segments.ts';
import { authorSlot } from './slots.ts';
import { startBefore } from './start-before.ts';

/** From here on other dates are not looked at. */
const sure = 0.8;

/** Fewer that say no date are not looked for. */
const leastUndated = 4;

/** So many posts of one page are looked at, and so many kinds of dates. */
const mostPosts = 3000;
const mostGroups = 4;
const mostIdGroups = 2;

/** What posts look like is learnt from so many of them. */
const sampleSize = 12;

/** Posts told by their look: parts of the page of one shape, each with a name, a date and words of its own. */
export function* repeated(page: Document, url: URL, habits: DateHabits): Generator<void, Finding | null> {
  const root = first(page, 'body');
  if (!root) return null;
  const groups = yield* dateGroupsOn(page, root);
  const ids = yield* idGroupsOn(root);
  const areNested = ids.some(isTree);
  let best: Finding | null = null;
  for (const group of groups
    .filter(({ dates }) => dates.length > 1 && dates.length <= mostPosts)
    .slice(0, mostGroups)) {
    const finding = yield* readGroup(group.dates, areNested, url, habits);
    if (finding && (!best || worthOf(finding) > worthOf(best))) best = finding;
    // The most frequent date of a thread is mostly that of its posts.
    if (best && best.certainty >= sure) break;
  }
  best = yield* withUndated(best, ids, url, habits);
  const [start] = best ? [startBefore(best, groups, url, habits)] : [];
  return best && start ? { ...best, posts: [start, ...best.posts] } : best;
}

/** Where far more of a page has ids as posts have than says a date, as folded comments do, posts are told by these. */
function* withUndated(
  dated: Finding | null,
  ids: readonly IdGroup[],
  url: URL,
  habits: DateHabits,
): Generator<void, Finding | null> {
  const areNested = ids.some(isTree);
  if (!dated && !areNested) return null;
  const few = dated?.posts.length ?? 0;
  const areEnough = ({ marks }: IdGroup) =>
    marks.length > 2 * few + leastUndated && marks.length <= mostPosts;
  // In one that nests, the marks of answers stand in those of what they answer; empty ones stand beside posts.
  const isFlat = ({ marks, nested }: IdGroup) => nested === 0 && sampleOf(marks, 3).some(hasWords);
  for (const { marks } of ids.filter((one) => areEnough(one) && isFlat(one)).slice(0, mostIdGroups)) {
    const finding = yield* readGroup(marks, areNested, url, habits);
    if (!finding || finding.certainty < sure || finding.posts.length <= 1.5 * few) continue;
    return completed(finding, dated?.posts ?? []);
  }
  return dated;
}

const hasWords = (mark: Element) => wordsOf(mark) !== '';

function worthOf({ posts, certainty }: Finding): number {
  const measured = sampleOf(posts, mostMeasured).map(({ body }) => Math.min(wordsOf(body).length, 1000));
  return (certainty * posts.length * measured.reduce((sum, one) => sum + one, 0)) / measured.length;
}

/** Posts around `marks`, one in each: their dates, or what has their ids where not all say when they were written. */
function* readGroup(
  marks: readonly Element[],
  areNested: boolean,
  url: URL,
  { language }: DateHabits,
): Generator<void, Finding | null> {
  const written = marks.slice(0, 60).map((date) => wordsOf(date).slice(0, 100));
  const habits = { language, order: dateOrderIn(written, language) };
  const segments = segmentsAround(marks);
  yield;
  const sample = sampleOf(segments, sampleSize);
  if (sample.some(isHuge) || (!areNested && areCards(sample, url))) return null;
  const prefix = idPrefix(sample);
  const areAnswered = shareOf(sample, hasControls) >= 0.6;
  const areSaid = areNested || shareOf(sample, isSaidPost) >= 0.6;
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
