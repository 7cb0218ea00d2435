import type { MarkState } from './annotation.ts';
import { fingerprint } from './fingerprint.ts';
import type { Post, PostKind } from './post.ts';
import type { News, Visit } from './visit.ts';

/**
 * Which rule for a post's words the hashes of a visit were made by. Raise it when `anchoring/post-text.ts`
 * reads the same page differently: then an older visit says nothing of edits, instead of naming every post.
 */
export const textRule = 2;

/** A post as it is on the page now. */
export interface PostNow {
  /** `post` may be read off the page when it is asked for: only where it is not known from before. */
  readonly found: { readonly key: string; readonly kind: PostKind; readonly post: Post };
  /** Of its words. */
  readonly hash: string;
}

/** A mark as it stands now. `isKept`: she has seen these very words and keeps hers. */
export interface MarkNow {
  readonly annotation: string;
  readonly post: string;
  /** `missing`: its post is no longer in the thread. */
  readonly state: MarkState | 'missing';
  /** The words under it now, where they are others than those that were marked; else empty. */
  readonly words: string;
  readonly isKept: boolean;
}

/**
 * The thread as she has looked it over.
 *
 * @param at when the page was loaded: what came after that and is not on it is still to be told of.
 * @param earlier the visit before, or null. Its posts that are not on this page (on another page of the
 *   answers, folded, deleted) stay as she saw them then.
 */
export function visitOf(
  thread: string,
  posts: readonly PostNow[],
  at: string,
  earlier: Visit | null,
  marks: readonly MarkNow[] = [],
): Visit {
  const before = earlier?.textRule === textRule ? earlier.posts : [];
  const now = posts.map(({ found, hash }) => ({ key: found.key, hash }));
  // A key that is set again keeps its place, so that a visit that saw nothing new is the same as the one before.
  const seen = new Map([...before, ...now].map((post) => [post.key, post]));
  const astray = marks.filter(({ state }) => state !== 'anchored' && state !== 'not-shown');
  return {
    id: thread,
    at,
    textRule,
    posts: [...seen.values()],
    ...(astray.length > 0 && {
      marks: astray.map(({ annotation, state, words }) => ({ annotation, state, words: fingerprint(words) })),
    }),
  };
}

/** What is new on the page since `visit`; null: nothing. */
export function newsSince(visit: Visit, posts: readonly PostNow[], marks: readonly MarkNow[]): News | null {
  const before = new Map(visit.posts.map((post) => [post.key, post]));
  const isEdited = ({ found, hash }: PostNow) => {
    const then = before.get(found.key);
    if (!then) return false;
    if (visit.textRule === textRule) return then.hash !== hash;
    const { edited } = found.post;
    return edited !== null && isLater(edited.at, visit.at);
  };
  // What is older was folded then, or on another page of the answers. Where the page does not say, it is new.
  const isNew = ({ found }: PostNow) =>
    !before.has(found.key) && (found.post.published === null || isLater(found.post.published, visit.at));
  const keys = (those: readonly PostNow[]) => those.map(({ found }) => found.key);
  const ofKind = (...kinds: PostKind[]) =>
    keys(posts.filter((one) => kinds.includes(one.found.kind) && isNew(one)));
  const edited = keys(posts.filter(isEdited));
  const affected = new Set(edited);
  const known = new Set(visit.marks?.map(sign));
  const marksIn = (state: MarkNow['state'], on: (post: string) => boolean) =>
    marks
      .filter(
        (mark) =>
          mark.state === state &&
          !mark.isKept &&
          on(mark.post) &&
          !known.has(sign({ ...mark, words: fingerprint(mark.words) })),
      )
      .map(({ annotation }) => annotation);
  const isAffected = (post: string) => affected.has(post);
  const news: News = {
    since: visit.at,
    edited,
    answers: ofKind('answer'),
    comments: ofKind('comment', 'reply'),
    changed: marksIn('changed', isAffected),
    gone: marksIn('gone', isAffected),
    missing: marksIn('missing', (post) => before.has(post)),
  };
  return [news.edited, news.answers, news.comments, news.missing].some((list) => list.length > 0)
    ? news
    : null;
}

const sign = ({ annotation, state, words }: NonNullable<Visit['marks']>[number]) =>
  `${annotation} ${state} ${words}`;

const isLater = (a: string, b: string) => Date.parse(a) > Date.parse(b);
