import * as v from 'valibot';
import { threadSchema } from './post.ts';
import { rowFields } from './row.ts';

const when = v.pipe(v.string(), v.isoTimestamp());
const resource = v.pipe(v.string(), v.maxLength(8000), v.url());

/** How near a cited source stands to what it is cited for, as the reader sees it. */
export const standings = ['first-hand', 'second-hand', 'about-itself'] as const;
const standingSchema = v.picklist(standings);
export type Standing = v.InferOutput<typeof standingSchema>;

/** What the reader says of one citation: this source, in this post. One row for one of them. */
export const citationFields = {
  thread: threadSchema,
  /** The key of the post that cites. */
  post: v.pipe(v.string(), v.minLength(3), v.maxLength(500)),
  /** `resource` of the source. */
  resource,
  standing: standingSchema,
};
export const citationSchema = v.object({ ...rowFields, ...citationFields, said: when });
export type Citation = v.InferOutput<typeof citationSchema>;

/** What kind of document a link leads to. */
export const documentKinds = [
  'primary',
  'official-statement',
  'peer-reviewed',
  'preprint',
  'book',
  'news-report',
  'opinion',
  'interview',
  'encyclopedia-entry',
  'blog-post',
  'forum-post',
  'press-release',
  'sponsored',
  'fact-check',
  'translation',
  'dataset',
  'video-audio',
] as const;
const documentKindSchema = v.picklist(documentKinds);
export type DocumentKind = v.InferOutput<typeof documentKindSchema>;

/** What the reader says a cited page is, wherever it is cited. One row for one page. */
export const documentWordFields = { resource, document: documentKindSchema };
export const documentWordSchema = v.object({ ...rowFields, ...documentWordFields, said: when });
export type DocumentWord = v.InferOutput<typeof documentWordSchema>;
