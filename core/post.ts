import * as v from 'valibot';

const address = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.url(),
  v.regex(/^https?:/i, 'is not an http address'),
);
const when = v.pipe(v.string(), v.isoTimestamp());
const line = v.pipe(v.string(), v.maxLength(1000));

const postKindSchema = v.picklist(['question', 'answer', 'comment', 'reply']);
export type PostKind = v.InferOutput<typeof postKindSchema>;

/** Whoever the page names as the author; `profile` is null where the name is no link (removed accounts). */
export const authorSchema = v.object({
  name: line,
  profile: v.nullable(address),
  /** A community wiki has no single author: `name` says so and `profile` is its list of revisions. */
  communityWiki: v.optional(v.literal(true)),
});
export type Author = v.InferOutput<typeof authorSchema>;

/** `url` is the text of the licence. `by` says who told us: the page itself, or the revision's date. */
export const licenceSchema = v.object({ name: line, url: address, by: v.picklist(['page', 'date']) });
export type Licence = v.InferOutput<typeof licenceSchema>;

export const editSchema = v.object({ at: when, by: v.nullable(line) });

/**
 * One question, answer, comment or reply, as the page shows it.
 *
 * `key` (`adapter/community/kind/id`) is its identity on every face of a site and through every later
 * mending of the rules; `permalink` is an attribute with one spelling, without tracking or share ids.
 * `null` always means: we looked, the page says none.
 */
export const postSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  permalink: address,
  /** The site's name for people, "Politics Stack Exchange". */
  site: line,
  kind: postKindSchema,
  /** The site's own id, without prefix. */
  id: line,
  /** `id` of the post that this one answers or comments on. */
  parent: v.nullable(line),
  /** The thread's title. */
  title: line,
  author: v.nullable(authorSchema),
  /** ISO 8601, UTC. */
  published: v.nullable(when),
  edited: v.nullable(editSchema),
  score: v.nullable(v.number()),
  /** True or false for answers where the asker can accept one, else null. */
  accepted: v.nullable(v.boolean()),
  licence: v.nullable(licenceSchema),
});
export type Post = v.InferOutput<typeof postSchema>;

/** What identifies a thread: its question's key. */
export const threadSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  title: line,
  site: line,
  permalink: address,
});
export type Thread = v.InferOutput<typeof threadSchema>;
