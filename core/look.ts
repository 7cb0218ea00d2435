import * as v from 'valibot';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const densities = ['comfortable', 'compact'] as const;

/** How our pages look, and what floats over the site's; left out: as the system has it, with room, in the browser's language. */
export const lookSchema = v.object({
  theme: v.optional(v.picklist(themes)),
  density: v.optional(v.picklist(densities)),
  /** A folder of `_locales`; one that does not come with us counts as left out. */
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(_[A-Za-z\d]+)*$/, 'is not a language'))),
});
export type Look = v.InferOutput<typeof lookSchema>;
