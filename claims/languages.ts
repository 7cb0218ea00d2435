import { english } from './english.ts';
import type { Rule } from './rule.ts';

/** What is known of a language: what to look for in its sentences, and how its texts are told from others. */
export interface Language {
  readonly rules: readonly Rule[];
  /** Lower case. */
  readonly functionWords: ReadonlySet<string>;
}

/** By the first part of their tags. A language that is not here has no rules yet, and nothing is said of its texts. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]]);

/** Of fewer words nobody can tell. */
const fewestWords = 12;
/** Of the words of most English texts 25 to 45 in 100 are among those listed; of German or French ones, 0 to 5. */
const leastShare = 0.1;

/**
 * The language of a text, of those that have rules; null: none of them.
 *
 * @param tag what the page says it is in, such as `en-GB`; of a long text the words are believed, not the tag.
 */
export function languageOf(text: string, tag: string): Language | null {
  const words = wordsOf(text);
  if (words.length < fewestWords) return languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? null;
  return [...languages.values()].find((one) => share(words, one) >= leastShare) ?? null;
}

const fewestInSentence = 8;
const leastInSentence = 0.05;

/** Whether a sentence of a text in this language can be in it too: one in another is soon told. */
export function isIn(language: Language, sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.length < fewestInSentence || share(words, language) >= leastInSentence;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const share = (words: readonly string[], { functionWords }: Language) =>
  words.filter((word) => functionWords.has(word)).length / words.length;
