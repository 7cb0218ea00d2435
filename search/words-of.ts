/** A word as search compares it, with its place in the text as written: UTF-16 offsets, `end` exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits with their marks, an apostrophe between letters belonging to the word. Scripts that set
 * no spaces give one word a sign; signs that stand together are then looked for as a phrase.
 */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    words.push({ word: folded(written), start: match.index, end: match.index + written.length });
  }
  return words;
}

/** The same without places. */
export function plainWordsOf(text: string): string[] {
  return text.match(pattern)?.map(folded) ?? [];
}

/** As compared: without case and accents, "Élysée" as "elysee". */
function folded(written: string): string {
  const lower = written.toLowerCase();
  if (isPlain.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, '');
  return bare || lower;
}

const isPlain = /^[a-z0-9']*$/;
