import * as v from 'valibot';
import type { DocumentKind } from './citation.ts';
import type { ListSays } from './list.ts';
import { rowFields } from './row.ts';

/** The reader's own word on a source: *I rely on it · with care · I don't rely on it*. */
export const sourceWords = ['rely', 'with-care', 'do-not-rely'] as const;
const sourceWordValueSchema = v.picklist(sourceWords);
export type SourceWordValue = v.InferOutput<typeof sourceWordValueSchema>;

/**
 * One word of the reader. `pattern` is `host[/path-prefix]`: that host and its subdomains, path by whole
 * segments; hosts in lower case, as A-labels, without `www.`; with `?query` that one page alone.
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
const when = v.pipe(v.string(), v.isoTimestamp());
const { pattern: _, ...earlierFields } = sourceWordFields;
export const sourceWordSchema = v.object({
  ...rowFields,
  ...sourceWordFields,
  said: when,
  /** What she said of it before, oldest first; `withdrawn`: when she took that back without saying another. */
  earlier: v.optional(
    v.pipe(
      v.array(v.object({ ...earlierFields, said: when, withdrawn: v.nullable(when) })),
      v.maxLength(200),
    ),
  ),
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
  /** Which pages under the pattern, where the address does not tell them apart, "articles by contributors"; left out: all. */
  readonly whose?: string;
  /** ISO date of the last review; null for unknown. */
  readonly reviewed: string | null;
}

/** What kind of document a link leads to, and who says so. */
export interface DocumentFact {
  readonly document: DocumentKind;
  /** The link's own address, by a rule that we ship; or the reader. */
  readonly by: 'address' | 'reader';
  /** One line: how we know; null: the reader says so. */
  readonly reason: string | null;
}

/** A place that the reader's word may be kept on. */
export interface Scope {
  /** As in `SourceWord`. */
  readonly pattern: string;
  readonly reach: 'page' | 'section' | 'host' | 'domain';
}

/** All that a source tag and its card show of one link. */
export interface SourceTag {
  readonly source: Source;
  readonly fact: KindFact;
  /** Where one address holds pages of several kinds, and does not tell which this is: all of them, `fact` first; else empty. */
  readonly depends: readonly KindFact[];
  /** Null: the link does not tell, and the reader has not said. */
  readonly document: DocumentFact | null;
  /** What the reader's word is kept on unless she says otherwise. */
  readonly scope: string;
  /** What else it may be kept on, from the page out to the registrable domain. */
  readonly scopes: readonly Scope[];
  /** True where the domain is a sub-host of a platform whose tenants are not one publisher. */
  readonly platform: boolean;
  /** Hers that holds here: of those below, the one on the narrowest place. */
  readonly word: SourceWord | null;
  /** Hers on any of the scopes. */
  readonly words: readonly SourceWord[];
  /** What her lists say of it, in her order; empty: it is on none of them. */
  readonly lists: readonly ListSays[];
}

/** Whose site it is: the widest place that one publisher holds. */
export const domainOf = ({ scopes, source }: Pick<SourceTag, 'scopes' | 'source'>): string =>
  scopes.at(-1)?.pattern ?? source.host;

/** How a post cites without a link: an address, cut short or whole; a DOI, an ISBN, another number; a name; a name after a quotation. */
export const unlinkedForms = [
  'address',
  'cut-address',
  'doi',
  'isbn',
  'number',
  'name',
  'attribution',
] as const;
export type UnlinkedForm = (typeof unlinkedForms)[number];

/** A source that a text names without a link. */
export interface WordsCitation {
  /** UTF-16 code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: UnlinkedForm;
  /** What the words lead to; of a name, or an address that is cut short, the publisher's site; null: they do not tell. */
  readonly link: string | null;
}
