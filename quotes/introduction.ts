import type { PostBlock, PostBlocks, PostLink } from '../core/post-block.ts';
import type { Quotation } from './quotations.ts';

/** Where a sentence says that somebody else's words follow. */
const saysSo =
  /\b(?:says?|said|saying|states?|stated|stating|writes?|wrote|written|reads?|according to|quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|explains?|explained|defines?|defined|notes?|noted|reports?|reported|as follows|claims?|claimed|mentions?|mentioned|announced?|argues?|argued|told|testified|conclu\w+|has this to say|excerpt)\b/i;
/** Where a short one names what it is from. */
const namesIt =
  /^(?:from|see|via|per|in|as per|source)\b|\b(?:article|section|paragraph|documentation|docs|manual|wikipedia|wiki|source|summary|abstract|statement|speech|interview|declaration|report|paper|study|spec|specification|standard|law|act|treaty|answer|comment)\b/i;
const short = 14;
/** What machines say is nobody's words, and an example is the writer's own. */
const isNobodys = (sentence: string) =>
  /\b(?:outputs?|prints?|printed|displays?|error messages?|e\.g|i\.e|for example|for instance|such as)\b/i.test(
    sentence,
  );

const goesOn =
  /\b(?:continu\w+|goes on|went on|further(?:more)?|later|also|same (?:article|source|report|page|document|paper|section|interview|speech)|adds?|added|and then|then)\b/i;

/**
 * The links of the sentence that introduces a block quotation; `goes-on`: it says that the quotation before
 * this one goes on. None: nothing tells.
 */
export function introducingLinks(
  post: PostBlocks,
  { first, quote }: Quotation,
): readonly string[] | 'goes-on' {
  const { text, blocks } = post;
  const outer = quote === null ? null : (post.quotes[quote]?.parent ?? null);
  const block = blocks.slice(0, first).findLast((one) => one.kind !== 'head');
  if (!block || block.kind === 'code' || block.quote !== outer) return [];
  const sentences = sentencesIn(text, block);
  const last = sentences.at(-1) ?? block;
  const said = text.slice(last.start, last.end).trim();
  const count = said.split(/\s+/).length;
  const leadsOn = leads(said);
  const here = linksIn(post, last);
  if (here.length > 0) {
    // The last item of a list is about what it lists.
    const isOwn = block.kind === 'paragraph' || block.kind === 'heading';
    const isNamed = isOwn && count <= short && (namesIt.test(said) || isMostlyLink(here, last));
    const tells = leadsOn ? !isNobodys(said) : saysSo.test(said) || isNamed;
    return tells ? nearestTo(last.end, here) : [];
  }
  if (/^(?:and|also|then|later|further)\b/i.test(said) && count <= 3) return 'goes-on';
  if (!leadsOn) return [];
  if (goesOn.test(said) && count <= 12) return 'goes-on';
  const previous = sentences.at(-2);
  const inPrevious = [...new Set(previous ? linksIn(post, previous).map(({ href }) => href) : [])];
  return inPrevious.length === 1 && sentences.length <= 3 ? inPrevious : [];
}

const leads = (said: string) =>
  /[:：,…]\s*$/.test(said) || /\b(?:says|states|writes|reads|that)\W*$/i.test(said);

/** Whether the words before a quotation say that somebody else's follow. */
export function isIntroduced({ text, blocks }: PostBlocks, { first, start, form }: Quotation): boolean {
  const block = form === 'inline' ? blocks[first] : blocks[first - 1];
  if (!block) return false;
  const said = text.slice(block.start, Math.min(start, block.end)).trim();
  const last = said.split(/(?<=[.!?])\s/).at(-1) ?? said;
  return !isNobodys(last) && (leads(last.replace(/["“„«‘]$/, '')) || saysSo.test(last));
}

/**
 * The link that stands with words between quotation marks: right behind them, else in their sentence, else the
 * only one of a sentence before it that says whose words follow. Null: none does.
 */
export function linkBeside(post: PostBlocks, { first, start, end }: Quotation): string | null {
  const block = post.blocks[first];
  if (!block) return null;
  const sentences = sentencesIn(post.text, block);
  const own = sentences.filter((one) => one.start < end && one.end > start);
  const from = own[0]?.start ?? start;
  const to = own.at(-1)?.end ?? end;
  const links = linksIn(post, block).filter((link) => link.end <= start || link.start >= end);
  const inOwn = links.filter((link) => link.start < to && link.end > from);
  const behind = links.find((link) => link.start >= end && isBehind.test(post.text.slice(end, link.start)));
  if (behind) return behind.href;
  if (inOwn.length > 0) return inSentence(post, inOwn, { start: from, end: to }, start);
  const previous = sentences.findLast((one) => one.end <= from);
  return previous ? onlyLink(post, previous, post.text.slice(from, start)) : null;
}

/** Marks only: `" (`; or in the same sentence at most two words: `" (source: `, `", says `. */
const isBehind = /^["”»“’」』\s.,;()[\]–—-]{0,6}$|^["”»’」』\s,;([–—-]{0,5}(?:[^\s.!?]+ ){1,2}$/;

/** `at`: where the quoted words begin. A link before them counts more than one behind. */
function inSentence(
  post: PostBlocks,
  links: readonly PostLink[],
  { start, end }: Span,
  at: number,
): string | null {
  const lead = links.filter((link) => link.end <= at);
  const [nearest] = nearestTo(at, lead.length > 0 ? lead : links);
  const before = post.text.slice(start, at);
  const isNear = lead.some((link) => at - link.end <= near);
  const tells = saysSo.test(post.text.slice(start, end)) || /[:：,，、]\s*\S?\s*$/.test(before) || isNear;
  return nearest && tells && !isNobodys(before) ? nearest : null;
}

function onlyLink(post: PostBlocks, sentence: Span, then: string): string | null {
  const said = post.text.slice(sentence.start, sentence.end);
  const [link, ...more] = linksIn(post, sentence);
  return link && more.length === 0 && saysSo.test(said) && !isNobodys(said + then) ? link.href : null;
}

/** Letters between a link and the words that it leads to. */
const near = 25;

interface Span {
  readonly start: number;
  readonly end: number;
}

function linksIn({ text, links }: PostBlocks, { start, end }: Span): PostLink[] {
  const sentence = text.slice(start, end);
  return links.filter((link) => {
    const isIn = link.start >= start && link.end <= end;
    return isIn && !isProfile(link) && !isTerm(link, text.slice(link.start, link.end), sentence);
  });
}

const isMostlyLink = (links: readonly PostLink[], { start, end }: Span) =>
  links.reduce((sum, link) => sum + link.end - link.start, 0) > (end - start) / 2;

/** A name linked to its article in an encyclopedia is explained, not quoted. */
function isTerm({ href }: PostLink, words: string, sentence: string): boolean {
  const title = /\.wikipedia\.org\/wiki\/([^?#]+)/.exec(href)?.[1];
  if (!title || /wiki/i.test(sentence)) return false;
  const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const inTitle = new Set(wordsOf(decoded(title)));
  return wordsOf(words).every((word) => inTitle.has(word));
}

function decoded(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}

/** A link to a person's page says who, not where. */
export const isProfile = ({ href }: PostLink) =>
  /\/(?:members?|users?|profiles?|people|u)\/(?:\d+\/)?[^/]+\/?$|\/\/(?:www\.)?linkedin\.com\/in\/|\/\/(?:twitter|x|github|medium)\.com\/[^/]+\/?$|memberlist\.php|member\.php|[?&]action=profile/i.test(
    href,
  );

/** Each address once, the one nearest to a place first. */
function nearestTo(place: number, links: readonly PostLink[]): string[] {
  const away = ({ start, end }: PostLink) => Math.min(Math.abs(place - start), Math.abs(place - end));
  return [...new Set([...links].sort((a, b) => away(a) - away(b)).map(({ href }) => href))];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesIn(text: string, { start, end }: PostBlock): Span[] {
  return [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}
