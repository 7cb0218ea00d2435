import { ByteLists } from './byte-lists.ts';
import type { SearchedNote } from './searched-note.ts';
import type { Segment } from './segment.ts';

/** Takes notes in ascending order of their ids, and makes a segment of them. */
export class SegmentBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #postings = new ByteLists();
  readonly #places = new ByteLists();
  readonly #ids: string[] = [];
  readonly #modified: number[] = [];
  readonly #created: number[] = [];
  /** The last note of each word, by the word's number, and 1 more: 0 is none. */
  readonly #last: number[] = [];

  get size(): number {
    return this.#ids.length;
  }

  add({ id, modified, created, words, properties }: SearchedNote): void {
    const note = this.#ids.push(id);
    this.#modified.push(modified);
    this.#created.push(created);
    for (const [word, places] of placesByWord(words)) this.#post(word, note, places);
    for (const key of properties) this.#post(key, note, []);
  }

  finish(): Segment {
    const words = [...this.#numbers.keys()].sort();
    const lists = words.map((word) => this.#numbers.get(word) as number);
    const [postings, postingsAt] = laidOut(this.#postings, lists);
    const [places, placesAt] = laidOut(this.#places, lists);
    return {
      ids: this.#ids,
      modified: Float64Array.from(this.#modified),
      created: Float64Array.from(this.#created),
      words,
      postings,
      postingsAt,
      places,
      placesAt,
    };
  }

  #post(word: string, note: number, fields: readonly (readonly number[] | undefined)[]): void {
    const list = this.#numberOf(word);
    let mask = 0;
    for (const [field, places] of fields.entries()) {
      if (!places) continue;
      mask |= 1 << field;
      let before = 0;
      for (const [nth, place] of places.entries()) {
        this.#places.append(list, (place - before) * 2 + (nth + 1 < places.length ? 1 : 0));
        before = place;
      }
    }
    this.#postings.append(list, (note - (this.#last[list] as number)) * 32 + mask);
    this.#last[list] = note;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const list = this.#postings.add();
    this.#places.add();
    this.#last.push(0);
    this.#numbers.set(word, list);
    return list;
  }
}

/** Of each word the places in each field; a field without it is left out. */
function placesByWord(words: readonly (readonly string[])[]): Map<string, number[][]> {
  const found = new Map<string, number[][]>();
  for (const [field, list] of words.entries()) {
    for (const [place, word] of list.entries()) {
      const fields = found.get(word) ?? [];
      if (fields.length === 0) found.set(word, fields);
      const places = fields[field];
      if (places) places.push(place);
      else fields[field] = [place];
    }
  }
  return found;
}

/** The lists one after the other, and where each begins; the last number is where all end. */
function laidOut(from: ByteLists, lists: readonly number[]): [Uint8Array, Uint32Array] {
  const starts = new Uint32Array(lists.length + 1);
  for (const [nth, list] of lists.entries()) starts[nth + 1] = (starts[nth] as number) + from.length(list);
  const bytes = new Uint8Array(starts[lists.length] as number);
  for (const [nth, list] of lists.entries()) from.copy(list, bytes, starts[nth] as number);
  return [bytes, starts];
}
