import * as v from 'valibot';
import { rowFields } from './row.ts';

/** The reader's own word on a source: *I rely on it · with care · I don't rely on it*. */
export const sourceWords = ['rely', 'with-care', 'do-not-rely'] as const;
const sourceWordValueSchema = v.picklist(sourceWords);
export type SourceWordValue = v.InferOutput<typeof sourceWordValueSchema>;

/**
 * One word of the reader. `pattern` is `host[/path-prefix]`: that host and its subdomains, path by whole
 * segments; hosts in lower case, as A-labels, without `www.`.
 */
export const sourceWordFields = {
  pattern: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(2000),
    v.regex(/^[^\s/]+(\/\S*)?$/, 'is not a host or path'),
  ),
  word: sourceWordValueSchema,
  forWhat: v.pipe(v.string(), v.maxLength(1000)),
  note: v.pipe(v.string(), v.maxLength(100_000)),
};
export const sourceWordSchema = v.object({
  ...rowFields,
  ...sourceWordFields,
  said: v.pipe(v.string(), v.isoTimestamp()),
});
export type SourceWord = v.InferOutput<typeof sourceWordSchema>;

/** What publishes a page, as a fact with a reason; never a grade. */
export const sourceKinds = [
  'intergovernmental',
  'government',
  'legislature-court',
  'military',
  'party-campaign',
  'news',
  'news-agency',
  'magazine',
  'broadcaster',
  'academic-publisher',
  'university',
  'preprint',
  'research-index',
  'reference',
  'think-tank',
  'advocacy-ngo',
  'company',
  'fact-checker',
  'library-archive',
  'law-database',
  'statistics-office',
  'qa-forum',
  'wiki',
  'social',
  'video',
  'personal-blog',
  'newsletter',
  'self-publishing',
  'code-host',
  'press-wire',
  'satire',
  'shop',
  'unknown',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How the link leads there. */
export type LinkForm =
  | 'archive-copy'
  | 'shortened'
  | 'pdf'
  | 'amp-or-mobile'
  | 'ai-referred'
  | 'doi'
  | 'redirected';

/** A link as written, and the resource behind it. */
export interface Source {
  /** As written on the page. */
  readonly link: string;
  /** After unwrapping redirectors, archives, DOI resolvers, AMP: what is cited. */
  readonly resource: string;
  /** Of `resource`: lower case, A-labels, without `www.` */
  readonly host: string;
  readonly forms: readonly LinkForm[];
  /** Of an archive copy: when it was saved, ISO date; null where the address does not tell. */
  readonly archived: string | null;
}

/** A fact that we ship, and why we say so. */
export interface KindFact {
  readonly kind: SourceKind;
  /** `host[/path]` or `.suffix` that the rule stands on; null for unknown. */
  readonly pattern: string | null;
  /** The publisher's name where we know it, "NATO"; else null. */
  readonly name: string | null;
  /** One line: how we know. */
  readonly reason: string;
  /** ISO date of the last review; null for unknown. */
  readonly reviewed: string | null;
}

/** All that a source tag and its card show of one link. */
export interface SourceTag {
  readonly source: Source;
  readonly fact: KindFact;
  /** What the reader's word is kept on unless she says otherwise: the registrable domain, or the sub-host of a shared platform. */
  readonly scope: string;
  /** True where `scope` is a sub-host of a platform whose tenants are not one publisher. */
  readonly platform: boolean;
  readonly word: SourceWord | null;
}
