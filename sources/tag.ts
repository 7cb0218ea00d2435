import type { SourceTag, SourceWord } from '../core/source.ts';
import { kindOf } from './kind.ts';
import { readLink } from './link.ts';
import { indexPatterns, readAddress } from './pattern.ts';
import { platformOf, registrableDomain } from './registrable-domain.ts';

/**
 * Reads the reader's words once, to tag any number of links with them.
 *
 * Of her words on one source, the one on the longest host and then the longest path holds; of two on the
 * same place, the one she said last. The tag is null for what is no source (`readLink`).
 */
export function tagger(words: readonly SourceWord[]): (link: string, page: string) => SourceTag | null {
  const wordAt = indexPatterns(
    words
      .filter((word) => !word.deleted)
      .sort((a, b) => Date.parse(a.said) - Date.parse(b.said))
      .map((word) => [word.pattern, word] as const),
  );
  return (link, page) => {
    const source = readLink(link, page);
    if (!source) return null;
    const address = readAddress(source.resource);
    return {
      source,
      fact: kindOf(source),
      scope: registrableDomain(source.host) ?? source.host,
      platform: platformOf(source.host) !== null,
      word: address && wordAt(address),
    };
  };
}
