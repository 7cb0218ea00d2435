/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const longest = 300;

/**
 * A text directive that leads a browser to these words of a page, with as many words around them as it takes
 * to mean no others there; null where none would. `blocks`: the page's, by their places in `text`.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function directive(text: string, blocks: readonly Span[], words: Span): string | null {
  const { start, end } = toWholeWords(text, words);
  const inside = blocks.filter((block) => block.start < end && block.end > start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const isShort = first === last && end - start <= longest;
  const folded = fold(text);
  for (const few of [0, 3, 8, 16]) {
    const from = few === 0 ? start : start - tail(text.slice(blockBefore(blocks, start), start), few).length;
    const to = few === 0 ? end : end + head(text.slice(end, blockAfter(blocks, end)), few).length;
    const before = text.slice(from, start).trim();
    const after = text.slice(end, to).trim();
    if (isShort) {
      if (!occursOnce(folded, fold(text.slice(from, to)))) continue;
      const terms = [
        before && `${escaped(before)}-`,
        escaped(text.slice(start, end)),
        after && `-${escaped(after)}`,
      ];
      return `text=${terms.filter(Boolean).join(',')}`;
    }
    const begin = head(text.slice(start, Math.min(first.end, end)), few + 3);
    const finish = tail(text.slice(Math.max(last.start, start), end), few + 3).trim();
    // Browsers take the first end that they find after the start.
    const rest = fold(text.slice(start + begin.length, end));
    const endsThere = rest.indexOf(fold(finish)) === rest.length - fold(finish).length;
    if (!endsThere || !occursOnce(folded, fold(text.slice(from, start + begin.length)))) continue;
    const terms = [before && `${escaped(before)}-`, escaped(begin), escaped(finish)];
    return `text=${terms.filter(Boolean).join(',')}`;
  }
  return null;
}

/**
 * The lines of a text, and the cells of its tables, as its blocks: how a page's text shows them where its elements are
 * not at hand. `gaps`: where the page has more than the text; browsers find no words over such a place.
 */
export function linesOf(text: string, gaps: readonly number[] = []): Span[] {
  const lines: Span[] = [];
  let next = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n\t]+/g)) {
    const end = index + line.length;
    let start = index;
    for (; next < gaps.length && (gaps[next] as number) <= end; next++) {
      const at = gaps[next] as number;
      if (at > start && at < end) {
        lines.push({ start, end: at });
        start = at;
      }
    }
    lines.push({ start, end });
  }
  return lines;
}

/** Browsers find no part of a word. */
function toWholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isLetter(text[start - 1]) && isLetter(text[start])) start--;
  while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end++;
  return { start, end };
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(sign);

/** Where the block that holds the words before `at` begins; with the words first in their block, the one before. */
const blockBefore = (blocks: readonly Span[], at: number) =>
  blocks.findLast(({ start }) => start < at)?.start ?? at;
const blockAfter = (blocks: readonly Span[], at: number) => blocks.find(({ end }) => end > at)?.end ?? at;

/** So many words from the start or the end of a text, with the white space that parts them from the rest. */
const head = (text: string, words: number) =>
  /^\s*/.exec(text)?.[0] + text.trim().split(' ').slice(0, words).join(' ');
const tail = (text: string, words: number) =>
  text.trim().split(' ').slice(-words).join(' ') + (/\s*$/.exec(text)?.[0] ?? '');

/** Browsers compare letters whatever their case and accents. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const occursOnce = (text: string, words: string) =>
  words !== '' && text.indexOf(words) >= 0 && text.indexOf(words) === text.lastIndexOf(words);

/** `-`, `,` and `&` mean something inside a directive. */
const escaped = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
