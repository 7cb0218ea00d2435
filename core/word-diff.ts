import { type Change, changesBetween } from './changes.ts';
import { isSameWords } from './same-words.ts';
import { plainWord, type Weight, weightsOf } from './weighty-words.ts';
import { isPunctuation, splitWords, type Word } from './word-split.ts';

export type { Weight } from './weighty-words.ts';

/** A stretch of a text or of two; what was removed stands before what was added in its place. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  /** White space as single spaces; none at the ends. */
  readonly words: string;
  /** What the change of these words matters for; null: nothing in particular, or they are the same. */
  readonly weight: Weight | null;
  /** No space stands between this and what comes before it in its text, as before a comma. */
  readonly joined: boolean;
}

/**
 * What was taken out of a text and what was put in, in reading order, by whole words. Joined without white
 * space, *same* and *removed* give `then`, *same* and *added* give `now`.
 */
export function wordDiff(then: string, now: string): DiffPart[] {
  const [before, after] = [sideOf(then), sideOf(now)];
  const changes = isSameWords(then, now)
    ? []
    : readable(changesBetween(...idsOf(before, after)), before, after);
  const parts: DiffPart[] = [];
  let at = 0;
  for (const change of changes) {
    parts.push(...partsOf('same', after, at, change.nowStart, null));
    const [removed, added] = weightsWithin(change, before, after);
    parts.push(...partsOf('removed', before, change.thenStart, change.thenEnd, removed));
    parts.push(...partsOf('added', after, change.nowStart, change.nowEnd, added));
    at = change.nowEnd;
  }
  parts.push(...partsOf('same', after, at, after.words.length, null));
  return parts;
}

/** How many changes touch a word of each weight; a number that took another's place counts once. */
export function weightyChanges(parts: readonly DiffPart[]): ReadonlyMap<Weight, number> {
  const total = new Map<Weight, number>();
  let here = { removed: new Map<Weight, number>(), added: new Map<Weight, number>() };
  const close = () => {
    for (const weight of new Set([...here.removed.keys(), ...here.added.keys()])) {
      const most = Math.max(here.removed.get(weight) ?? 0, here.added.get(weight) ?? 0);
      total.set(weight, (total.get(weight) ?? 0) + most);
    }
    here = { removed: new Map(), added: new Map() };
  };
  for (const { kind, weight } of parts) {
    if (kind === 'same') close();
    else if (weight) here[kind].set(weight, (here[kind].get(weight) ?? 0) + 1);
  }
  close();
  return total;
}

interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  readonly weights: readonly (Weight | null)[];
}

function sideOf(text: string): Side {
  const words = splitWords(text);
  return { text, words, weights: weightsOf(words.map((word) => word.text)) };
}

function idsOf(...sides: readonly [Side, Side]): [number[], number[]] {
  const ids = new Map<string, number>();
  const idOf = ({ text }: Word) => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  };
  return [sides[0].words.map(idOf), sides[1].words.map(idOf)];
}

/** Words of one weight together make a part. */
function partsOf(
  kind: DiffPart['kind'],
  { text, words }: Side,
  start: number,
  end: number,
  weights: readonly (Weight | null)[] | null,
): DiffPart[] {
  const parts: DiffPart[] = [];
  for (let from = start; from < end; ) {
    const weight = weights?.[from - start] ?? null;
    let to = from + 1;
    while (to < end && (weights?.[to - start] ?? null) === weight) to++;
    const [first, last] = [words[from] as Word, words[to - 1] as Word];
    const slice = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    parts.push({ kind, words: slice, weight, joined: first.joined });
    from = to;
  }
  return parts;
}

/** A weighty word that stands on the other side of the change too has not changed, whatever its case. */
function weightsWithin(change: Change, before: Side, after: Side): [(Weight | null)[], (Weight | null)[]] {
  const { thenStart, thenEnd, nowStart, nowEnd } = change;
  const taken = before.words.slice(thenStart, thenEnd).map(({ text }) => plainWord(text));
  const given = after.words.slice(nowStart, nowEnd).map(({ text }) => plainWord(text));
  const unmatched = (
    words: readonly string[],
    others: readonly string[],
    weights: readonly (Weight | null)[],
  ) => {
    const left = Map.groupBy(others, (word) => word);
    return words.map((word, at) => (left.get(word)?.pop() === undefined ? (weights[at] ?? null) : null));
  };
  return [
    unmatched(taken, given, before.weights.slice(thenStart, thenEnd)),
    unmatched(given, taken, after.weights.slice(nowStart, nowEnd)),
  ];
}

/** The changes as a person would have marked them. */
function readable(changes: readonly Change[], before: Side, after: Side): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const tidy = widened(slid(change, merged.at(-1) ?? null, before, after), before, after);
    const last = merged.at(-1);
    if (last && readsAsOne(last, tidy, after)) merged[merged.length - 1] = { ...tidy, ...startOf(last) };
    else merged.push(tidy);
  }
  return merged;
}

const startOf = ({ thenStart, nowStart }: Change) => ({ thenStart, nowStart });
const isEmpty = (start: number, end: number) => start === end;

/**
 * Of "It is old. [It is new.]" and "It is [old. It is] new." the first: a stretch that was only put in or only
 * taken out moves back along equal words to where a sentence, a clause or a word begins.
 */
function slid(change: Change, last: Change | null, before: Side, after: Side): Change {
  const isAdded = isEmpty(change.thenStart, change.thenEnd);
  if (!isAdded && !isEmpty(change.nowStart, change.nowEnd)) return change;
  const { words } = isAdded ? after : before;
  const [start, end] = isAdded ? [change.nowStart, change.nowEnd] : [change.thenStart, change.thenEnd];
  const room = Math.min(change.nowStart - (last?.nowEnd ?? 0), change.thenStart - (last?.thenEnd ?? 0));
  let [best, bestWorth] = [0, -1];
  for (let by = 0; by <= room; by++) {
    const worth = worthOfStart(words, start - by);
    if (worth > bestWorth) [best, bestWorth] = [by, worth];
    if (words[start - by - 1]?.text !== words[end - by - 1]?.text) break;
  }
  return {
    thenStart: change.thenStart - best,
    thenEnd: change.thenEnd - best,
    nowStart: change.nowStart - best,
    nowEnd: change.nowEnd - best,
  };
}

/** How well a stretch begins here: with a sentence, after a comma, with a word, amid one. */
function worthOfStart(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before || /^[.!?…。]+$/.test(before.text)) return 3;
  if (/^[,;:—–]$/.test(before.text)) return 2;
  return words[at]?.joined ? 0 : 1;
}

/** A comma alone, struck or underlined, is hard to see: the word that it hangs on goes with it. */
function widened(change: Change, before: Side, after: Side): Change {
  const { thenStart, thenEnd, nowStart, nowEnd } = change;
  const removed = before.words.slice(thenStart, thenEnd);
  const added = after.words.slice(nowStart, nowEnd);
  if (![...removed, ...added].every(isPunctuation)) return change;
  if ((removed[0]?.joined || added[0]?.joined) && thenStart > 0 && nowStart > 0)
    return widened({ ...change, thenStart: thenStart - 1, nowStart: nowStart - 1 }, before, after);
  const [nextThen, nextNow] = [before.words[thenEnd], after.words[nowEnd]];
  if ((nextThen?.joined || nextNow?.joined) && nextThen && nextNow)
    return widened({ ...change, thenEnd: thenEnd + 1, nowEnd: nowEnd + 1 }, before, after);
  return change;
}

const longestSwallowed = 2;

/** They touch, or only a word or two that say little stand between two replacements. */
function readsAsOne(last: Change, next: Change, { words }: Side): boolean {
  const between = words.slice(last.nowEnd, next.nowStart);
  if (next.nowStart <= last.nowEnd || next.thenStart <= last.thenEnd) return true;
  const isReplaced = (one: Change) =>
    !isEmpty(one.thenStart, one.thenEnd) && !isEmpty(one.nowStart, one.nowEnd);
  return (
    between.length <= longestSwallowed &&
    isReplaced(last) &&
    isReplaced(next) &&
    between.every((word) => isPunctuation(word) || smallWords.has(plainWord(word.text)))
  );
}

/** English words that only hold others together: a change reads better across them than around them. */
const smallWords = new Set(
  'a an the of to in on at by for with from as and or that this it its is was be been are were has had'.split(
    ' ',
  ),
);
