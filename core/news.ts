import type { MarkState } from './annotation.ts';
import type { Post, PostKind } from './post.ts';
import type { News, Visit } from './visit.ts';

/**
 * Which rule for a post's text the hashes of a visit were made by. Raise it when `anchoring/post-text.ts`
 * reads the same page differently: then an older visit says nothing of edits, instead of naming every post.
 */
export const textRule = 1;

/** A post as it is on the page now. */
export interface PostNow {
  readonly post: Post;
  readonly hash: string;
}

/** A mark as it stands now. `isKept`: she has seen these very words and keeps hers. */
export interface MarkNow {
  readonly annotation: string;
  readonly post: string;
  readonly state: MarkState;
  readonly isKept: boolean;
}

/**
 * The thread as she has looked it over.
 *
 * @param at when the page was loaded: what came after that and is not on it is still to be told of.
 * @param earlier the visit before, or null. Its posts that are not on this page (on another page of the
 *   answers, folded, deleted) stay as she saw them then.
 */
export function visitOf(thread: string, posts: readonly PostNow[], at: string, earlier: Visit | null): Visit {
  const before = earlier?.textRule === textRule ? earlier.posts : [];
  const now = posts.map(({ post, hash }) => ({ key: post.key, hash, edited: post.edited?.at ?? null }));
  // A key that is set again keeps its place, so that a visit that saw nothing new is the same as the one before.
  const seen = new Map([...before, ...now].map((post) => [post.key, post]));
  return { id: thread, at, textRule, posts: [...seen.values()] };
}

/** What is new on the page since `visit`; null: nothing. */
export function newsSince(visit: Visit, posts: readonly PostNow[], marks: readonly MarkNow[]): News | null {
  const before = new Map(visit.posts.map((post) => [post.key, post]));
  const isEdited = ({ post, hash }: PostNow) => {
    const then = before.get(post.key);
    if (!then) return false;
    if (visit.textRule === textRule) return then.hash !== hash;
    return post.edited !== null && isLater(post.edited.at, then.edited ?? visit.at);
  };
  // What is older was folded then, or on another page of the answers. Where the page does not say, it is new.
  const isNew = ({ post }: PostNow) =>
    !before.has(post.key) && (post.published === null || isLater(post.published, visit.at));
  const keys = (those: readonly PostNow[]) => those.map(({ post }) => post.key);
  const ofKind = (...kinds: PostKind[]) =>
    keys(posts.filter((one) => kinds.includes(one.post.kind) && isNew(one)));
  const edited = keys(posts.filter(isEdited));
  const affected = new Set(edited);
  const marksIn = (state: MarkState) =>
    marks
      .filter((mark) => mark.state === state && !mark.isKept && affected.has(mark.post))
      .map(({ annotation }) => annotation);
  const news: News = {
    since: visit.at,
    edited,
    answers: ofKind('answer'),
    comments: ofKind('comment', 'reply'),
    changed: marksIn('changed'),
    gone: marksIn('gone'),
  };
  return news.edited.length + news.answers.length + news.comments.length > 0 ? news : null;
}

const isLater = (a: string, b: string) => Date.parse(a) > Date.parse(b);

/** Whether two visits saw the same posts, saying the same. */
export const sawTheSame = (a: Visit, b: Visit) =>
  a.textRule === b.textRule && JSON.stringify(a.posts) === JSON.stringify(b.posts);
