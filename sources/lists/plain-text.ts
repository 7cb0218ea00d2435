/** Longer texts of a list are cut: they stand in one line of a card. */
const longest = 200;

/** Marks that turn the direction of what follows, and others that cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\u3164\uFFA0]+/gu;
const joiners = /(?<=\p{L}\p{M}*)[\u200C\u200D](?=\p{L})/gu;

/**
 * A list's words as one line of plain text: no control or direction marks, so that they cannot change how
 * what stands beside them is read; at most 200 UTF-16 code units.
 */
export function plainText(said: string): string {
  // A hostile line may be of megabytes.
  const start = said.length > 4 * longest ? said.slice(0, 4 * longest) : said;
  if (isPlain(start)) return start;
  const text = start
    .toWellFormed()
    .replace(/[\t\r\n]+/g, ' ')
    .replace(unseen, (marks, at) => keptJoiner(marks, start, at))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}

/** Most cells are. */
const isPlain = (text: string) =>
  text.length <= longest && /^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(text) && !text.includes('  ');

/** Persian and Indic scripts write words with joiners. */
const keptJoiner = (marks: string, text: string, at: number) =>
  /^[\u200C\u200D]$/.test(marks) && [...text.matchAll(joiners)].some(({ index }) => index === at)
    ? marks
    : '';
