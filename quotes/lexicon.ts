import { fold } from './fold.ts';

/** Folded words numbered in the order they are met, shared by all texts that are compared with each other. */
export class Lexicon {
  readonly words: string[] = [];
  readonly #byWord = new Map<string, number>();
  readonly #bySpelling = new Map<string, number>();
  /** Plain words by their letters, open addressing: a word's number and 1, or 0 where nothing stands. A power of 2 long. */
  #plain = new Int32Array(1 << 12);
  #plainCount = 0;

  /** -1: no such word has been met. */
  find(word: string): number {
    return this.#byWord.get(word) ?? -1;
  }

  idOf(spelling: string): number {
    let id = this.#bySpelling.get(spelling);
    if (id === undefined) {
      id = this.#idOfFolded(fold(spelling));
      this.#bySpelling.set(spelling, id);
    }
    return id;
  }

  /**
   * The same for a word of English letters only, by its place in a text: most words have been met before, and to
   * cut each out of the text to look it up takes longer than all the rest of reading a page.
   */
  idOfPlain(text: string, start: number, end: number): number {
    const last = this.#plain.length - 1;
    let slot = hashOf(text, start, end) & last;
    for (let steps = 0; steps < mostSteps; steps++) {
      const id = (this.#plain[slot] as number) - 1;
      if (id < 0) return this.#addPlain(text.slice(start, end), slot);
      if (isSame(this.words[id] as string, text, start, end)) return id;
      slot = (slot + 1) & last;
    }
    return this.idOf(text.slice(start, end));
  }

  #addPlain(spelling: string, slot: number): number {
    const id = this.#idOfFolded(spelling.toLowerCase());
    this.#plain[slot] = id + 1;
    this.#plainCount++;
    if (this.#plainCount > this.#plain.length / 2) this.#grow();
    return id;
  }

  #grow(): void {
    const before = this.#plain;
    this.#plain = new Int32Array(before.length * 4);
    const last = this.#plain.length - 1;
    for (const entry of before) {
      if (entry === 0) continue;
      const word = this.words[entry - 1] as string;
      let slot = hashOf(word, 0, word.length) & last;
      // One that finds no room is put in again when it is met again.
      for (let steps = 0; steps < mostSteps && this.#plain[slot] !== 0; steps++) slot = (slot + 1) & last;
      if (this.#plain[slot] === 0) this.#plain[slot] = entry;
    }
  }

  #idOfFolded(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    this.#byWord.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** A page may have words made to meet in one slot: those are looked up the slower way. */
const mostSteps = 32;

/** This bit is all that parts an English capital from its small letter. */
const small = 0x20;

/** FNV-1a of the small letters, its upper half folded in: the lower bits alone hardly differ for short words. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | small), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | small)) return false;
  return true;
}
