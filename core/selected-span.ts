/** More places of the same words are not weighed against each other. */
const mostPlaces = 5_000;

/**
 * Where the words that are selected on a page stand in its text. White space counts for nothing: a page's text,
 * a selection and a range each write the end of a block in their own way.
 *
 * @param before what stands before the selection, as far as it is known: of several places the one that agrees best.
 * @returns UTF-16 code units, `end` exclusive; null: the words are not there.
 */
export function selectedSpan(
  text: string,
  selected: string,
  before: string,
): { readonly start: number; readonly end: number } | null {
  const [wanted, context] = [withoutSpaces(selected), withoutSpaces(before)];
  if (wanted === '') return null;
  const letters = withoutSpaces(text);
  let best = -1;
  let most = -1;
  let at = letters.indexOf(wanted);
  for (let places = 0; at >= 0 && places < mostPlaces; places++) {
    const shared = sharedEnd(letters, at, context);
    if (shared > most) [best, most] = [at, shared];
    at = letters.indexOf(wanted, at + 1);
  }
  return best < 0 ? null : withSpaces(text, best, best + wanted.length);
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** How many letters before `at` are the last of `context`, in whatever case. */
function sharedEnd(letters: string, at: number, context: string): number {
  let shared = 0;
  while (
    shared < Math.min(at, context.length) &&
    letters[at - 1 - shared]?.toLowerCase() === context[context.length - 1 - shared]?.toLowerCase()
  )
    shared++;
  return shared;
}

/** A stretch of the letters, counted without white space, as a stretch of the text. */
function withSpaces(text: string, from: number, to: number): { start: number; end: number } {
  let letters = 0;
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at] as string)) continue;
    if (letters === from) start = at;
    letters++;
    if (letters === to) return { start, end: at + 1 };
  }
  return { start, end: text.length };
}
