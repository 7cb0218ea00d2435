import { SegmentBuilder } from './build-segment.ts';
import { type Matches, matchClause, matchMistyped } from './match-segment.ts';
import type { Clause, Query } from './query.ts';
import { compareHits, type Hit, type Match, type Order, rankOf } from './ranking.ts';
import { matchMistypedOf, matchOf, type ScannedNote, scanned } from './scan.ts';
import type { SearchedNote } from './searched-note.ts';
import { placeOf, type Segment } from './segment.ts';
import { TopHits } from './top-hits.ts';
import { shortestMistyped } from './typo.ts';

export interface Answer {
  /** How many notes match. */
  readonly count: number;
  /** The first of them, in order. */
  readonly hits: readonly Hit[];
  /** Words that begin no word of the library, with those taken for them. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
}

export interface Asking {
  readonly order: Order;
  /** How many hits are wanted. */
  readonly most: number;
}

/**
 * Every note there is, found by a query: most of them in one segment, what was written since in a tail that is
 * looked through note by note. Answers do not depend on which of the two holds a note.
 */
export class SearchIndex {
  readonly segment: Segment;
  readonly #dead: Uint8Array;
  readonly #tail = new Map<string, ScannedNote>();
  #gone = 0;

  constructor(segment: Segment = new SegmentBuilder().finish()) {
    this.segment = segment;
    this.#dead = new Uint8Array(segment.ids.length);
  }

  get size(): number {
    return this.segment.ids.length - this.#gone + this.#tail.size;
  }

  /** How many notes are looked through one by one, or were indexed in vain: a new segment would have none. */
  get stale(): number {
    return this.#tail.size + this.#gone;
  }

  get tail(): Iterable<ScannedNote> {
    return this.#tail.values();
  }

  /** Whether the segment's note of this number still reads as it was indexed. */
  isLive(note: number): boolean {
    return this.#dead[note] === 0;
  }

  /** A note that is new, or reads otherwise than before. */
  put(note: SearchedNote): void {
    this.remove(note.id);
    this.#tail.set(note.id, scanned(note));
  }

  remove(id: string): void {
    this.#tail.delete(id);
    const note = placeOf(this.segment.ids, id);
    if (this.segment.ids[note] !== id || this.#dead[note]) return;
    this.#dead[note] = 1;
    this.#gone++;
  }

  search({ clauses, misread }: Query, { order, most }: Asking): Answer {
    const taken = new Map<string, readonly string[]>();
    if (misread.length > 0) return { count: 0, hits: [], taken };
    const tail = [...this.#tail.values()];
    const held = clauses.map((clause) => this.#matches(clause, tail, taken));
    const top = new TopHits(most, (a, b) => compareHits(order, a, b));
    let count = 0;
    const { ids, modified, created } = this.segment;
    // The newest first: the best hits are then known early, and most others need no second look.
    for (let note = ids.length - 1; note >= 0; note--) {
      if (this.#dead[note]) continue;
      const rank = rankIn(clauses, held, 'segment', note);
      if (rank < 0) continue;
      count++;
      top.offer(rank, modified[note] as number, created[note] as number, ids[note] as string);
    }
    for (const [at, note] of tail.entries()) {
      const rank = rankIn(clauses, held, 'tail', at);
      if (rank < 0) continue;
      count++;
      top.offer(rank, note.modified, note.created, note.id);
    }
    return { count, hits: top.inOrder(), taken };
  }

  #matches(clause: Clause, tail: readonly ScannedNote[], taken: Map<string, readonly string[]>): InBoth {
    const both = {
      segment: matchClause(this.segment, clause),
      tail: Uint16Array.from(tail, (note) => matchOf(note, clause)),
    };
    const mayBeMistyped = clause.is === 'word' && !clause.not && clause.word.length >= shortestMistyped;
    if (!mayBeMistyped || this.#isAnywhere(both)) return both;
    const known = new Map<string, Match>();
    const { matches, words } = matchMistyped(this.segment, clause.word);
    const other = {
      segment: matches,
      tail: Uint16Array.from(tail, (note) => matchMistypedOf(note, clause.word, known)),
    };
    if (this.#isAnywhere(other)) {
      const inTail = [...known].filter(([, match]) => match > 0).map(([word]) => word);
      taken.set(clause.word, [...new Set([...words, ...inTail])].sort());
    }
    return other;
  }

  #isAnywhere({ segment, tail }: InBoth): boolean {
    return segment.some((match, note) => match > 0 && !this.#dead[note]) || tail.some((match) => match > 0);
  }
}

interface InBoth {
  readonly segment: Matches;
  readonly tail: Matches;
}

/** What a note is worth to a query; −1: a clause of it does not hold. */
function rankIn(
  clauses: readonly Clause[],
  matches: readonly InBoth[],
  part: keyof InBoth,
  note: number,
): number {
  let rank = 0;
  for (let at = 0; at < clauses.length; at++) {
    const match = (matches[at] as InBoth)[part][note] as Match;
    if ((match === 0) !== (clauses[at] as Clause).not) return -1;
    if (match > 0 && !(clauses[at] as Clause).not) rank += rankOf(match);
  }
  return rank;
}
