import * as v from 'valibot';
import { authorSchema, editSchema, licenceSchema } from './post.ts';
import { rowFields } from './row.ts';

const when = v.pipe(v.string(), v.isoTimestamp());
const address = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.url(),
  v.regex(/^https?:/i, 'is not an http address'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * How to find the words again: W3C's TextQuoteSelector and TextPositionSelector in one.
 *
 * Offsets count UTF-16 code units of THE text of the post (`anchoring/post-text.ts`; W3C files count code
 * points); `end` is exclusive.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const textSelectorSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(100_000)),
  prefix: v.pipe(v.string(), v.maxLength(2000)),
  suffix: v.pipe(v.string(), v.maxLength(2000)),
  start: offset,
  end: offset,
});
export type TextSelector = v.InferOutput<typeof textSelectorSchema>;

/** The state of the post when the reader marked it: enough for a citation when the page is gone. */
const readingSchema = v.object({
  at: when,
  /** The whole block (paragraph, list item, cell) that the words begin in, at most 1,000 characters. */
  block: v.pipe(v.string(), v.maxLength(1000)),
  /** The block's place among the post's blocks, from 0. */
  blockIndex: offset,
  /** `fingerprint` of the post's text. */
  textHash: v.pipe(v.string(), v.maxLength(64)),
  author: v.nullable(authorSchema),
  score: v.nullable(v.number()),
  edited: v.nullable(editSchema),
  licence: v.nullable(licenceSchema),
});
export type Reading = v.InferOutput<typeof readingSchema>;

export const targetSchema = v.object({
  /** The post's permalink: an annotation belongs to a post, not to a page. */
  source: address,
  /** The post's key. */
  post: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  /** The page it was read on. */
  scope: address,
  /** Null: the post as a whole. */
  selector: v.nullable(textSelectorSchema),
  /** The thread as a whole, though `post` names its question. */
  whole: v.optional(v.literal('thread')),
  reading: readingSchema,
});
export type Target = v.InferOutput<typeof targetSchema>;

/** W3C motivations: a claim is an annotation for `assessing`, a note one for `commenting`. */
export const motivationSchema = v.picklist(['assessing', 'commenting']);
export type Motivation = v.InferOutput<typeof motivationSchema>;

/** The bodies: what the reader adds to a target. All of them may be empty. */
export const bodyFields = {
  /** Markdown. */
  comment: v.pipe(v.string(), v.maxLength(1_000_000)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(100)),
  /** The claim in the reader's own words; empty: as quoted. */
  wording: v.pipe(v.string(), v.maxLength(10_000)),
  /** A person whom the post quotes; null: the post's author says it. */
  saidBy: v.nullable(v.pipe(v.string(), v.maxLength(500))),
};
const bodySchema = v.object(bodyFields);
export type Body = v.InferOutput<typeof bodySchema>;
export const emptyBody: Body = { comment: '', tags: [], wording: '', saidBy: null };

export const annotationSchema = v.object({
  ...rowFields,
  created: when,
  /** Key of the thread's question. */
  thread: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  motivation: motivationSchema,
  target: targetSchema,
  /**
   * She has seen that the post reads so under the mark now, and keeps the words as she marked them; empty:
   * they are gone. Left out: she was not asked, or took the new words.
   */
  keptDespite: v.optional(v.object({ words: v.pipe(v.string(), v.maxLength(100_000)), at: when })),
  ...bodyFields,
});
export type Annotation = v.InferOutput<typeof annotationSchema>;

/** Where a mark stands now; live, in the content script's memory only. */
export type MarkState = 'anchored' | 'changed' | 'not-shown' | 'gone';
export const markStateSchema = v.picklist(['anchored', 'changed', 'not-shown', 'gone']);
