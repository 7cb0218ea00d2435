/**
 * One spelling for all the ways in which type, pages and PDFs write the same word: compatibility forms
 * (ligatures, full-width letters), case, hyphens, apostrophes, signs that are not seen, Arabic and Hebrew
 * vowel points, thousands apart ("1 200", "1,200"), digits of other scripts, brackets around letters ("[T]he").
 */
export function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const plain = lettersFolded(word)
    .replace(notLetters, '')
    .replace(/[’ʼ‘`´]/g, "'");
  if (/^[-−]?\d/.test(plain)) return foldedNumber(plain);
  return signs[plain] ?? plain.replace(/[-‐‑.]/g, '');
}

/** Capitals write "ß" as "SS", drop the Greek accent and know no final sigma; all else is one way to set a letter. */
function lettersFolded(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  if (/^[\x20-\x7f]*$/.test(lower)) return lower;
  const bare = /\p{sc=Grek}/u.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/(?<=\p{sc=Grek})\u0301/gu, '')
        .normalize('NFC')
    : lower;
  return bare
    .replace(/[ßœæςё]/g, (letter) => letters[letter] ?? letter)
    .replace(stressMarks, '')
    .replace(/[٠-٩۰-۹०-९০-৯]/g, digitOf);
}

/** "ё" is written "е" in most Russian print. */
const letters: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ς: 'σ', ё: 'е' };
/** Cyrillic has no letters with these accents: they show a learner where the stress is. */
const stressMarks = /(?<=\p{sc=Cyrl})[\u0300\u0301]/gu;

/** The digits of a script stand in a row; each row's first ends in 0 or 6 among hexadecimal numbers. */
const digitOf = (digit: string) => {
  const code = digit.codePointAt(0) as number;
  const zero = code >= 0x966 ? (code & ~0xf) + 6 : code & ~0xf;
  return String(code - zero);
};

/** A decimal comma stays one: "1,5" is not "15"; so does a single point, which may be one: "1.234". */
function foldedNumber(word: string): string {
  return word
    .replace(/^−/, '-')
    .replace(/(?<=\d)'(?=\d{3})/g, '')
    .replace(/^(-?\d{1,3})((?:,\d{3})+)(?!\d)/, joinedThousands)
    .replace(/^(-?\d{1,3})((?:\.\d{3}){2,})(?![.\d])/, joinedThousands)
    .replace(/(?<=.)[-‐‑]/g, '');
}

const joinedThousands = (_: string, head: string, tail: string) => head + tail.replace(/[.,]/g, '');

const signs: Record<string, string> = { '&': 'and' };

/** White space stands in a word at the end of a line and between thousands; U+0640 draws Arabic words longer. */
const notLetters = /[\s\p{Cf}\[\]\u0640\p{Variation_Selector}[\p{Mn}&&[\p{scx=Arab}\p{scx=Hebr}]]]/gv;
