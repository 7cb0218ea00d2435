import { parentOf, tagOf, textsIn, wordsOf } from '../elements.ts';

/** Letters and digits alone: markup, white space and marks between them differ from one form of a text to the other. */
export const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** So many texts are looked at between two pauses. */
const atOnce = 1000;

/** How a text has to begin on the page: sites cut what they describe, and mark up the rest. */
const beginning = 32;

/** So many places with the same beginning are looked at. */
const mostTries = 20;

/** The letters of a page in their order, with the texts that they stand in. */
export class PageLetters {
  #letters = '';
  readonly #texts: Node[] = [];
  readonly #starts: number[] = [];

  *read(page: Document, root: Element): Generator<void, void> {
    const walker = textsIn(page, root);
    const parts: string[] = [];
    let length = 0;
    let count = 0;
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (++count % atOnce === 0) yield;
      const holder = parentOf(text);
      if (!holder || /^(?:script|style|template|textarea)$/.test(tagOf(holder))) continue;
      const letters = lettersOf((text as Text).data);
      if (!letters) continue;
      this.#texts.push(text);
      this.#starts.push(length);
      parts.push(letters);
      length += letters.length;
    }
    this.#letters = parts.join('');
  }

  /** The element that holds these letters and little else, where they begin so; null: they do not stand here. */
  elementOf(letters: string): Element | null {
    const wanted = letters.slice(0, beginning);
    let tries = 0;
    for (
      let at = this.#letters.indexOf(wanted);
      at >= 0 && tries++ < mostTries;
      at = this.#letters.indexOf(wanted, at + 1)
    ) {
      const nth = this.#textAt(at);
      const text = this.#texts[nth];
      // Words begin where a text does; in the middle of one it is a quotation.
      const found = text && this.#starts[nth] === at ? this.#around(text, letters) : null;
      if (found) return found;
    }
    return null;
  }

  #textAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The widest that begins with this text and is not much longer than the letters; those may have been cut. */
  #around(text: Node, letters: string): Element | null {
    let best: Element | null = null;
    for (let at = parentOf(text), level = 0; at && level < 12; at = parentOf(at), level++) {
      const here = lettersOf(wordsOf(at));
      if (!here.startsWith(letters.slice(0, beginning))) break;
      if (here.length > 1.15 * letters.length + 20) return best ?? (isCut(letters, here) ? at : null);
      if (here.length >= 0.7 * letters.length) best = at;
    }
    return best;
  }
}

/** Whether the element goes on where the description was cut. */
const isCut = (letters: string, here: string) => here.startsWith(letters.slice(0, -3));
