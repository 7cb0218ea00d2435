import { matchPhrase } from './match-phrase.ts';
import { NumberReader } from './number-reader.ts';
import type { Clause } from './query.ts';
import { beginningShift, held, type Match } from './ranking.ts';
import { placeOf, type Segment } from './segment.ts';
import { mistyped } from './typo.ts';

/** What each note of a segment has of one clause, by the note's number; 0 where it does not match. */
export type Matches = Uint16Array;

export function matchClause(segment: Segment, clause: Clause): Matches {
  const matches = new Uint16Array(segment.ids.length);
  switch (clause.is) {
    case 'word': {
      const [from, until] = wordsFrom(segment, clause.word);
      for (let word = from; word < until; word++)
        post(segment, word, segment.words[word] === clause.word ? 0 : beginningShift, matches);
      return matches;
    }
    case 'phrase':
      matchPhrase(segment, clause, matches);
      return matches;
    case 'property': {
      const [from, until] = wordsFrom(segment, clause.key);
      const last = clause.begins ? until : Math.min(until, from + 1);
      for (let word = from; word < last; word++)
        if (clause.begins || segment.words[word] === clause.key) hold(segment, word, matches);
      return matches;
    }
    case 'made':
      for (const [note, created] of segment.created.entries())
        if (created >= clause.from && created < clause.until) matches[note] = held;
      return matches;
  }
}

/** As `matchClause` for one word, taken as mistyped. */
export function matchMistyped(segment: Segment, typed: string): { matches: Matches; words: string[] } {
  const matches = new Uint16Array(segment.ids.length);
  const words: string[] = [];
  for (const [word, written] of segment.words.entries()) {
    const how = mistyped(typed, written);
    if (!how || written.startsWith(':')) continue;
    words.push(written);
    post(segment, word, how === 'whole' ? 0 : beginningShift, matches);
  }
  return { matches, words };
}

/** The words that begin so: from the first, until after the last. */
function wordsFrom({ words }: Segment, beginning: string): [number, number] {
  const from = placeOf(words, beginning);
  let until = placeOf(words, `${beginning}\uffff`);
  while (words[until]?.startsWith(beginning)) until++;
  return [from, until];
}

/** Adds the fields that a word stands in, to every note that has it. */
function post(segment: Segment, word: number, shift: number, matches: Matches): void {
  const reader = readerOf(segment, word);
  for (let note = -1; !reader.isDone; ) {
    const posting = reader.next();
    note += posting >>> 5;
    matches[note] = (matches[note] as Match) | ((posting & 31) << shift);
  }
}

function hold(segment: Segment, word: number, matches: Matches): void {
  const reader = readerOf(segment, word);
  for (let note = -1; !reader.isDone; ) {
    note += reader.next() >>> 5;
    matches[note] = held;
  }
}

const readerOf = ({ postings, postingsAt }: Segment, word: number) =>
  new NumberReader(postings, postingsAt[word] as number, postingsAt[word + 1] as number);
