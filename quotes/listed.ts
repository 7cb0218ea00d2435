import type { PostBlock, PostBlocks, PostLink } from '../core/post-block.ts';
import { isIntroduced } from './introduction.ts';
import type { Cited } from './pair.ts';
import type { Quotation } from './quotations.ts';

const heading =
  /^\W*(?:sources?|references?|citations?|links?|footnotes?|bibliography|works cited|further reading|quellen|références|fuentes|fonti|источники|参考|出典|来源)\W*(?=:|：|$)/iu;
const mostTried = 10;

/** The links below a post's "Sources:"; where the quotation or its introduction bears a number, that one's. */
export function listedSources(post: PostBlocks, quotation: Quotation): Cited | null {
  const { text, blocks, quotes } = post;
  if (quotation.quote !== null && quotes[quotation.quote]?.poster) return null;
  const numbered = byNumber(post, quotation);
  if (numbered) return { by: 'sources-list', links: [numbered] };
  const at = blocks.findIndex(
    (block) => block.quote === null && heading.test(text.slice(block.start, block.end)),
  );
  if (at < 0 || !isIntroduced(post, quotation)) return null;
  const { start } = blocks[at] as PostBlock;
  if (start < quotation.end && start > quotation.start) return null;
  const links = post.links.filter((link) => link.start >= start && isInList(post, link, at));
  const addresses = [...new Set(links.map(({ href }) => href))];
  return addresses.length > 0 ? { by: 'sources-list', links: addresses.slice(0, mostTried) } : null;
}

/** In the line of the heading, or in the lines below it that begin with a link, a number or a bullet. */
function isInList({ text, blocks, links }: PostBlocks, link: PostLink, from: number): boolean {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as PostBlock;
    if (link.start < block.end) return true;
    const next = blocks[at + 1];
    if (!next) return false;
    const line = text.slice(next.start, next.end);
    const hasLink = links.some((one) => one.start >= next.start && one.end <= next.end);
    if (next.quote !== null || !(next.kind === 'list-item' || (hasLink && line.length < 300))) return false;
  }
  return false;
}

/** "… as [1] says:" and below "[1] https://…". */
function byNumber({ text, blocks, links }: PostBlocks, { start, end, first }: Quotation): string | null {
  const before = blocks[first - 1];
  const beside = `${before ? text.slice(before.start, before.end).slice(-60) : ''} ${text.slice(end - 6, end + 8)} ${text.slice(Math.max(0, start - 12), start)}`;
  const mark = /\[(\d{1,2})\]/.exec(beside)?.[1];
  if (!mark) return null;
  const line = blocks.find((block) =>
    new RegExp(`^\\[?${mark}[\\]:.)]`).test(text.slice(block.start, block.end)),
  );
  return (line && links.find((link) => link.start >= line.start && link.end <= line.end)?.href) ?? null;
}
