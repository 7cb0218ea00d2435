import type { Span } from '../../anchoring/post-text.ts';

/**
 * A link that leads to these words: a text fragment where they stand once in their post, else the plain
 * permalink, which is better than a link to other words.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(permalink: string, text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const longest = 300;
  const isOnce = text.indexOf(words) === text.lastIndexOf(words);
  if (!isOnce || words.length > longest) return permalink;
  const mark = permalink.includes('#') ? ':~:' : '#:~:';
  return `${permalink}${mark}text=${escaped(words)}`;
}

/** `-`, `,` and `&` mean something inside a directive. */
const escaped = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
