import type { PostBlock, PostBlocks } from '../core/post-block.ts';

/** Words of a post that it says are somebody else's. Offsets count in the post's text. */
export interface Quotation {
  readonly form: 'block' | 'inline';
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The first block it stands in, and the last: numbers of `PostBlocks.blocks`. */
  readonly first: number;
  readonly last: number;
  /** Number of `PostBlocks.quotes`; null for words between quotation marks. */
  readonly quote: number | null;
}

/** Fewer words between quotation marks are a term, a title, an irony. */
const fewestInline = 8;
const fewestInBlock = 4;

/** Drawn as a quotation, and a box with a remark of the writer's. */
const isNote =
  /^\W*(?:note|tip|hint|info|warning|caution|important|attention|disclaimer|tl;?dr|edit(?:ed)?|update|possible duplicate|spoiler)s?\b(?:\s*\d*\s*)?[:;!.–—-]/i;

/** In the order of the post. Code is nobody's words, and marks within a block quotation belong to it. */
export function quotationsIn(post: PostBlocks): Quotation[] {
  const all = [...blockQuotations(post), ...post.blocks.flatMap((block, at) => inlineIn(post, block, at))];
  return all.sort((a, b) => a.start - b.start);
}

function blockQuotations({ text, blocks, quotes }: PostBlocks): Quotation[] {
  return quotes.flatMap((_, quote) => {
    const own = [...blocks.keys()].filter((at) => blocks[at]?.quote === quote && isWords(blocks[at]));
    const last = own.findLast((at) => at === own[0] || !isAttribution(textOf(text, blocks[at] as PostBlock)));
    const [first] = own;
    if (first === undefined || last === undefined) return [];
    const [from, to] = [blocks[first] as PostBlock, blocks[last] as PostBlock];
    const words = text.slice(from.start, to.end);
    if (countWords(words) < fewestInBlock || isNote.test(words)) return [];
    return [{ form: 'block' as const, start: from.start, end: to.end, words, first, last, quote }];
  });
}

const isWords = (block: PostBlock | undefined) => block?.kind !== 'head' && block?.kind !== 'code';
const textOf = (text: string, { start, end }: PostBlock) => text.slice(start, end);

/** "— Anna, The News", "Source: …", "(from Wikipedia)": who is quoted, not what. */
export const isAttribution = (line: string) =>
  line.length < 200 &&
  (/^(?:[-–—―~]{1,3}\s*\S|[([]?\s*(?:source|sources|via|quelle|source\s*:|from|origin|fuente|источник)\s*[:\s])/iu.test(
    line,
  ) ||
    /^[[(]?https?:\S+[\])]?$/.test(line) ||
    /^[[(][^()[\]]{3,120}[\])]$/.test(line));

/** Pairs of marks, as the languages most read write them; the straight one is told by what stands beside it. */
const marks = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['”', '”'],
  ['‘', '’'],
] as const;
const longestInline = 3_000;

function inlineIn({ text }: PostBlocks, block: PostBlock, at: number): Quotation[] {
  if (block.quote !== null || block.kind === 'code' || block.kind === 'head') return [];
  const found: Quotation[] = [];
  for (let start = block.start; start < block.end; start++) {
    const pair = marks.find(([open]) => open === text[start]);
    if (!pair || !opens(text, start, pair[0])) continue;
    const end = closing(text, start, block.end, pair);
    if (end === null) continue;
    const words = text.slice(start + 1, end);
    if (countWords(words) >= fewestInline)
      found.push({ form: 'inline', start: start + 1, end, words, first: at, last: at, quote: null });
    // Marks of another shape within it belong to it.
    if (countWords(words) >= fewestInline || pair[0] === '"') start = end;
  }
  return found;
}

/** A mark after a letter ends something, but in scripts without spaces. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '「' || mark === '『') return true;
  // French sets a space within its marks.
  const hasWord = mark === '«' || /\S/.test(text[at + 1] ?? ' ');
  return hasWord && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

function closing(
  text: string,
  start: number,
  limit: number,
  [open, close]: readonly [string, string],
): number | null {
  let depth = 0;
  for (let at = start + 1; at < Math.min(limit, start + longestInline); at++) {
    const sign = text[at] as string;
    if (close.includes(sign) && closes(text, at, sign)) {
      if (depth === 0) return at;
      depth--;
    } else if (sign === open && open !== close) depth++;
  }
  return null;
}

/** An apostrophe within a word closes nothing; a straight mark closes where no word begins. */
function closes(text: string, at: number, sign: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (sign === '’' || sign === '"') return /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return true;
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu;

/** Between spaces, so that a path is one; two characters of a script without spaces count as a word. */
function countWords(text: string): number {
  const words = text
    .replace(unspaced, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.length + (text.match(unspaced)?.length ?? 0) / 2;
}
