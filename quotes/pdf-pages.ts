/** Lines at the top and the bottom of a page that may be its head and foot. */
const edge = 2;

/** The lines of all pages as one text: without running heads and page numbers, words broken at line ends whole. */
export function joinedPages(pages: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map((at) => numberless(page[at] as string))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = pages.length > 8 ? 3 : 2;
  const lines = pages.flatMap((page) => {
    const edges = edgesOf(page);
    return page.filter((line, at) => !(edges.includes(at) && isFurniture(line, counts, needed)));
  });
  return withWholeWords(withAccents(lines.join('\n')));
}

const edgesOf = (page: readonly string[]) =>
  [...page.keys()].filter((at) => at < edge || at >= page.length - edge);

/** Left and right pages put the number on other sides. */
const numberless = (line: string) => line.replace(/\d+/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

function isFurniture(line: string, counts: ReadonlyMap<string, number>, needed: number): boolean {
  const key = numberless(line);
  if (/^[\W\d]*$/.test(line) && /\d/.test(line) && line.length < 12) return true;
  return key !== '' && line.length < 120 && (counts.get(key) ?? 0) >= needed;
}

/**
 * TeX draws an accent and a letter below it, and the file has two signs: "g´en´eral", "f¨ur", "garc¸on". A file
 * that has letters with accents writes them so, and "l´accord" there has an apostrophe.
 */
function withAccents(text: string): string {
  if (accented.test(text)) return text;
  const composed = (letter: string, accent: string) =>
    (letter.replace('ı', 'i') + combining[accent]).normalize('NFC');
  return text
    .replace(/([cs])(¸)/gi, (_, letter: string, accent: string) => composed(letter, accent))
    .replace(drawnAccent, (_, accent: string, letter: string) => composed(letter, accent));
}

/** Letters that TeX has as one sign aside. */
const accented = /[[\p{L}&&[\u00c0-\u024f]]--[ıßæœøłÆŒØŁ]]/v;
const drawnAccent =
  /(´(?=[ ]?[aeiouyı])|(?<=\p{L})`(?=[aeiou])|¨(?=[ ]?[aeiouyı])|ˆ(?=[ ]?[aeiouı])|˜(?=[ ]?[ano])|ˇ(?=[ ]?[cszren])|˚(?=[ ]?[au])|¸(?=[cs])) ?(\p{L})/giu;

const combining: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¸': '\u0327',
};

/** "state-⏎ment" is one word; "well-⏎known" keeps its hyphen where the text has it elsewhere. */
function withWholeWords(text: string): string {
  const hyphened = new Set(text.match(/(?<!\p{L})\p{L}+-\p{Ll}+/gu));
  return text.replace(/(?<!\p{L})(\p{L}+)[-‐\u00ad]\n(\p{Ll}+)/gu, (_, first: string, second: string) => {
    const word = `${first}-${second}`;
    return hyphened.has(word) ? word : first + second;
  });
}
