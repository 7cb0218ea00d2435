import type { Compared, Finding } from '../core/finding.ts';
import { type Asides, asidesOf } from './asides.ts';
import { differsIn } from './differs.ts';
import { type Differences, differences } from './edits.ts';
import { lay } from './lay.ts';
import { type Placed, withMoved } from './moved.ts';
import { occurrences } from './occurrences.ts';
import { passageOf } from './passage.ts';
import { type Quote, readQuote } from './quote.ts';
import { countOf, type Source, worthOf } from './source.ts';
import { isUnspaced } from './tokens.ts';

/** Fewer words stand in any text by chance. */
const fewestWords = 4;
/** More would take seconds to lay along a source word by word. */
const mostWords = 6_000;

/** What the wording of a quotation is beside its source. Never throws. What it costs is bounded (`locate`). */
export function compare(words: string, source: Source): Finding {
  const quote = readQuote(words, source.lexicon);
  if (wordsIn(quote) < fewestWords) return { kind: 'too-short' };
  if (source.tokens.ids.length === 0) return { kind: 'unreachable', reason: 'no-text' };
  const exact = exactly(quote, source);
  if (exact) return exact;
  if (quote.tokens.ids.length > mostWords) return { kind: 'unreachable', reason: 'too-long' };
  const asides = asidesOf(source);
  const laid = lay(quote, source, asides);
  const found = laid && judged(quote, source, withMoved(quote, source, laid, asides), asides);
  if (found) return found;
  if (source.isShell) return { kind: 'unreachable', reason: 'needs-scripts' };
  return isOtherLanguage(quote, source)
    ? { kind: 'unreachable', reason: 'other-language' }
    : { kind: 'not-found' };
}

/** Two characters of a script without spaces count as a word. */
function wordsIn({ tokens, optional }: Quote): number {
  const { text, starts, ends } = tokens;
  const worth = (at: number) => (isUnspaced(text.slice(starts[at], ends[at])) ? 0.5 : 1);
  return starts.reduce((sum, _, at) => sum + (optional[at] ? 0 : worth(at)), 0);
}

function exactly(quote: Quote, source: Source): Compared | null {
  const { tokens, cuts, optional, stems, remarks } = quote;
  const isPlain = !cuts.subarray(1, -1).some(Boolean) && !optional.some(Boolean) && stems.size === 0;
  const places = isPlain ? occurrences(tokens.ids, source.tokens.ids, 1_000) : [];
  const [first] = places;
  if (first === undefined) return null;
  const placed: Placed = {
    at: tokens.ids.map((_, at) => first + at),
    same: new Uint8Array(tokens.ids.length).fill(1),
    covers: new Uint8Array(tokens.ids.length).fill(1),
    group: new Uint16Array(tokens.ids.length),
  };
  return {
    kind: 'verbatim',
    ...passageOf(quote, source, placed),
    edits: [],
    leftOut: 0,
    cut: 0,
    differs: differsIn(quote, source, placed),
    remarks: [...remarks],
    copies: places.length,
  };
}

/** @returns null where too little agrees to say that the quotation stands there. */
function judged(quote: Quote, source: Source, placed: Placed, asides: Asides): Compared | null {
  const found = differences(quote, source, placed, asides);
  const kind = kindOf(found, placed, sharedOf(quote, source, placed));
  if (!kind) return null;
  return {
    kind,
    ...passageOf(quote, source, placed),
    edits: [...found.edits],
    leftOut: found.leftOut,
    cut: found.cut,
    differs: differsIn(quote, source, placed),
    remarks: [...quote.remarks],
    copies: 1,
  };
}

function kindOf(found: Differences, { group }: Placed, shared: Shared): Compared['kind'] | null {
  const { edits, total, same, leftOut, cut, markedIn } = found;
  const isMarked = cut > 0 || markedIn > 0;
  const near = same / (total + leftOut);
  const isNear = near >= 0.85 || (edits.length <= 2 && near >= 0.7);
  if (group.some(Boolean))
    return isNear || near >= 0.7 ? 'reordered' : shared.value >= 0.4 ? 'reworded' : null;
  if (edits.length === 0) return isMarked ? 'verbatim-marked' : 'verbatim';
  if (isNear) return 'small-edits';
  const share = (same + shared.alike) / total;
  // Some of its words, strewn over a page, are no passage.
  if (leftOut > 3 * total && share < 0.9) return null;
  const { words, value } = floorsFor(total);
  return share >= words && shared.value >= value ? 'reworded' : null;
}

/**
 * Shares of a quotation's words, and of what they are worth, that have to be there. The fewer words there are,
 * the more of them agree by chance.
 */
function floorsFor(total: number): { words: number; value: number } {
  if (total < 8) return { words: 0.7, value: 0.55 };
  if (total < 12) return { words: 0.58, value: 0.55 };
  return { words: total < 15 ? 0.5 : 0.42, value: 0.4 };
}

interface Shared {
  /** Words that stand where one of nearly the same letters stands: "colour" for "color". */
  readonly alike: number;
  /** How much of what the quotation's words are worth is shared: "the", "of" and "is" agree in any two texts. */
  readonly value: number;
}

function sharedOf({ tokens, optional }: Quote, source: Source, { at, same }: Placed): Shared {
  let [alike, shared, all] = [0, 0, 0];
  const wordOf = (id: number | undefined) => source.lexicon.words[id ?? -1] ?? '';
  tokens.ids.forEach((id, word) => {
    if (optional[word]) return;
    const worth = worthOf(source, id);
    all += worth;
    const isAlike = !same[word] && isLike(wordOf(id), wordOf(source.tokens.ids[at[word] as number]));
    if (isAlike) alike++;
    if (same[word] || isAlike) shared += worth;
  });
  return { alike, value: all === 0 ? 0 : shared / all };
}

const shortestLike = 5;

/** Both end in one letter at least, as "promise" and "promised" do not, and agree but for a fifth within. */
function isLike(one: string, other: string): boolean {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter < shortestLike) return false;
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return tail > 0 && head + tail >= 0.8 * longer;
}

/** Two texts in one language share at least its small words, if both are long enough to have them. */
function isOtherLanguage({ tokens }: Quote, source: Source): boolean {
  if (tokens.ids.length < 12 || source.tokens.ids.length < 250) return false;
  const known = tokens.ids.filter((id) => countOf(source, id) > 0).length;
  return known < 0.1 * tokens.ids.length;
}
