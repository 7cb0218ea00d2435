import type { Citation as Said } from '../../core/citation.ts';
import { documentKey } from '../../core/document-key.ts';
import type { Note } from '../../core/note.ts';
import { domainOf, type SourceKind, type SourceTag, type UnlinkedForm } from '../../core/source.ts';
import type { PageReport } from '../../messaging/contract.ts';

/** One place in the thread that cites a source. */
export interface Citation {
  /** Its own in the thread. */
  readonly key: string;
  readonly link: string;
  readonly text: string;
  readonly post: string;
  /** The block of its post, from 0. */
  readonly block: number;
  readonly tag: SourceTag;
  /** How it is cited without a link, and where in the text of its post; null: it is a link. */
  readonly unlinked: { readonly form: UnlinkedForm; readonly start: number; readonly end: number } | null;
}

/** A publisher and every place of the thread that cites something of theirs. */
export interface CitedSource {
  readonly key: string;
  readonly tag: SourceTag;
  readonly citations: readonly Citation[];
}

type Report = Pick<PageReport, 'posts' | 'sources' | 'unlinked'>;

/** A link as the background is asked about it: what is the same question is asked once. */
export const questionOf = ({ link, shown }: { link: string; shown?: string | undefined }): string =>
  shown ? `${link} ${shown}` : link;

/** What the thread cites, in the order of the page; of one post, links before what is only named. */
export function citationsOf(
  { posts, sources, unlinked }: Report,
  tags: ReadonlyMap<string, SourceTag | null>,
): Citation[] {
  const order = new Map(posts.map(({ post }, at) => [post.key, at]));
  const links = sources.flatMap((cited, at): Citation[] => {
    const tag = tags.get(questionOf(cited));
    return tag ? [{ ...cited, key: `link ${at}`, tag, unlinked: null }] : [];
  });
  const named = unlinked.flatMap(({ form, start, end, link, ...cited }, at): Citation[] => {
    const tag = link === null ? null : tags.get(link);
    return tag && link ? [{ ...cited, key: `named ${at}`, link, tag, unlinked: { form, start, end } }] : [];
  });
  const place = ({ post }: Citation) => order.get(post) ?? order.size;
  return [...links, ...named].sort((a, b) => place(a) - place(b));
}

/** Citations of one publisher, gathered, in the order of their first mention. */
export function citedSources(citations: readonly Citation[]): CitedSource[] {
  return [...Map.groupBy(citations, ({ tag }) => keyOf(tag))].map(([key, group]) => ({
    key,
    tag: (group[0] as Citation).tag,
    citations: group,
  }));
}

/** One publisher: the rule that named it, or else what her word would be kept on. */
const keyOf = ({ fact, scope }: SourceTag) => `${scope} ${fact.name ? fact.pattern : ''}`;

/** Sources by what they are, the kind that is cited most first, what is in no table last. */
export function byKind(sources: readonly CitedSource[]): [SourceKind, CitedSource[]][] {
  const weight = ([kind, group]: [SourceKind, CitedSource[]]) =>
    kind === 'unknown' ? -1 : group.reduce((sum, { citations }) => sum + citations.length, 0);
  return [...Map.groupBy(sources, ({ tag }) => tag.fact.kind)].sort((a, b) => weight(b) - weight(a));
}

/** What leads to a page, and not to a publisher alone. */
const leadsToPage = ({ unlinked }: Citation) =>
  unlinked === null || /^(?:address|doi|number)$/.test(unlinked.form);

/** How many places lead to how many pages of how many publishers, after unwrapping. A publisher holds a registrable domain. */
export function countSources(citations: readonly Citation[]) {
  const leading = citations.filter(leadsToPage);
  const distinct = (of: (citation: Citation) => string) => new Set(leading.map(of)).size;
  return {
    links: leading.length,
    documents: distinct(({ tag }) => documentKey(tag.source.resource)),
    publishers: distinct(({ tag }) => domainOf(tag)),
  };
}

/** A claim, and the one publisher that all it rests on comes from. */
export interface OneSourceClaim {
  readonly note: Note;
  readonly tag: SourceTag;
}

/**
 * Claims that rest on one publisher: their evidence, and what is cited in the blocks that their words stand
 * in, all come from there. A claim that nothing stands behind is not among them.
 */
export function oneSourceClaims(
  notes: readonly Note[],
  marks: PageReport['notes'],
  citations: readonly Citation[],
  tags: ReadonlyMap<string, SourceTag | null>,
): OneSourceClaim[] {
  return notes.flatMap((note): OneSourceClaim[] => {
    const { annotation, evidence } = note;
    if (annotation.motivation !== 'assessing') return [];
    const beside = besideOf(note, marks, citations);
    const shown = evidence.flatMap(({ link }) => tags.get(link) ?? []);
    const rests = [...beside.map(({ tag }) => tag), ...shown];
    const [only] = rests;
    return only && new Set(rests.map(domainOf)).size === 1 ? [{ note, tag: only }] : [];
  });
}

/** What is cited in the blocks that a note's words stand in; none where they are not on the page. */
export function besideOf(
  { annotation }: Note,
  marks: PageReport['notes'],
  citations: readonly Citation[],
): Citation[] {
  const blocks = marks.find((mark) => mark.annotation === annotation.id)?.blocks;
  if (!blocks) return [];
  const [first, last] = blocks;
  return citations.filter(
    ({ post, block }) => post === annotation.target.post && block >= first && block <= last,
  );
}

/** What she says of a citation: the row about this source in this post. */
export const saidOf = (citation: Pick<Citation, 'post' | 'tag'>, said: readonly Said[]): Said | null =>
  said.find(
    ({ post, resource }) =>
      post === citation.post && documentKey(resource) === documentKey(citation.tag.source.resource),
  ) ?? null;
