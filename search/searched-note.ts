import type { Annotation } from '../core/annotation.ts';
import type { Verdict } from '../core/claim.ts';
import { hostKey, property, tagKey } from './query.ts';
import { plainWordsOf } from './words-of.ts';

/** The fields that words are looked for in, in this order everywhere. */
export const fields = ['quote', 'comment', 'title', 'author', 'tags'] as const;
export type Field = (typeof fields)[number];

/** What is known of a note besides its own row. */
export interface Around {
  readonly verdict: Verdict | null;
  /** Addresses of its evidence. */
  readonly evidence: readonly string[];
  /** Of its post; null: the post's row is not here. */
  readonly post: { readonly title: string; readonly kind: string; readonly author: string | null } | null;
  /** Domains that its post cites. */
  readonly cites: readonly string[];
}

/** A note as search knows it. */
export interface SearchedNote {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly created: number;
  /** Words of each field, compared form. */
  readonly words: readonly (readonly string[])[];
  /** `:tag=nato` and the like, each once. */
  readonly properties: readonly string[];
}

export function searchedNote(row: Annotation, around: Around): SearchedNote {
  const texts = fieldTexts(row, around);
  return {
    id: row.id,
    modified: Date.parse(row.modified),
    created: Date.parse(row.created),
    words: fields.map((field) => plainWordsOf(texts[field])),
    properties: propertiesOf(row, around, texts.author),
  };
}

/** What is written in each field; snippets are cut from these. */
export function fieldTexts(row: Annotation, { post }: Pick<Around, 'post'>): Readonly<Record<Field, string>> {
  return {
    quote: row.target.selector?.exact ?? '',
    comment: row.wording ? `${row.wording}\n${row.comment}` : row.comment,
    title: post?.title ?? '',
    author: row.saidBy ?? row.target.reading.author?.name ?? post?.author ?? '',
    tags: row.tags.join('\n'),
  };
}

function propertiesOf(row: Annotation, { verdict, evidence, post, cites }: Around, author: string): string[] {
  const isClaim = row.motivation === 'assessing';
  const keys = new Set<string>();
  keys.add(property('kind', isClaim ? 'claim' : 'note'));
  if (post) keys.add(property('kind', post.kind));
  if (isClaim) keys.add(property('verdict', verdict ?? 'to-check'));
  keys.add(property('thread', row.thread));
  for (const tag of row.tags) {
    keys.add(property('tag', tagKey(tag)));
    keys.add(asWritten(tag));
  }
  for (const word of plainWordsOf(author)) keys.add(property('author', word));
  for (const host of domainsOf(row.target.source)) keys.add(property('site', host));
  for (const domain of [...cites, ...evidence])
    for (const host of domainsOf(domain)) keys.add(property('source', host));
  const has = {
    evidence: evidence.length > 0,
    comment: row.comment.trim() !== '',
    tag: row.tags.length > 0,
    verdict: verdict !== null,
    wording: row.wording !== '',
  };
  for (const [what, isSo] of Object.entries(has)) if (isSo) keys.add(property('has', what));
  return [...keys];
}

/** A tag as she writes it, so that all there are can be listed. A property holds no space. */
const asWritten = (tag: string) => `:as=${tag.replaceAll(' ', '\u00a0')}`;

/** A host and every domain above it, but for the last label: `site:stackexchange.com` finds all its sites. */
function domainsOf(address: string): string[] {
  const labels = hostKey(address).split('.');
  return labels.length < 2 ? labels : labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
