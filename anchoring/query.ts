import { closeSpelling, commonness, otherCase, shortWordWorth, signWorth } from './finding.ts';
import { nameOf, type WordIndex } from './word-index.ts';

/** Words to look for in a text, with what each is worth there. */
export interface Query {
  readonly isSign: readonly boolean[];
  /** 0 to 1: rare words are worth more. */
  readonly worth: Float64Array;
  /** For each word, which words of the text are it, wholly or nearly: their numbers, and what they count for. */
  readonly likes: readonly Like[];
}
/** Which words of the text a word is, wholly or nearly: their numbers, what share of it each counts for, and how often it stands there. */
export interface Like {
  readonly ids: readonly number[];
  readonly shares: readonly number[];
  readonly count: number;
}

const isSign = (word: string) => !/^[a-z\d]/i.test(word) && !/[\p{L}\p{N}]/u.test(word);

export function queryOf(words: readonly string[], index: WordIndex): Query {
  const known = new Map<string, Like>();
  const signs = words.map(isSign);
  const likes = words.map((word, at) => {
    const like = known.get(word) ?? likesOf(word, signs[at] as boolean, index);
    known.set(word, like);
    return like;
  });
  const worth = Float64Array.from(words, (word, at) => {
    if (signs[at]) return signWorth;
    const doublings = Math.log2(Math.max(1, (likes[at] as Like).count));
    return (word.length < 4 ? shortWordWorth : 1) / (1 + commonness * doublings);
  });
  return { isSign: signs, worth, likes };
}

function likesOf(word: string, isSign: boolean, { byLetter, names, spellings, counts }: WordIndex): Like {
  const name = nameOf(word);
  const ids: number[] = [];
  const shares: number[] = [];
  let count = 0;
  for (const id of byLetter.get(name.charAt(0)) ?? []) {
    const other = names[id] as string;
    const isSame = other === name;
    if (isSame) count += counts[id] as number;
    else if (isSign || !isClose(name, other)) continue;
    ids.push(id);
    shares.push(!isSame ? closeSpelling : spellings[id] === word ? 1 : otherCase);
  }
  return { ids, shares, count };
}

/** One letter more, less or other, two that changed places, or another ending; never numbers. */
function isClose(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (longest < 4 || longest - shortest > 3) return false;
  let start = 0;
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shortest - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  const rest = longest - start - end;
  const isSwapped =
    rest === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
  const isEnding = end === 0 && start >= 4 && rest <= 3;
  return (rest <= 1 || isSwapped || isEnding || (longest >= 7 && rest <= 2)) && !/\d/.test(a + b);
}
