import * as v from 'valibot';
import { type Annotation, annotationSchema } from './annotation.ts';
import { type Challenge, challengeSchema } from './challenge.ts';
import { type Citation, citationSchema, type DocumentWord, documentWordSchema } from './citation.ts';
import { type Evidence, evidenceSchema, type Judgement, judgementSchema } from './claim.ts';
import { type Comparison, comparisonSchema } from './comparison.ts';
import { type List, listSchema } from './list.ts';
import { chosenKeysSchema } from './page-keys.ts';
import { postSchema, threadSchema } from './post.ts';
import { rowFields } from './row.ts';
import { saidPlaceSchema } from './said-post.ts';
import { savedSearchesSchema } from './saved-search.ts';
import { type SourceWord, sourceWordSchema } from './source.ts';
import { type Tie, tieSchema } from './tie.ts';

/** Registrable, or the sub-host of a platform. */
const domainName = v.pipe(v.string(), v.maxLength(300));

/** A post as it was read; `id` is the post's key. `text` null: she keeps no whole posts, or holds no claim on it. */
const postRowSchema = v.object({
  ...rowFields,
  post: postSchema,
  thread: threadSchema,
  /** `fingerprint` of the text. */
  textHash: v.pipe(v.string(), v.maxLength(64)),
  text: v.nullable(v.pipe(v.string(), v.maxLength(500_000))),
  /** What it cites, so that a source is known again in another thread; left out: it was kept before we looked. */
  cites: v.optional(
    v.pipe(
      v.array(v.object({ resource: v.pipe(v.string(), v.maxLength(8000)), domain: domainName })),
      v.maxLength(5000),
    ),
  ),
  /** The domains of `cites`, each once: the index looks here. */
  citedDomains: v.optional(v.array(domainName)),
  readAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Where it stands, if she has said herself that it is a post; left out: it was found by our rules. */
  said: v.optional(saidPlaceSchema),
});
export type PostRow = v.InferOutput<typeof postRowSchema>;

/** One row, `id` "settings". */
const settingsSchema = v.object({
  ...rowFields,
  keepWholePosts: v.boolean(),
  /** Keys that she has chosen; left out: those that hold at first. */
  pageKeys: v.optional(chosenKeysSchema),
  /** Left out: she has saved none. */
  searches: v.optional(savedSearchesSchema),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** The tables that make up the reader's library, each with what its rows must be. */
export const tableSchemas = {
  annotation: annotationSchema,
  judgement: judgementSchema,
  evidence: evidenceSchema,
  sourceWord: sourceWordSchema,
  citation: citationSchema,
  document: documentWordSchema,
  post: postRowSchema,
  tie: tieSchema,
  challenge: challengeSchema,
  comparison: comparisonSchema,
  list: listSchema,
  settings: settingsSchema,
} as const;
export type TableName = keyof typeof tableSchemas;
export const tableNames = Object.keys(tableSchemas) as TableName[];

export interface Tables {
  annotation: Annotation;
  judgement: Judgement;
  evidence: Evidence;
  sourceWord: SourceWord;
  citation: Citation;
  document: DocumentWord;
  post: PostRow;
  tie: Tie;
  challenge: Challenge;
  comparison: Comparison;
  list: List;
  settings: Settings;
}

/** Rows of every table: what a backup holds and what a migration reads. */
export type Library = { [N in TableName]: Tables[N][] };

export const emptyLibrary = (): Library =>
  Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Library;
