import type { TextSelector } from '../core/annotation.ts';
import type { Span } from './post-text.ts';

const leastContext = 32;
const mostContext = 512;

/**
 * How to find these words of a text again: the words with the smallest context that makes them unique, at
 * least 32 characters on each side where there are so many.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describe(text: string, { start, end }: Span): TextSelector {
  const exact = text.slice(start, end);
  for (let context = leastContext; ; context *= 2) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    const whole = prefix + exact + suffix;
    const isUnique = text.indexOf(whole) === text.lastIndexOf(whole);
    if (isUnique || context >= mostContext) return { exact, prefix, suffix, start, end };
  }
}
