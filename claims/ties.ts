import { plainWord } from '../core/weighty-words.ts';
import { isPunctuation, splitWords } from '../core/word-split.ts';

/** A claim as far as it matters here. */
export interface Claimed {
  readonly id: string;
  /** The key of its post. */
  readonly post: string;
  readonly words: string;
}

/** Two claims of different posts that may be about the same. */
export interface ProposedTie {
  readonly from: string;
  readonly to: string;
  /** How much of what is rare in either they share, 0 to 1. */
  readonly score: number;
}

/** Below this they share what everybody in the thread talks of. */
const least = 0.2;
/** For one claim. */
const most = 3;

/**
 * Pairs of claims in different posts that share rare words, the likeliest first; whether they say the same or
 * the opposite is the reader's to decide. A word is the rarer the fewer of the thread's texts have it; words
 * in most of them count for nothing.
 *
 * @param texts paragraphs of the thread, those of the claims too: what is rare is told by them.
 */
export function proposedTies(claims: readonly Claimed[], texts: readonly string[]): ProposedTie[] {
  const rarity = rarityIn(texts);
  const bags = claims.map(({ words }) => weighed(words, rarity));
  const found: ProposedTie[] = [];
  for (const [at, one] of claims.entries()) {
    for (const [more, other] of claims.slice(at + 1).entries()) {
      if (one.post === other.post) continue;
      const score = shared(bags[at] as Bag, bags[at + 1 + more] as Bag);
      if (score >= least) found.push({ from: one.id, to: other.id, score });
    }
  }
  const proposed = new Map<string, number>();
  return found
    .sort((a, b) => b.score - a.score)
    .filter(({ from, to }) => {
      const counts = [from, to].map((id) => proposed.get(id) ?? 0);
      if (Math.max(...counts) >= most) return false;
      for (const id of [from, to]) proposed.set(id, (proposed.get(id) ?? 0) + 1);
      return true;
    });
}

type Bag = ReadonlyMap<string, number>;

/** Cosine of the angle between the two; 0 where only one word is shared, which may be by chance. */
function shared(a: Bag, b: Bag): number {
  const common = [...a].filter(([word]) => b.has(word));
  if (common.length < 2) return 0;
  const length = (bag: Bag) => Math.sqrt([...bag.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  const product = common.reduce((sum, [word, weight]) => sum + weight * (b.get(word) as number), 0);
  return product / (length(a) * length(b));
}

function weighed(text: string, rarity: (word: string) => number): Bag {
  const weights = [...stemsIn(text)].map((word) => [word, rarity(word)] as const);
  return new Map(weights.filter(([, weight]) => weight > 0));
}

/** Of fewer texts nobody can say what all of them talk of: in two, whatever is shared stands in all. */
const fewestTexts = 8;

/** 0 for what stands in more than half of the texts, and the more the fewer have it. */
function rarityIn(texts: readonly string[]): (word: string) => number {
  const all = Math.max(texts.length, fewestTexts);
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of stemsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.max(0, Math.log((all + 1) / (2 * (counts.get(word) ?? 1))));
}

/** Words without their commonest English endings, so that "expands" and "expanded" are one. */
function stemsIn(text: string): Set<string> {
  const words = splitWords(text).filter((word) => !isPunctuation(word));
  return new Set(words.map(({ text: word }) => stem(plainWord(word))).filter((word) => !common.has(word)));
}

const stem = (word: string) =>
  word.length < 5 ? word : word.replace(/(?:'s|ing|ed|es|s|ion|ions|ment|ments)$/, '').replace(/e$/, '');

/** So common in English that sharing them says nothing, however few the texts are. */
const common = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it ' +
    'its just like may might more most much no not of on one only or other our out over she should so some such ' +
    'than that the their them then there these they thi this those to too under up upon was we were what when ' +
    'where which while who why will with would you your'
  ).split(' '),
);
