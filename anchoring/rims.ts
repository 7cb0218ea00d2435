import type { TextSelector } from '../core/annotation.ts';
import { plainWord, turnsAround } from '../core/weighty-words.ts';
import { isPunctuation, letter, splitWords } from '../core/word-split.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span, widened over what now belongs to its words and did not when they were marked: a rim word that
 * has grown ("can" in "can’t", "5" in "2.5"), and a negation near it ("did" in "did (not)").
 */
export function withRims(text: string, selector: TextSelector, span: Span): Span {
  const { exact, prefix, suffix, start: stood } = selector;
  // Nothing is known of what stood beside them where nothing was kept of it, unless the text ended there.
  const knowsBefore = prefix !== '' || stood === 0;
  const knowsAfter = suffix !== '' || knowsBefore;
  const then = { text: prefix + exact + suffix, start: prefix.length, end: prefix.length + exact.length };
  const before = knowsBefore
    ? Math.max(grownBefore(text, span.start, then), negatedBefore(text, span.start, prefix))
    : 0;
  const after = knowsAfter
    ? Math.max(grownAfter(text, span.end, then), negatedAfter(text, span.end, suffix))
    : 0;
  return { start: span.start - before, end: span.end + after };
}

/**
 * Where words stand in a text that they were not marked in: once, with no letter of theirs part of a longer
 * word, and no negation near them; null: they do not, or may mean something else there.
 */
export function clearCopyOf(text: string, exact: string): Span | null {
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return null;
  const end = start + exact.length;
  // As if they had stood alone.
  const alone = { exact, prefix: '. ', suffix: ' .', start: 2, end: 2 + exact.length };
  const wide = withRims(text, alone, { start, end });
  return wide.start === start && wide.end === end ? { start, end } : null;
}

interface Then extends Span {
  readonly text: string;
}

/** What goes on without white space and is one word, number or sign with what stands before it. */
const goesOn = new RegExp(`^(?:['’ʼ.,:/\\-‐‑–]?${letter}+|[+#%‰°]+)*`, 'u');
const isLetter = new RegExp(`^${letter}$`, 'u');
const joins = /^['’ʼ.,:/\-‐‑–]$/u;
const isSign = /^[-−+±\p{Sc}]$/u;

/** The same on the other side: what comes into the word from the end of a text. */
function comesIn(text: string): string {
  let at = text.length;
  for (; at > 0; at--) {
    const [before = '', last = ''] = [text[at - 2], text[at - 1]];
    if (isLetter.test(last) || (joins.test(last) && isLetter.test(before))) continue;
    return text.slice(isSign.test(last) && !isLetter.test(before) ? at - 1 : at);
  }
  return text;
}

/** Sides shorter than this were cut short by the end of the text. */
const wholeSide = 20;

/** How many letters of the first word stand before the span now, where they are others than then. */
function grownBefore(text: string, at: number, then: Then): number {
  const side = then.text.slice(0, then.start);
  const now = comesIn(text.slice(Math.max(0, at - reachOf(side)), at));
  return now === comesIn(side) ? 0 : now.length;
}

function grownAfter(text: string, at: number, then: Then): number {
  const side = then.text.slice(then.end);
  const now = goesOn.exec(text.slice(at, at + reachOf(side)))?.[0] ?? '';
  return now === goesOn.exec(side)?.[0] ? 0 : now.length;
}

/** No farther than what was kept of it reaches. */
const reachOf = (side: string) => (side.length < wholeSide ? longest : side.length);

/** How far a negation may stand from the words that it turns around: "is not really supported". */
const reachWords = 3;
const longest = 60;

/** How far before the span the farthest negation begins that was not there; 0: there is none. */
function negatedBefore(text: string, at: number, prefix: string): number {
  const reach = wholeWords(text.slice(0, at), -Math.min(longest, reachOf(prefix)));
  const from = at - reach.length;
  const then = new Set(lastWords(prefix).map(({ text }) => plainWord(text)));
  const added = lastWords(reach).find((word) => turnsAround(word.text) && !then.has(plainWord(word.text)));
  return added ? at - (from + added.start) : 0;
}

function negatedAfter(text: string, at: number, suffix: string): number {
  const then = new Set(firstWords(suffix).map(({ text }) => plainWord(text)));
  const reach = wholeWords(text.slice(at), Math.min(longest, reachOf(suffix)));
  const added = firstWords(reach).findLast(
    (word) => turnsAround(word.text) && !then.has(plainWord(word.text)),
  );
  return added ? added.end : 0;
}

/**
 * So many characters of a text's beginning, or of its end where the number is below 0, without a word that
 * they would cut through. What stood beyond the kept words is not known to be new.
 */
function wholeWords(text: string, reach: number): string {
  if (Math.abs(reach) >= text.length) return text;
  const [near, next] =
    reach < 0 ? [text.slice(reach), text.at(reach - 1)] : [text.slice(0, reach), text[reach]];
  if (!isLetter.test(next ?? '')) return near;
  return reach < 0 ? near.replace(cutFirst, '') : near.replace(cutLast, '');
}

const cutFirst = new RegExp(`^${letter}+`, 'u');
const cutLast = new RegExp(`${letter}+$`, 'u');

/** Of the sentence that goes on there; marks of punctuation are stepped over. */
function firstWords(text: string) {
  const words = splitWords(text);
  const ends = words.findIndex(endsSentence);
  return words
    .slice(0, ends < 0 ? words.length : ends)
    .filter((word) => !isPunctuation(word))
    .slice(0, reachWords);
}

function lastWords(text: string) {
  const words = splitWords(text);
  return words
    .slice(words.findLastIndex(endsSentence) + 1)
    .filter((word) => !isPunctuation(word))
    .slice(-reachWords);
}

const endsSentence = ({ text }: { text: string }) => /^[.!?…;]+$/.test(text);
