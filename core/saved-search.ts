import * as v from 'valibot';

/** A search that she comes back to: what she calls it, what she typed, and how its notes are ordered. */
const savedSearchSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  typed: v.pipe(v.string(), v.maxLength(2000)),
  order: v.picklist(['best', 'newest', 'oldest', 'changed']),
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;
export const savedSearchesSchema = v.pipe(v.array(savedSearchSchema), v.maxLength(200));
