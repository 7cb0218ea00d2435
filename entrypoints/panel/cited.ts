import type { SourceTag } from '../../core/source.ts';
import type { PageReport } from '../../messaging/contract.ts';

export interface Citation {
  readonly link: string;
  readonly text: string;
  readonly post: string;
  readonly tag: SourceTag;
}

/** A source and every link of the thread to it. */
export interface CitedSource {
  readonly key: string;
  readonly tag: SourceTag;
  readonly citations: readonly Citation[];
}

/** Links that lead to one publisher, gathered, in the order of their first mention. */
export function citedSources(
  links: PageReport['sources'],
  tags: ReadonlyMap<string, SourceTag | null>,
): CitedSource[] {
  const citations = links.flatMap((each): Citation[] => {
    const tag = tags.get(each.link);
    return tag ? [{ ...each, tag }] : [];
  });
  return [...Map.groupBy(citations, ({ tag }) => keyOf(tag))].map(([key, group]) => ({
    key,
    tag: (group[0] as Citation).tag,
    citations: group,
  }));
}

/** One publisher: the rule that named it, or else what her word would be kept on. */
const keyOf = ({ fact, scope }: SourceTag) => `${scope} ${fact.name ? fact.pattern : ''}`;
