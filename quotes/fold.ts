/**
 * One spelling for all the ways in which type, pages and PDFs write the same word: compatibility forms
 * (ligatures, full-width letters), case, hyphens, apostrophes, signs that are not seen, Arabic and Hebrew
 * vowel points, thousands apart ("1 200", "1,200"), brackets around letters ("[T]he").
 */
export function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(notLetters, '')
    .replace(/[’ʼ‘`´]/g, "'");
  if (/^[-−]?\d/.test(plain)) return foldedNumber(plain);
  return signs[plain] ?? plain.replace(/[-‐‑.]/g, '');
}

/** A decimal comma stays one: "1,5" is not "15". */
function foldedNumber(word: string): string {
  return word
    .replace(/^−/, '-')
    .replace(/(?<=\d)'(?=\d{3})/g, '')
    .replace(
      /^(-?\d{1,3})((?:,\d{3})+)(?!\d)/,
      (_, head: string, tail: string) => head + tail.replaceAll(',', ''),
    )
    .replace(/(?<=.)[-‐‑]/g, '');
}

const signs: Record<string, string> = { '&': 'and' };

/** White space stands in a word at the end of a line and between thousands; U+0640 draws Arabic words longer. */
const notLetters = /[\s\p{Cf}\[\]\u0640\p{Variation_Selector}[\p{Mn}&&[\p{scx=Arab}\p{scx=Hebr}]]]/gv;
