import type { DocumentWord } from '../core/citation.ts';
import { documentKey } from '../core/document-key.ts';
import type { ListSays } from '../core/list.ts';
import type { DocumentFact, KindFact, SourceTag, SourceWord } from '../core/source.ts';
import { documentAt } from './document.ts';
import { kindsOf } from './kind.ts';
import { readLink } from './link.ts';
import { bareHost, indexPatterns, readAddress } from './pattern.ts';
import { platformOf, registrableDomain } from './registrable-domain.ts';
import { scopesOf } from './scopes.ts';

/** A link as it stands in a post; `shown`: the address that its words or its title give. */
export interface WrittenLink {
  readonly link: string;
  readonly shown?: string | undefined;
}

/** What the reader says of sources. */
export interface Said {
  readonly words: readonly SourceWord[];
  readonly documents: readonly DocumentWord[];
}

/**
 * Reads what the reader has said once, to tag any number of links with it.
 *
 * Of her words on one source, the one on the longest host and then the longest path holds; of two on the
 * same place, the one she said last. The tag is null for what is no source (`readLink`).
 */
export function tagger({ words, documents }: Said): (link: WrittenLink, page: string) => SourceTag | null {
  const entries = words
    .filter((word) => !word.deleted)
    .sort(oldestFirst)
    .map((word) => [word.pattern, word] as const);
  const wordsAt = indexPatterns(entries);
  const wordOn = new Map(entries);
  const documentOf = new Map(
    documents
      .filter((word) => !word.deleted)
      .sort(oldestFirst)
      .map(({ resource, document }) => [documentKey(resource), document]),
  );
  return ({ link, shown }, page) => {
    const source = readLink(link, page, shown);
    const address = source && readAddress(source.resource);
    if (!source || !address) return null;
    const [fact, ...others] = kindsOf(source.host, address);
    const scopes = scopesOf(source.resource, fact);
    const said = documentOf.get(documentKey(source.resource));
    return {
      source,
      fact,
      depends: others.length > 0 ? [fact, ...others] : [],
      document: said ? byReader(said) : documentAt(address, fact.kind),
      ...scopes,
      platform: platformOf(source.host) !== null,
      word: wordsAt(address).at(-1) ?? null,
      words: scopes.scopes.flatMap(({ pattern }) => wordOn.get(pattern) ?? []),
      lists: [],
    };
  };
}

/** What a post's links cite, each document once, and the domain that it belongs to. */
export function citesOf(links: readonly WrittenLink[], page: string): { resource: string; domain: string }[] {
  const cites = new Map<string, { resource: string; domain: string }>();
  for (const { link, shown } of links) {
    const source = readLink(link, page, shown);
    if (!source || cites.has(documentKey(source.resource))) continue;
    cites.set(documentKey(source.resource), { resource: source.resource, domain: holderOf(source.host) });
  }
  return [...cites.values()];
}

/** The domain that a cited page belongs to: the registrable domain, or the sub-host of a platform's tenant. */
export const domainOfResource = (resource: string): string => holderOf(bareHost(new URL(resource).hostname));

const oldestFirst = (a: { said: string }, b: { said: string }) => Date.parse(a.said) - Date.parse(b.said);

const holderOf = (host: string) => registrableDomain(host) ?? host;

/** What one list has on each address, by the rules of `sources/lists/say.ts`. */
export interface ListSaying {
  readonly says: ListSays | null;
  readonly kind: KindFact | null;
}

/**
 * A tag with what her lists say, in her order. A list that says what kind of publisher this is comes before our
 * tables; whose name it is they still tell.
 */
export function withLists(tag: SourceTag, sayings: readonly ListSaying[]): SourceTag {
  const lists = sayings.flatMap(({ says }) => says ?? []);
  const kind = sayings.find((saying) => saying.kind !== null)?.kind;
  if (!kind) return { ...tag, lists };
  return { ...tag, lists, fact: { ...kind, name: tag.fact.name }, depends: [] };
}

const byReader = (document: DocumentFact['document']): DocumentFact => ({
  document,
  by: 'reader',
  reason: null,
});
