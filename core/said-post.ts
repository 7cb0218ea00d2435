import * as v from 'valibot';
import { postSchema, threadSchema } from './post.ts';

/** Where on its page a post stands that the reader has pointed at herself. */
export const saidPlaceSchema = v.object({
  /** A CSS selector. Sites change: it may fit other elements by now, or none. */
  path: v.pipe(v.string(), v.maxLength(2000)),
  /** How the post begins, white space made single. */
  head: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});
export type SaidPlace = v.InferOutput<typeof saidPlaceSchema>;

/** "This is a post", as she said it. */
export const saidPostSchema = v.object({ post: postSchema, thread: threadSchema, place: saidPlaceSchema });
export type SaidPost = v.InferOutput<typeof saidPostSchema>;

/** What all keys of posts that she pointed at on one page begin with. */
export const saidOn = (community: string, page: string): string => `said/${community}/reply/${page}+`;
