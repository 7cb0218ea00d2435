import { around, attribute, first, wordsOf } from '../elements.ts';
import type { GeneralPost } from './found.ts';
import { threadAddress } from './may-be-thread.ts';
import { sampleOf } from './sample.ts';
import type { Segment } from './segments.ts';
import { within } from './slots.ts';

const controls =
  /^(?:\W*(?:reply|quote|report|like|upvote|downvote|share|permalink|link|thanks?|helpful|antworten|zitieren|répondre|citer|responder|citar|rispondi|#\s?\d+)\b|\d+ (?:likes?|points?|upvotes?|replies)|#\d+)/i;

/** Whether there is something to press that answers, quotes or rates a post. */
export function hasControls(segment: Segment): boolean {
  return within(segment, 'a,button,[role="button"],input[type="submit"]').some((one) =>
    controls.test(wordsOf(one) || (attribute(one, 'title') ?? attribute(one, 'aria-label') ?? '')),
  );
}

/** Whether it is a comment, or one of a feed's articles, to those who cannot see it. */
export function isSaidPost({ parts }: Segment): boolean {
  const said = '[role="comment"],[role="feed"] [role="article"],[role="feed"] article';
  return parts.some((part) => around(part, said) ?? first(part, said));
}

/** How sure it is that these are posts; 0 where too little speaks for it: better nothing than something wrong. */
export function certaintyOf(
  segments: readonly Segment[],
  posts: readonly GeneralPost[],
  haveIds: boolean,
  areAnswered: boolean,
  areSaid: boolean,
  url: URL,
): number {
  const lengths = sampleOf(posts, mostMeasured).map(({ body }) => wordsOf(body).length);
  const names = new Set(posts.map(({ author }) => author?.name));
  const ownLinks = posts.filter(({ permalink }) => permalink).length / segments.length;
  const evidence =
    (haveIds ? 2 : 0) +
    (areAnswered ? 2 : 0) +
    (areSaid ? 2 : 0) +
    (ownLinks >= 0.6 ? 1 : 0) +
    (names.size > 1 ? 1 : -2) +
    (threadAddress.test(url.pathname + url.search) ? 1 : 0) +
    (posts.length >= 0.8 * segments.length ? 1 : -2) +
    (posts.length > 2 ? 1 : 0) +
    (average(lengths) > 60 ? 1 : -1) +
    (average(lengths) > 4000 ? -2 : 0);
  return evidence >= 6 ? Math.min(0.9, evidence / 10) : 0;
}

/** So many posts tell how long they are. */
const mostMeasured = 40;

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
