import { documentKey } from '../../core/document-key.ts';
import type { SourceTag } from '../../core/source.ts';
import type { Library } from '../../core/tables.ts';

/** A document of a publisher's, and what in the thread leads to it. */
export interface CitedDocument {
  readonly tag: SourceTag;
  /** Keys of the posts that cite it. */
  readonly posts: readonly string[];
  /** Ids of the claims that it is evidence for, or against. */
  readonly claims: readonly string[];
}

export interface Publisher {
  readonly tag: SourceTag;
  readonly documents: readonly CitedDocument[];
}

/** What the thread cites and what her verdicts rest on, by publisher, in the order of their first mention. */
export function sourcesOf(
  { post, evidence }: Library,
  tags: ReadonlyMap<string, SourceTag | null>,
): Publisher[] {
  const found = new Map<string, { tag: SourceTag; posts: Set<string>; claims: Set<string> }>();
  const at = (address: string) => {
    const tag = tags.get(address);
    if (!tag) return null;
    const key = documentKey(tag.source.resource);
    const one = found.get(key) ?? { tag, posts: new Set(), claims: new Set() };
    found.set(key, one);
    return one;
  };
  for (const { id, cites } of post) for (const { resource } of cites ?? []) at(resource)?.posts.add(id);
  for (const { link, annotation } of evidence) at(link)?.claims.add(annotation);
  const documents = [...found.values()].map(({ tag, posts, claims }) => ({
    tag,
    posts: [...posts],
    claims: [...claims],
  }));
  return [...Map.groupBy(documents, ({ tag }) => publisherOf(tag)).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ tag: first.tag, documents: group }] : [];
  });
}

/** One publisher: the rule that named it, or else what her word would be kept on. */
const publisherOf = ({ fact, scope }: SourceTag) => `${scope} ${fact.name ? fact.pattern : ''}`;
