import * as v from 'valibot';
import { mostLetters } from './fingerprint.ts';

const when = v.pipe(v.string(), v.isoTimestamp());
const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));

/** Of a mark that she has seen changed, gone or without its post. */
const seenMarkSchema = v.object({
  annotation: v.pipe(v.string(), v.maxLength(500)),
  state: v.pipe(v.string(), v.maxLength(20)),
  /** `fingerprint` of the words under the mark, which she saw. */
  words: v.pipe(v.string(), v.maxLength(64)),
});
export type SeenMark = v.InferOutput<typeof seenMarkSchema>;
export const seenMarksSchema = v.pipe(v.array(seenMarkSchema), v.maxLength(20_000));

/**
 * Posts as the page sends them to be compared or kept, of thousands two lists and not thousands of objects: their
 * keys, and the letters of each. Of the letters nothing is kept but a hash.
 */
export const postsLettersSchema = v.pipe(
  v.object({
    keys: v.pipe(v.array(key), v.maxLength(20_000)),
    letters: v.array(v.pipe(v.string(), v.maxLength(mostLetters))),
  }),
  v.check(
    ({ keys, letters }) => keys.length === letters.length,
    'has letters of more or fewer posts than it names',
  ),
);
export type PostsLetters = v.InferOutput<typeof postsLettersSchema>;

/**
 * What a thread was when the reader last looked it over: kept for threads that hold notes of hers, on this
 * device alone; in no log, no undo and no backup. `id` is the thread's key.
 */
export const visitSchema = v.object({
  id: key,
  /** When the page that she looked over was loaded. */
  at: when,
  /** Of `core/news.ts`, when the hashes were made. */
  textRule: v.pipe(v.number(), v.integer()),
  posts: v.pipe(
    v.array(
      v.object({
        key,
        /** `wordsFingerprint` of the post's words. */
        hash: v.pipe(v.string(), v.maxLength(64)),
      }),
    ),
    v.maxLength(20_000),
  ),
  /** Left out: none. */
  marks: v.optional(seenMarksSchema),
});
export type Visit = v.InferOutput<typeof visitSchema>;

/** What has happened to a thread since she last looked it over: post keys, in the order of the page. */
export const newsSchema = v.object({
  since: when,
  /** Questions, answers and comments that read differently now. */
  edited: v.array(key),
  answers: v.array(key),
  comments: v.array(key),
  /** Annotation ids whose words were edited, or are gone, since then; affected claims come first everywhere. */
  changed: v.array(v.string()),
  gone: v.array(v.string()),
  /** Annotation ids whose post is no longer in the thread. */
  missing: v.array(v.string()),
});
export type News = v.InferOutput<typeof newsSchema>;
