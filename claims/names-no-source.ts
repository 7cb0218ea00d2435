import type { PostBlocks } from '../core/post-block.ts';

const footnote = /\[(?:\d{1,3}|note \d+)\]|[¹²³⁴-⁹]|\p{L}[.,]?\s?\(\d{1,2}\)(?=[\s.,]|$)/u;
const sourcesLine =
  /^\W*(?:sources?|references?|further reading|footnotes?|bibliography)\b\s*(?:[:：—–-]|$)/i;

/**
 * Whether nothing in the post's form leads to a source: no link, no footnote, no quotation, no line of sources.
 * It says nothing of the words: a post may still name where it has something from.
 */
export function namesNoSource({ text, blocks, links, quotes }: PostBlocks, quotations: number): boolean {
  const lines = blocks.filter(({ kind }) => kind !== 'code').map(({ start, end }) => text.slice(start, end));
  const isOpen = links.length === 0 && quotes.length === 0 && quotations === 0;
  return isOpen && !lines.some((line) => footnote.test(line) || sourcesLine.test(line));
}
