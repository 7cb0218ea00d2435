import { isBefore } from '../elements.ts';
import type { Finding, GeneralPost } from './found.ts';
import { SamePosts } from './same-posts.ts';

/**
 * Posts as a page itself names them; null: too few of them have an author and a date to be a thread. One alone is
 * one where it is what threads begin with.
 */
export function asSaid(posts: readonly GeneralPost[]): Finding | null {
  const signed = posts.filter(({ author, published }) => author && published);
  const isEnough = signed.length > 1 || signed[0]?.isStart;
  if (!isEnough || signed.length < 0.7 * posts.length) return null;
  return { posts, certainty: 1 };
}

/**
 * What the page says of itself, and what looks just like it: the first post is often left out of what it says.
 * Either may be null: nothing was found that way.
 */
export function together(said: Finding | null, seen: Finding | null): Finding | null {
  if (!said || !seen) return said ?? seen;
  const those = new SamePosts(seen.posts);
  const shared = said.posts.filter((one) => those.of(one)).length;
  if (shared < 0.7 * said.posts.length) return seen.posts.length > 1.3 * said.posts.length + 1 ? seen : said;
  const these = new SamePosts(said.posts);
  const more = seen.posts.filter((one) => !these.of(one));
  return {
    posts: inOrder([...said.posts, ...more]),
    certainty: more.length > 1 ? seen.certainty : said.certainty,
  };
}

/**
 * Posts with what another way of looking, as JSON, tells of them beside: what was found first keeps its elements.
 * Posts that only the other way tells of come in.
 */
export function completed(found: Finding | null, described: readonly GeneralPost[]): Finding | null {
  if (!found) return asSaid(described.filter(({ isArticle }) => !isArticle));
  if (described.length === 0) return found;
  const those = new SamePosts(described);
  const known = found.posts.map((post) => filled(post, those.of(post)));
  const these = new SamePosts(found.posts);
  const [first] = found.posts;
  const more = described.filter(
    (one) =>
      !these.of(one) && (!one.isArticle || (first && !first.isStart && isBefore(one.body, first.body))),
  );
  return { ...found, posts: inOrder([...known, ...more]) };
}

function filled(post: GeneralPost, described: GeneralPost | null): GeneralPost {
  if (!described) return post;
  return {
    ...post,
    author: post.author ?? described.author,
    published: post.published ?? described.published,
    // A place in the page is told better by the page than by a thread's one address.
    permalink: post.permalink ?? (post.anchor ? null : described.permalink),
    score: post.score ?? described.score,
    isStart: post.isStart || described.isStart,
    isAnswer: post.isAnswer || described.isAnswer,
  };
}

const inOrder = (posts: readonly GeneralPost[]) =>
  [...posts].sort((one, other) => (isBefore(one.body, other.body) ? -1 : 1));
