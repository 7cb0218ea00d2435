/** The words of a text for finding others among them: built once a text, when first looked for. */
export interface WordIndex {
  /** Where each word begins and ends, in UTF-16 code units of the text; a sign is a word of its own. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which word of `spellings` it is. */
  readonly ids: Int32Array;
  /** Every word as it is written, once. */
  readonly spellings: readonly string[];
  /** How often each stands in the text. */
  readonly counts: readonly number[];
  /** The numbers of the words that begin with a letter: those that may be close spellings of each other. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>;
  /** The words without regard to case and the shape of quotation marks. */
  readonly names: readonly string[];
}

/** Thai, Lao, Burmese, Khmer, kana and Han: scripts that put no spaces between words. */
const unspaced = String.raw`[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]`;

/** Letters and digits with what joins them, else one sign at a time; the unspaced scripts letter by letter. */
const word = new RegExp(
  String.raw`[[\p{L}\p{N}]--${unspaced}](?:['’]?[[\p{L}\p{M}\p{N}]--${unspaced}])*|\S\p{M}*`,
  'gv',
);

export function wordIndex(text: string): WordIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const spellings: string[] = [];
  const names: string[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  const byLetter = new Map<string, number[]>();
  for (const { 0: letters, index } of text.matchAll(word)) {
    let id = known.get(letters);
    if (id === undefined) {
      id = counts.length;
      known.set(letters, id);
      spellings.push(letters);
      counts.push(0);
      const name = nameOf(letters);
      names.push(name);
      const others = byLetter.get(name.charAt(0));
      if (others) others.push(id);
      else byLetter.set(name.charAt(0), [id]);
    }
    counts[id] = (counts[id] as number) + 1;
    starts.push(index);
    ends.push(index + letters.length);
    ids.push(id);
  }
  return { starts, ends, ids: Int32Array.from(ids), spellings, names, counts, byLetter };
}

/** Case and the shape of quotation marks make no other word. */
export const nameOf = (letters: string) => letters.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: letters, index }) => ({
    word: letters,
    start: index,
    end: index + letters.length,
  }));
