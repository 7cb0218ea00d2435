/** The first number in some words, "1,204", "−3" or "1.2k"; null: there is none. */
export function numberIn(words: string | null | undefined): number | null {
  const found = /([-−–]?)(\d+(?:[.,]\d+)*)\s?(k|m)?\b/i.exec(words ?? '');
  if (!found?.[2]) return null;
  const size = found[3]
    ? Number(found[2].replace(',', '.')) * (found[3].toLowerCase() === 'k' ? 1e3 : 1e6)
    : Number(found[2].replace(/[.,]/g, ''));
  return found[1] ? -size : size;
}
