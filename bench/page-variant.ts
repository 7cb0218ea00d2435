import type { ModelClaim } from './page-claims.ts';
import type { Model, Word } from './page-model.ts';
import type { Prose } from './page-prose.ts';
import { type Random, random } from './random.ts';

export const caseNames = ['base', 'shifted', 'edited', 'deleted'] as const;
/**
 * `shifted`: a banner, an answer and comments more, answers in another order; quotes are exact. `edited`: 10 %
 * of the words of every block with a claim. `deleted`: those blocks are gone or hold other text.
 */
export type Case = (typeof caseNames)[number];

/** A page as it is when the reader comes back. */
export interface Variant {
  readonly blocks: ReadonlyMap<number, Rewritten>;
  readonly gone: ReadonlySet<number>;
  readonly added: Added | null;
}

interface Rewritten {
  readonly words: readonly Word[];
  /** From which word to before which each word of before became; null: nothing is left of them. */
  readonly became: readonly (readonly [number, number])[] | null;
}

interface Added {
  readonly notice: string;
  readonly answer: readonly string[];
  /** By the post's id. */
  readonly comments: ReadonlyMap<number, string>;
  readonly order: readonly number[];
}

/** Offsets in the text of a block; `to.at` is exclusive. */
export interface TruePlace {
  readonly from: { readonly block: number; readonly at: number };
  readonly to: { readonly block: number; readonly at: number };
}

export function variant(
  model: Model,
  name: Case,
  claims: readonly ModelClaim[],
  prose: Prose,
  seed = 5,
): Variant {
  const r = random(seed);
  const sentence = prose(r);
  const marked = [...new Set(claims.flatMap(({ from, to }) => [from.block, to.block]))];
  const same: Variant = { blocks: new Map(), gone: new Set(), added: null };
  if (name === 'edited') return { ...same, blocks: edited(model, marked, r, sentence) };
  if (name === 'deleted') {
    const gone = marked.filter((id) => id % 2 === 1);
    const kept = marked.filter((id) => id % 2 === 0);
    return { ...same, gone: new Set(gone), blocks: overwritten(model, kept, sentence) };
  }
  return name === 'shifted' ? { ...same, added: added(model, r, sentence) } : same;
}

function edited(model: Model, marked: readonly number[], r: Random, sentence: () => string) {
  let bag: string[] = [];
  const newWord = () => {
    if (bag.length === 0)
      bag = r.shuffled(
        sentence()
          .replace(/[.?!]$/, '')
          .split(' '),
      );
    return bag.pop() as string;
  };
  const blocks = new Map<number, Rewritten>();
  for (const id of marked) {
    const words: Word[] = [];
    const became = (model.blocks.get(id)?.words ?? []).map((word) => {
      const from = words.length;
      const texts = r.chance(0.1) ? editWord(word.text, r, newWord) : [word.text];
      words.push(...texts.map((text) => ({ ...word, text })));
      return [from, words.length] as const;
    });
    blocks.set(id, { words, became });
  }
  return blocks;
}

/** Another word, a slip of the keys, a sign more or less, a word put in, the word taken out. */
function editWord(word: string, r: Random, newWord: () => string): string[] {
  const form = r.next();
  if (form < 0.45) return [newWord()];
  if (form < 0.7) {
    const at = r.int(1, Math.max(1, word.length - 2));
    if (word.length < 4) return [word + word.at(-1)];
    const [head, letter, next, tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    return [r.chance(0.5) ? `${head}${next}${letter}${tail}` : `${head}${next}${tail}`];
  }
  if (form < 0.85) return [/[,.;]$/.test(word) ? word.slice(0, -1) : word + r.pick([',', ';', ' –'])];
  return form < 0.93 ? [word, newWord()] : [];
}

function overwritten(model: Model, ids: readonly number[], sentence: () => string) {
  const blocks = new Map<number, Rewritten>();
  for (const id of ids) {
    const length = model.blocks.get(id)?.words.length ?? 0;
    const words: Word[] = [];
    while (words.length < length)
      words.push(
        ...sentence()
          .split(' ')
          .map((text) => ({ text, group: null, tag: null, href: null })),
      );
    blocks.set(id, { words, became: null });
  }
  return blocks;
}

function added(model: Model, r: Random, sentence: () => string): Added {
  const two = () => `${sentence()} ${sentence()}`;
  const notice = two();
  const answer = Array.from({ length: 6 }, two);
  const order = r.shuffled(model.answers.map((_, index) => index));
  const comments = new Map<number, string>();
  for (const { id } of model.answers) if (r.chance(0.3)) comments.set(id, sentence());
  return { notice, answer, comments, order };
}

/** Where each claim's words stand in a variant; null: they are not there any more. */
export function truePlaces(model: Model, page: Variant, claims: readonly ModelClaim[]): (TruePlace | null)[] {
  const offset = (id: number, word: number, side: 'start' | 'end'): number | null => {
    if (page.gone.has(id)) return null;
    const rewritten = page.blocks.get(id);
    if (rewritten?.became === null) return null;
    const words = rewritten?.words ?? model.blocks.get(id)?.words ?? [];
    if (side === 'start') return startOf(words, rewritten?.became[word]?.[0] ?? word);
    return startOf(words, rewritten?.became[word - 1]?.[1] ?? word) - 1;
  };
  return claims.map(({ from, to }) => {
    const start = offset(from.block, from.word, 'start');
    const end = offset(to.block, to.word, 'end');
    return start === null || end === null
      ? null
      : { from: { block: from.block, at: start }, to: { block: to.block, at: end } };
  });
}

function startOf(words: readonly Word[], index: number): number {
  return words.slice(0, index).reduce((length, { text }) => length + text.length + 1, 0);
}
