import type { Rule } from './rule.ts';

export interface Weighed {
  /** The sum of the weights of all rules that hold. */
  readonly score: number;
  /** The rules that speak for looking it up, the one that counts most first. */
  readonly because: readonly Rule[];
  readonly against: readonly Rule[];
}

/** What the rules say of one sentence, by its words alone. */
export function weigh(sentence: string, rules: readonly Rule[]): Weighed {
  const words = plain(sentence);
  const held = rules.filter(({ holds }) => holds(words));
  return {
    score: held.reduce((sum, { weight }) => sum + weight, 0),
    because: held.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
    against: held.filter(({ weight }) => weight < 0),
  };
}

/** With straight apostrophes, and without addresses and footnote marks: their digits count nothing. */
const plain = (sentence: string) =>
  sentence
    .replace(/[’‘ʼ]/g, "'")
    .replace(
      /\bhttps?:\S+|\b(?:[\w-]+\.)+[a-z]{2,}\/\S*|\bwww\.\S+|\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\]/gi,
      ' ',
    )
    .trim();
