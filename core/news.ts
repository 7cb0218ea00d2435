import type { MarkState } from './annotation.ts';
import { fingerprint, wordsFingerprint } from './fingerprint.ts';
import type { Post, PostKind } from './post.ts';
import type { News, PostsLetters, SeenMark, Visit } from './visit.ts';

/**
 * Which rule for a post's words the hashes of a visit were made by. Raise it when `anchoring/post-text.ts`
 * reads the same page differently: then an older visit says nothing of edits, instead of naming every post.
 */
export const textRule = 3;

/** What posts are beside a visit: told by whoever keeps it, of letters that the page has sent. */
export interface SinceVisit {
  /** When the page was loaded that she looked over. */
  readonly at: string;
  /** By today's rule for texts; else the dates of edits have to tell. */
  readonly isByLetters: boolean;
  /** Keys of posts that read differently now. */
  readonly edited: readonly string[];
  /** Keys of posts that the visit does not know. */
  readonly unknown: readonly string[];
  /** Of the posts that are missing now, those that the visit knows. */
  readonly wereThere: readonly string[];
  readonly marks: readonly SeenMark[];
}

/** A post as it is on the page now. */
export interface PostNow {
  /** `post` may be read off the page when it is asked for: only where it is not known from before. */
  readonly found: { readonly key: string; readonly kind: PostKind; readonly post: Post };
  readonly is: 'as before' | 'edited' | 'unknown';
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
  posts: PostsLetters,
  at: string,
  earlier: Visit | null,
  marks: readonly SeenMark[] = [],
): Visit {
  const before = earlier?.textRule === textRule ? earlier.posts : [];
  const now = posts.keys.map((key, place) => ({ key, hash: wordsFingerprint(posts.letters[place] ?? '') }));
  // A key that is set again keeps its place, so that a visit that saw nothing new is the same as the one before.
  const seen = new Map([...before, ...now].map((post) => [post.key, post]));
  return {
    id: thread,
    at,
    textRule,
    posts: [...seen.values()],
    ...(marks.length > 0 && { marks: [...marks] }),
  };
}

/** Marks as a visit keeps them: those that she has seen changed, gone or without their post. */
export function astrayIn(marks: readonly MarkNow[]): SeenMark[] {
  const astray = marks.filter(({ state }) => state !== 'anchored' && state !== 'not-shown');
  return astray.map(({ annotation, state, words }) => ({ annotation, state, words: fingerprint(words) }));
}

/** `missing`: keys of posts that are no longer in the thread. */
export function compareWith(
  { at, textRule: rule, posts, marks = [] }: Visit,
  { keys, letters }: PostsLetters,
  missing: readonly string[],
): SinceVisit {
  const before = new Map(posts.map(({ key, hash }) => [key, hash]));
  const isByLetters = rule === textRule;
  const [edited, unknown]: [string[], string[]] = [[], []];
  for (const [place, key] of keys.entries()) {
    const then = before.get(key);
    if (then === undefined) unknown.push(key);
    else if (isByLetters && then !== wordsFingerprint(letters[place] ?? '')) edited.push(key);
  }
  return { at, isByLetters, edited, unknown, wereThere: missing.filter((key) => before.has(key)), marks };
}

/** What is new on the page; null: nothing. */
export function newsOf(
  { at, isByLetters, wereThere, marks: seen }: Omit<SinceVisit, 'edited' | 'unknown'>,
  posts: readonly PostNow[],
  marks: readonly MarkNow[],
): News | null {
  const [edited, answers, comments]: [string[], string[], string[]] = [[], [], []];
  // What is older was folded then, or on another page of the answers. Where the page does not say, it is new.
  const isNew = ({ published }: Post) => published === null || isLater(published, at);
  const isEditedSince = ({ edited }: Post) => edited !== null && isLater(edited.at, at);
  for (const { found, is } of posts) {
    if (is === 'unknown') {
      if (found.kind !== 'question' && isNew(found.post))
        (found.kind === 'answer' ? answers : comments).push(found.key);
    } else if (isByLetters ? is === 'edited' : isEditedSince(found.post)) edited.push(found.key);
  }
  const affected = new Set(edited);
  const known = new Set(seen.map(sign));
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
    since: at,
    edited,
    answers,
    comments,
    changed: marksIn('changed', isAffected),
    gone: marksIn('gone', isAffected),
    missing: marksIn('missing', (post) => wereThere.includes(post)),
  };
  return [news.edited, news.answers, news.comments, news.missing].some((list) => list.length > 0)
    ? news
    : null;
}

const sign = ({ annotation, state, words }: SeenMark) => `${annotation} ${state} ${words}`;

const isLater = (a: string, b: string) => Date.parse(a) > Date.parse(b);
