import type { Clause } from './query.ts';
import { type Field, fields } from './searched-note.ts';
import { mistyped } from './typo.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Part of a field's text; `marked` are the words that were looked for. */
export interface Snippet {
  readonly field: Field;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** Whether something of the text is left out before or after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** About two lines. */
const longest = 160;

/**
 * For each field in which something was found, the part of it where most stands, in the order of `fields`.
 *
 * @param taken words that were taken as mistyped, as the answer tells them.
 */
export function snippetsOf(
  texts: Readonly<Record<Field, string>>,
  clauses: readonly Clause[],
  taken: ReadonlyMap<string, readonly string[]>,
): Snippet[] {
  const snippets: Snippet[] = [];
  for (const field of fields) {
    const text = texts[field];
    const found = foundIn(wordsOf(text), clauses, taken);
    if (found.length > 0) snippets.push(cutOut(field, text, found));
  }
  return snippets;
}

/** The words of a text that a query found, in order. */
function foundIn(
  words: readonly Word[],
  clauses: readonly Clause[],
  taken: ReadonlyMap<string, readonly string[]>,
): Word[] {
  const found = new Set<number>();
  for (const clause of clauses) {
    if (clause.not) continue;
    if (clause.is === 'word') {
      const isIt = taken.has(clause.word)
        ? (word: string) => mistyped(clause.word, word) !== null
        : (word: string) => word.startsWith(clause.word);
      for (const [at, { word }] of words.entries()) if (isIt(word)) found.add(at);
    } else if (clause.is === 'phrase') {
      const { length } = clause.words;
      for (let at = 0; at + length <= words.length; at++)
        if (standsAt(words, at, clause)) for (let nth = 0; nth < length; nth++) found.add(at + nth);
    }
  }
  return words.filter((_, at) => found.has(at));
}

function standsAt(words: readonly Word[], at: number, phrase: Extract<Clause, { is: 'phrase' }>): boolean {
  return phrase.words.every((wanted, nth) => {
    const word = words[at + nth]?.word ?? '';
    return phrase.open && nth + 1 === phrase.words.length ? word.startsWith(wanted) : word === wanted;
  });
}

/** The stretch that holds the most of what was found, widened to whole words on both sides. */
function cutOut(field: Field, text: string, found: readonly Word[]): Snippet {
  let best = { from: 0, until: 0 };
  let until = 0;
  for (const [from, first] of found.entries()) {
    while (until < found.length && (found[until] as Word).end - first.start <= longest) until++;
    if (until - from > best.until - best.from) best = { from, until };
  }
  const shown = found.slice(best.from, Math.max(best.until, best.from + 1));
  const [start, end] = widened(text, (shown[0] as Word).start, (shown.at(-1) as Word).end);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const word of shown) {
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return { field, pieces, cut: { before: start > 0, after: end < text.length } };
}

/** To `longest` around what must be shown, and then back to where a word begins and ends. */
function widened(text: string, start: number, end: number): [number, number] {
  const room = Math.max(0, longest - (end - start));
  let from = Math.max(0, start - Math.floor(room / 2));
  let until = Math.min(text.length, from + Math.max(longest, end - from));
  from = Math.max(0, Math.min(from, until - longest));
  if (from > 0) {
    const space = text.indexOf(' ', from);
    from = space >= 0 && space < start ? space + 1 : start;
  }
  if (until < text.length) {
    const space = text.lastIndexOf(' ', until);
    until = Math.max(space, end);
  }
  return [from, until];
}
