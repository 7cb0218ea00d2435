import * as v from 'valibot';
import type { PostBlocks } from '../core/post-block.ts';
import { readAs } from './read-as.ts';

/** What a tab tells of its posts when their words are to be read: their text in blocks. Nothing of it is kept. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const index = v.nullable(offset);
const line = v.nullable(v.pipe(v.string(), v.maxLength(8000)));

const blocksSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(500_000)),
  blocks: v.array(
    v.object({
      ...span,
      kind: v.picklist(['paragraph', 'list-item', 'cell', 'code', 'heading', 'head']),
      quote: index,
    }),
  ),
  links: v.array(v.object({ ...span, href: v.string() })),
  quotes: v.array(v.object({ parent: index, cite: line, poster: line, post: line })),
});

/** A post in blocks, by its key. */
const quotedPostSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(500)),
  language: v.pipe(v.string(), v.maxLength(100)),
  blocks: blocksSchema,
});
export interface QuotedPost {
  readonly key: string;
  /** The tag of the language that the markup says it is in; empty: it does not say. */
  readonly language: string;
  readonly blocks: PostBlocks;
}

/** Throws a sentence that names the first field that is wrong. */
export const readQuotedPosts = (posts: unknown): QuotedPost[] =>
  readAs(v.array(quotedPostSchema), posts, 'the posts of the page');
