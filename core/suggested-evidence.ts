import type { SourceTag } from './source.ts';

/** A link that could be evidence. */
export interface Suggestion {
  readonly link: string;
  /** Who publishes it, and what it is called where it is cited. */
  readonly words: string;
}

/** A place in a thread that cites a source. */
export interface Citing {
  readonly post: string;
  /** The block of its post, from 0. */
  readonly block: number;
  readonly tag: SourceTag;
  readonly text: string;
}

/** Where a claim's words stand; `blocks`: the first and the last, null where they are not on the page. */
export interface ClaimPlace {
  readonly post: string;
  readonly blocks: readonly [first: number, last: number] | null;
}

/**
 * What a thread cites, nearest to a claim first: in the blocks that its words stand in, in the rest of its
 * post, in the other posts. Each of these in the order of the page, and what is cited twice once.
 */
export function evidenceCited<C extends Citing>(
  citations: readonly C[],
  { post, blocks }: ClaimPlace,
): Suggestion[] {
  const distance = (cited: C) => (cited.post !== post ? 2 : isWithin(cited.block, blocks) ? 0 : 1);
  const links = new Map<string, string>();
  for (const cited of citations.toSorted((a, b) => distance(a) - distance(b))) {
    const { resource } = cited.tag.source;
    if (!links.has(resource)) links.set(resource, wordsOf(cited));
  }
  return [...links].map(([link, words]) => ({ link, words }));
}

const isWithin = (block: number, blocks: ClaimPlace['blocks']) =>
  blocks !== null && block >= blocks[0] && block <= blocks[1];

/** "NATO · the treaty"; the words alone where they are the name. */
function wordsOf({ tag, text }: Citing): string {
  const name = tag.fact.name ?? tag.source.host;
  return text && text !== name ? `${name} · ${text}` : name;
}
