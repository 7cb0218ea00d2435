import { parentOf, tagOf, textsIn, wordsOf } from '../elements.ts';

/** Letters and digits alone: markup, white space and marks between them differ from one form of a text to the other. */
export const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** So many texts are looked at between two pauses. */
const atOnce = 2000;

/** How a text has to begin on the page: sites cut what they describe, and mark up the rest. */
const beginning = 32;

/** So many places with the same beginning are looked at. */
const mostTries = 20;

/** The texts of a page by the letter that each begins with, to look up where described words stand. */
export class Beginnings {
  readonly #texts = new Map<string, Text[]>();

  *read(page: Document, root: Element): Generator<void, void> {
    const walker = textsIn(page, root);
    let count = 0;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      if (++count % atOnce === 0) yield;
      const letter = firstLetterOf(text.data);
      if (!letter) continue;
      const alike = this.#texts.get(letter);
      if (alike) alike.push(text);
      else this.#texts.set(letter, [text]);
    }
  }

  /** The element that holds these letters and little else; null: they begin no text of the page. */
  elementOf(letters: string): Element | null {
    const wanted = letters.slice(0, beginning);
    let tries = 0;
    for (const text of this.#texts.get([...letters][0] ?? '') ?? []) {
      const own = lettersOf(text.data.slice(0, 200)).slice(0, beginning);
      if (!wanted.startsWith(own.slice(0, wanted.length))) continue;
      if (++tries > mostTries) return null;
      const found = around(text, letters);
      if (found) return found;
    }
    return null;
  }
}

function firstLetterOf(words: string): string | undefined {
  const code = words.charCodeAt(0) | 32;
  // Nearly all that stand there begin with one of these.
  return code > 96 && code < 123 ? String.fromCharCode(code) : firstLetter.exec(words)?.[1]?.toLowerCase();
}
const firstLetter = /^[^\p{L}\p{N}]{0,40}([\p{L}\p{N}])/u;

/** The widest that begins with this text and is not much longer than the letters; those may have been cut. */
function around(text: Node, letters: string): Element | null {
  const wanted = letters.slice(0, beginning);
  let best: Element | null = null;
  for (let at = parentOf(text), level = 0; at && level < 12; at = parentOf(at), level++) {
    if (/^(?:script|style|template|textarea)$/.test(tagOf(at))) return null;
    const here = lettersOf(wordsOf(at));
    if (!here.startsWith(wanted) && !wanted.startsWith(here)) break;
    if (here.length > 1.15 * letters.length + 20) return best ?? (isCut(letters, here) ? at : null);
    if (here.length >= 0.7 * letters.length) best = at;
  }
  return best;
}

/** Whether the element goes on where the description was cut. */
const isCut = (letters: string, here: string) => here.startsWith(letters.slice(0, -3));
