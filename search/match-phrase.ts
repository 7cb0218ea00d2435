import { NumberReader } from './number-reader.ts';
import { inBeginning, inWhole, type Match } from './ranking.ts';
import { fields } from './searched-note.ts';
import { placeOf, type Segment } from './segment.ts';

/** A place in a note as one number: note, field, place in the field. A field has less than 2²⁰ words. */
const fieldSize = 2 ** 20;
const noteSize = fieldSize * 8;

interface Phrase {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** Marks the notes where the words stand one after the other in one field. */
export function matchPhrase(segment: Segment, { words, open }: Phrase, matches: Uint16Array): void {
  const closed = open ? words.slice(0, -1) : words;
  const starts = startsOf(segment, closed);
  if (!open) {
    mark(starts ?? [], inWhole, matches);
    return;
  }
  const last = words.at(-1) as string;
  for (let word = placeOf(segment.words, last); segment.words[word]?.startsWith(last); word++) {
    const found = placesOf(segment, { word, offset: words.length - 1 }, starts);
    mark(found, segment.words[word] === last ? inWhole : inBeginning, matches);
  }
}

/** Where these words stand one after the other, ascending; null: they are none, so anywhere. */
function startsOf(segment: Segment, words: readonly string[]): readonly number[] | null {
  const { postingsAt } = segment;
  const asked: Asked[] = [];
  for (const [offset, one] of words.entries()) {
    const word = placeOf(segment.words, one);
    if (segment.words[word] !== one) return [];
    asked.push({ word, offset });
  }
  const sizeOf = ({ word }: Asked) => (postingsAt[word + 1] as number) - (postingsAt[word] as number);
  // The rarest first: every other word is then looked for only where that one stands.
  asked.sort((a, b) => sizeOf(a) - sizeOf(b));
  let starts: readonly number[] | null = null;
  for (const one of asked) starts = placesOf(segment, one, starts);
  return starts;
}

/** A word of the segment, and which word of the phrase it is, from 0. */
interface Asked {
  readonly word: number;
  readonly offset: number;
}

/** Where a phrase would begin by each place of this word: ascending, and of `among` only, where given. */
function placesOf(segment: Segment, { word, offset }: Asked, among: readonly number[] | null): number[] {
  const { postings, postingsAt, places, placesAt } = segment;
  const notes = new NumberReader(postings, postingsAt[word] as number, postingsAt[word + 1] as number);
  const inNotes = new NumberReader(places, placesAt[word] as number, placesAt[word + 1] as number);
  const found: number[] = [];
  let note = -1;
  let next = 0;
  const goTo = (place: number) => {
    while (among && next < among.length && (among[next] as number) < place) next++;
  };
  while (!notes.isDone) {
    const posting = notes.next();
    note += posting >>> 5;
    const noteStart = note * noteSize;
    goTo(noteStart);
    if (among && next === among.length) break;
    const isWanted = !among || (among[next] as number) < noteStart + noteSize;
    for (let field = 0; field < fields.length; field++) {
      if ((posting & (1 << field)) === 0) continue;
      const fieldStart = noteStart + field * fieldSize - offset;
      let place = 0;
      let step: number;
      do {
        step = inNotes.next();
        place += step >>> 1;
        if (!isWanted || place < offset) continue;
        goTo(fieldStart + place);
        if (!among || among[next] === fieldStart + place) found.push(fieldStart + place);
      } while (step & 1);
    }
  }
  return found;
}

function mark(starts: readonly number[], bit: (field: number) => Match, matches: Uint16Array): void {
  for (const start of starts) {
    const note = Math.floor(start / noteSize);
    const field = Math.floor((start % noteSize) / fieldSize);
    matches[note] = (matches[note] as Match) | bit(field);
  }
}
