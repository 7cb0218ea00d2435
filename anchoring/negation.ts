import type { TextSelector } from '../core/annotation.ts';

/** Words that turn what stands beside them into its opposite, in the languages most asked in. */
const negation =
  /^(?:not|never|no|cannot|nor|neither|hardly|\p{L}+n['’]t|nicht|nie|niemals|kein\p{L}*|pas|jamais|nunca|jamás|não|nao|non|mai|niet|nooit|geen|не|нет|никогда)$/iu;

/**
 * The span, and a negation that now stands right before or after it and did not when it was marked: "did" is
 * not what it was in "did not".
 */
export function withNegation(
  text: string,
  { prefix, suffix, start: stood }: TextSelector,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  // Nothing is known of what stood before where nothing was kept of it.
  const isNewBefore =
    negation.test(before) && (prefix !== '' || stood === 0) && wordBefore(prefix, prefix.length) !== before;
  const isNewAfter = negation.test(after) && wordAfter(suffix, 0) !== after && suffix !== '';
  return {
    start: isNewBefore ? text.lastIndexOf(before, start - 1) : start,
    end: isNewAfter ? text.indexOf(after, end) + after.length : end,
  };
}

const longest = 24;
const wordBefore = (text: string, at: number) =>
  /([\p{L}'’]+)\s*$/u.exec(text.slice(Math.max(0, at - longest), at))?.[1] ?? '';
const wordAfter = (text: string, at: number) =>
  /^\s*([\p{L}'’]+)/u.exec(text.slice(at, at + longest))?.[1] ?? '';
