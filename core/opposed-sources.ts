import { documentKey } from './document-key.ts';
import type { TiedGroup } from './tied-claims.ts';

/** A document that stands behind two claims of which one says the opposite of the other. */
export interface OpposedSource {
  /** One of its addresses. */
  readonly resource: string;
  /** Claims on the one side and on the other, by id; both hold one at least. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

/**
 * Documents that are cited for opposite claims. Where ties contradict each other nobody can say which claims
 * are opposite, and nothing is pointed out.
 *
 * @param citedFor http(s) addresses, after unwrapping, of what is cited for a claim: beside its words, or as
 *   evidence that supports it.
 */
export function opposedSources(
  groups: readonly TiedGroup[],
  citedFor: (claim: string) => readonly string[],
): OpposedSource[] {
  return groups.flatMap(({ members }) => {
    const found = new Map<string, { resource: string; same: string[]; opposite: string[] }>();
    for (const { id, says } of members) {
      if (says === null) continue;
      for (const [key, resource] of documents(citedFor(id))) {
        const one = found.get(key) ?? { resource, same: [], opposite: [] };
        one[says].push(id);
        found.set(key, one);
      }
    }
    return [...found.values()]
      .filter(({ same, opposite }) => same.length > 0 && opposite.length > 0)
      .map(({ resource, same, opposite }) => ({ resource, sides: [same, opposite] as const }));
  });
}

/** Each document once, in whatever spellings its address comes. */
const documents = (resources: readonly string[]) =>
  new Map(resources.map((resource) => [documentKey(resource), resource]));
