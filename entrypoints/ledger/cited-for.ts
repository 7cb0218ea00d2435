import type { SourceTag } from '../../core/source.ts';
import type { Library } from '../../core/tables.ts';
import type { PageReport } from '../../messaging/contract.ts';

/**
 * What is cited for a claim: the links in the paragraphs that its words stand in, as far as the page is open,
 * and the evidence that supports it. Evidence that contradicts it is cited against it.
 *
 * @returns by a claim's id: addresses after unwrapping.
 */
export function citedFor(
  { annotation, evidence }: Library,
  page: PageReport | null,
  tags: ReadonlyMap<string, SourceTag | null>,
): (claim: string) => string[] {
  const postOf = new Map(annotation.map(({ id, target }) => [id, target.post]));
  const beside = (claim: string): string[] => {
    const blocks = page?.notes.find((mark) => mark.annotation === claim)?.blocks;
    if (!page || !blocks) return [];
    const [first, last] = blocks;
    return page.sources
      .filter(({ post, block }) => post === postOf.get(claim) && block >= first && block <= last)
      .map(({ link }) => link);
  };
  const supporting = (claim: string) =>
    evidence
      .filter((piece) => piece.annotation === claim && piece.stance === 'supports')
      .map(({ link }) => link);
  return (claim) =>
    [...beside(claim), ...supporting(claim)].flatMap((link) => {
      const resource = tags.get(link)?.source.resource;
      return resource === undefined ? [] : [resource];
    });
}
