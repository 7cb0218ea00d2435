import type { Target } from './annotation.ts';

/** Longer words are named by where they begin and end: an address has its limits. */
const longest = 200;

/**
 * An address that leads a browser to marked words, in any tab: the page that they were read on, since a site
 * sends the reader on from a permalink and loses what follows the `#`; then the words themselves, as a text
 * directive. Browsers look for each of its terms within one block.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkToWords({ source, scope, selector }: Target): string {
  const words = selector?.exact.trim() ?? '';
  if (words === '') return source;
  const lines = words.split('\n');
  const isShort = lines.length === 1 && words.length <= longest;
  const terms = isShort ? [words] : [head(lines[0] ?? ''), tail(lines.at(-1) ?? '')];
  return `${scope.replace(/#.*$/s, '')}#:~:text=${terms.map(escaped).join(',')}`;
}

const few = 6;
const head = (line: string) => line.trim().split(/\s+/).slice(0, few).join(' ');
const tail = (line: string) => line.trim().split(/\s+/).slice(-few).join(' ');

/** `-`, `,` and `&` mean something inside a directive. */
const escaped = (words: string) =>
  encodeURIComponent(words.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
