/** A word of a text, or a mark of punctuation on its own. */
export interface Word {
  readonly text: string;
  /** UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** It follows what stands before it without white space. */
  readonly joined: boolean;
}

/**
 * Splits a text into words and punctuation. A word keeps its apostrophes and hyphens ("didn’t", "so-called"),
 * a number its sign, currency and percent ("−5", "$1,200", "3.5%"); scripts that are written without spaces
 * give one word a character.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    words.push({ text: found, start: index, end, joined: index > 0 && index === before });
    before = end;
  }
  return words;
}

export const isPunctuation = ({ text }: Word) => !/[\p{L}\p{N}]/u.test(text);

/** Chinese characters, kana, Thai, Lao, Khmer, Burmese: a space ends no word there. */
const spaceless =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** A letter or digit of a script that is written with spaces between its words; for a regular expression. */
export const letter = `(?![${spaceless}])[\\p{L}\\p{N}\\p{M}_]`;

const pattern = new RegExp(
  [
    `(?:(?<![\\p{L}\\p{N}])[-−+±])?\\p{Sc}?\\d+(?:[.,:/]\\d+)*(?:${letter})*[%‰°]?`,
    `[${spaceless}]\\p{M}*`,
    '(?:\\p{Lu}\\.){2,}',
    `(?:${letter})+(?:['’ʼ.\\-‐‑](?:${letter})+)*`,
    // A flag, a family: several code points that are one picture.
    '[\\p{Extended_Pictographic}\\p{RI}\\p{Emoji_Modifier}\\u200d\\ufe0f]+',
    '(\\S)\\1*',
  ].join('|'),
  'gu',
);
