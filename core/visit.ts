import * as v from 'valibot';

const when = v.pipe(v.string(), v.isoTimestamp());
const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));

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
  /** Marks that she has seen changed, gone or without their post, and the words that she saw; left out: none. */
  marks: v.optional(
    v.pipe(
      v.array(
        v.object({
          annotation: v.pipe(v.string(), v.maxLength(500)),
          state: v.pipe(v.string(), v.maxLength(20)),
          /** `fingerprint` of the words under the mark. */
          words: v.pipe(v.string(), v.maxLength(64)),
        }),
      ),
      v.maxLength(20_000),
    ),
  ),
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
