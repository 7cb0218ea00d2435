import type { PostBlocks, PostLink } from '../core/post-block.ts';
import { compare } from './compare.ts';
import { introducingLinks, isProfile, linkBeside } from './introduction.ts';
import { listedSources } from './listed.ts';
import { isAttribution, type Quotation, quotationsIn } from './quotations.ts';
import { readSource, type Source } from './source.ts';

/** Another post on the page: its own words, without those that it quotes itself. */
export interface OtherPost {
  readonly key: string;
  /** The site's own id or number of it. */
  readonly id: string;
  readonly author: string | null;
  /** When it was published, ISO 8601; null: the page does not say. */
  readonly published: string | null;
  readonly words: string;
}

/** Where a quotation is from, and what says so; with several links, each is to be tried, likeliest first. */
export type Cited =
  | {
      readonly by:
        | 'markup'
        | 'link-inside'
        | 'same-paragraph'
        | 'introduction'
        | 'attribution'
        | 'sources-list';
      readonly links: readonly string[];
    }
  | { readonly by: 'words' | 'poster'; readonly post: string };

export interface Paired extends Quotation {
  /** Null: no source found. A wrong one would be worse. */
  readonly cited: Cited | null;
}

/**
 * The quotations of a post with their sources. `asOf`: when it was last edited or else published; null: not
 * known. `others`: in the order of the page, those that are known to be later left out by whoever knows.
 */
export function pair(post: PostBlocks, asOf: string | null, all: readonly OtherPost[]): Paired[] {
  const others = all.filter(
    ({ published }) => !asOf || !published || Date.parse(published) <= Date.parse(asOf),
  );
  const sources = new Map<OtherPost, Source>();
  const paired: Paired[] = [];
  for (const quotation of quotationsIn(post)) {
    const cited =
      byMarkup(post, quotation, others) ??
      inside(post, quotation) ??
      byWords(quotation, others, sources) ??
      byHead(post, quotation) ??
      around(post, quotation, paired.at(-1)) ??
      listedSources(post, quotation);
    paired.push({ ...quotation, cited });
  }
  return paired;
}

/** What forums say of their quotations: whose post it is. A post that is not on this page is no source found. */
function byMarkup(post: PostBlocks, { quote }: Quotation, others: readonly OtherPost[]): Cited | null {
  const told = quote === null ? null : post.quotes[quote];
  if (!told) return null;
  if (told.cite) return { by: 'markup', links: [told.cite] };
  const byId = told.post && others.find(({ id }) => id === told.post);
  return byId ? { by: 'poster', post: byId.key } : null;
}

/** The link above a quotation that leads to the poster's post, wherever that is. */
function byHead({ quotes, blocks, links }: PostBlocks, { quote }: Quotation): Cited | null {
  const isPosters = quote !== null && quotes[quote]?.poster;
  const head = blocks.find((block) => isPosters && block.quote === quote && block.kind === 'head');
  const link = links.find((one) => head && one.start >= head.start && one.end <= head.end && !isProfile(one));
  return link ? { by: 'markup', links: [link.href] } : null;
}

/**
 * A link among the quoted words is their source where it says so: an attribution at the end, or a link on the
 * whole of them. Links on a few words of a quotation came with it from its source.
 */
function inside({ text, links, blocks, quotes }: PostBlocks, quotation: Quotation): Cited | null {
  const { start, end, first, quote, words } = quotation;
  if (quote !== null && quotes[quote]?.poster) return null;
  const within = links.filter((link) => link.start < end && link.end > start);
  const whole = within.find(
    (link) => Math.min(link.end, end) - Math.max(link.start, start) > words.length * 0.75,
  );
  if (whole) return { by: 'link-inside', links: [whole.href] };
  const below = blocks.filter(
    (block, at) => at > first && block.quote === quote && quote !== null && block.start >= end,
  );
  const attributed = links.find((link) =>
    below.some((block) => block.start <= link.start && link.end <= block.end),
  );
  if (attributed) return { by: 'link-inside', links: [attributed.href] };
  const last = within.at(-1);
  if (!last || end - last.end > 3) return null;
  const isAddress = /^(?:https?:|www\.)/.test(text.slice(last.start, last.end));
  const isCalled = /^[[(]?(?:source|link|here|ref(?:erence)?|\d{1,2}|via .*)[\])]?$/i.test(
    text.slice(last.start, last.end),
  );
  const isSetOff = /(?:[-–—([]|source:|from)\s*$/i.test(
    text.slice(Math.max(start, last.start - 10), last.start),
  );
  return isAddress || isCalled || isSetOff ? { by: 'link-inside', links: [last.href] } : null;
}

/** These very words, in the own words of another post. */
function byWords(
  quotation: Quotation,
  others: readonly OtherPost[],
  sources: Map<OtherPost, Source>,
): Cited | null {
  for (const other of others) {
    const source = sources.get(other) ?? readSource(other.words);
    sources.set(other, source);
    const { kind } = compare(quotation.words, source);
    if (kind === 'verbatim' || kind === 'verbatim-marked' || kind === 'small-edits')
      return { by: 'words', post: other.key };
  }
  return null;
}

function around(post: PostBlocks, quotation: Quotation, before: Paired | undefined): Cited | null {
  // A forum's quotation of a poster is from that poster's post, whatever links stand around it.
  if (quotation.quote !== null && post.quotes[quotation.quote]?.poster) return null;
  if (quotation.form === 'inline') {
    const link = linkBeside(post, quotation);
    return link ? { by: 'same-paragraph', links: [link] } : null;
  }
  const below = attributionBelow(post, quotation);
  if (below) return { by: 'attribution', links: [below.href] };
  const links = introducingLinks(post, quotation);
  if (links === 'goes-on') return before?.cited ?? null;
  return links.length > 0 ? { by: 'introduction', links } : null;
}

/** The line right after: "— Name, link". */
function attributionBelow({ text, blocks, links }: PostBlocks, { last, quote }: Quotation): PostLink | null {
  const next = blocks.slice(last + 1).find((block) => block.quote !== quote);
  if (!next || next.quote !== null) return null;
  const within = links.filter((link) => link.start >= next.start && link.end <= next.end);
  const [link] = within;
  return link && isAttribution(text.slice(next.start, next.end)) ? link : null;
}
