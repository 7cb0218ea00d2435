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
/** Of the words of an English text 25 to 45 in 100 are among those listed; of a German or French one, 0 to 5. */
const leastShare = 0.15;

/**
 * The language of a text, of those that have rules; null: none of them.
 *
 * @param tag what the page says it is in, such as `en-GB`; of a long text the words are believed, not the tag.
 */
export function languageOf(text: string, tag: string): Language | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const said = languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? null;
  if (words.length < fewestWords) return said;
  return [...languages.values()].find((one) => share(words, one.functionWords) >= leastShare) ?? null;
}

const share = (words: readonly string[], of: ReadonlySet<string>) =>
  words.filter((word) => of.has(word)).length / words.length;
