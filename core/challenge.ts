import * as v from 'valibot';
import { postSchema } from './post.ts';
import { rowFields } from './row.ts';

export const challengeFields = {
  /** The claim that is disputed. */
  annotation: v.string(),
  /** The comment or answer that disputes it, as it was read. */
  post: postSchema,
  /** Its words, at most so many. */
  words: v.pipe(v.string(), v.maxLength(2000)),
  /** Whether somebody, or she, has answered it. */
  state: v.picklist(['open', 'answered']),
};

/** A post that disputes a claim. One row for one claim and one post. */
export const challengeSchema = v.object({
  ...rowFields,
  ...challengeFields,
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Challenge = v.InferOutput<typeof challengeSchema>;
