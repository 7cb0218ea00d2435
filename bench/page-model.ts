import { type CodePart, codeBlock } from './page-code.ts';
import type { Prose } from './page-prose.ts';
import { codeWords } from './page-words.ts';
import { type Random, random } from './random.ts';

/** What stands between two spaces; neighbours with the same `group` share an inline element. */
export interface Word {
  readonly text: string;
  readonly group: number | null;
  readonly tag: 'a' | 'em' | 'strong' | 'code' | null;
  readonly href: string | null;
}

/** A leaf that claims stand in: its text is its words joined by one space, so that every true place is known. */
export interface Block {
  readonly id: number;
  readonly tag: 'p' | 'li' | 'h2' | 'span';
  readonly words: readonly Word[];
  /** From which word to before which each sentence reaches. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly quotes: readonly string[];
}

export type Part =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'list'; readonly tag: 'ol' | 'ul'; readonly items: readonly Block[] }
  | { readonly kind: 'quote'; readonly block: Block }
  | { readonly kind: 'code'; readonly lines: readonly (readonly CodePart[])[] };

export interface ModelComment {
  readonly id: number;
  readonly block: Block;
  readonly user: string;
  readonly hoursAgo: number;
}

export interface ModelPost {
  readonly id: number;
  readonly kind: 'question' | 'answer';
  readonly parts: readonly Part[];
  readonly comments: ModelComment[];
  readonly user: string;
  readonly votes: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A page of questions and answers before it is markup. */
export interface Model {
  readonly title: string;
  readonly question: ModelPost;
  readonly answers: readonly ModelPost[];
  readonly blocks: ReadonlyMap<number, Block>;
  /** Titles beside the thread. */
  readonly side: readonly string[];
}

const sizes = {
  S: { answers: 10, comments: 30, letters: [1300, 3000] },
  M: { answers: 50, comments: 300, letters: [1000, 2600] },
  L: { answers: 200, comments: 2000, letters: [500, 1500] },
} as const;
export type Size = keyof typeof sizes;
export const isSize = (name: string): name is Size => Object.hasOwn(sizes, name);

/**
 * Builds a page by the numbers of `../shared/peers`, draw by draw, so that figures compare with the ones
 * measured there. Some posts quote others word for word, as on real sites.
 */
export function buildModel(size: Size, prose: Prose, seed = 7): Model {
  const { answers: answerCount, comments, letters } = sizes[size];
  const r = random(seed + size.charCodeAt(0) * 1000);
  const maker = new Maker(r, prose(r));
  const firstId = 100_000;
  const question = maker.post(firstId, 'question', letters);
  const title = `${maker.sentence().replace(/[.?!]$/, '')}?`;

  let id = firstId;
  const answers = Array.from({ length: answerCount }, () => {
    id += r.int(3, 900);
    return maker.post(id, 'answer', letters);
  });
  let commentId = 500_000;
  for (let index = 0; index < comments; index++) {
    const post = r.chance(0.1)
      ? question
      : (answers[Math.floor(answers.length * r.next() ** 1.6)] as ModelPost);
    commentId += r.int(2, 40);
    const block = maker.block('span', maker.sentences(r.int(15, 170)));
    post.comments.push({
      id: commentId,
      block,
      user: `user${r.int(1000, 99999)}`,
      hoursAgo: r.int(1, 12),
    });
  }
  const side = Array.from({ length: 40 }, () => `${beginning(maker.sentence(), 80)}?`);
  return { title, question, answers, blocks: maker.blocks, side };
}

const beginning = (sentence: string, length: number) => sentence.slice(0, length).replace(/[.?!]?$/, '');

class Maker {
  readonly blocks = new Map<number, Block>();
  readonly sentence: () => string;
  readonly #random: Random;
  /** Sentences that later posts may quote. */
  readonly #quotable: string[] = [];
  #groups = 0;

  constructor(r: Random, sentence: () => string) {
    this.#random = r;
    this.sentence = sentence;
  }

  sentences(letters: number): string[] {
    const made: string[] = [];
    for (let length = 0; length < letters; length += (made.at(-1)?.length ?? 0) + 1)
      made.push(this.sentence());
    return made;
  }

  block(tag: Block['tag'], quotes: readonly string[]): Block {
    const words: Word[] = [];
    const sentences = quotes.map((sentence) => {
      const from = words.length;
      for (const text of sentence.split(' ')) words.push({ text, group: null, tag: null, href: null });
      return [from, words.length] as const;
    });
    if (tag !== 'h2') this.#decorate(words);
    const block = { id: this.blocks.size + 1, tag, words, sentences, quotes };
    this.blocks.set(block.id, block);
    return block;
  }

  #decorate(words: Word[]): void {
    const r = this.#random;
    const set = (at: number, change: Partial<Word>) => {
      words[at] = { ...(words[at] as Word), ...change };
    };
    for (let at = 1; at < words.length - 1; at++) {
      if (words[at]?.group || !r.chance(0.022)) continue;
      const form = r.next();
      const length = Math.min(r.int(1, form < 0.4 ? 3 : 2), words.length - 1 - at);
      const group = ++this.#groups;
      if (form >= 0.75) set(at, { text: r.pick(codeWords), group, tag: 'code' });
      for (let other = at; form < 0.75 && other < at + length; other++) {
        if (form < 0.4) set(other, { group, tag: 'a', href: this.#link() });
        else set(other, { group, tag: form < 0.6 ? 'em' : 'strong' });
      }
    }
  }

  #link(): string {
    const r = this.#random;
    return `https://site${r.int(1, 400)}.example/${r.int(1000, 99999)}/ref`;
  }

  post(id: number, kind: ModelPost['kind'], letters: readonly [number, number]): ModelPost {
    const r = this.#random;
    const parts: Part[] = [];
    const wanted = r.int(...letters);
    for (let length = 0; length < wanted; ) {
      const [part, partLength] = this.#part(kind, parts.length === 0);
      parts.push(part);
      length += partLength;
    }
    return {
      id,
      kind,
      parts,
      comments: [],
      user: `user${r.int(1000, 99999)}`,
      votes: r.int(-3, 400),
      at: this.#date(),
    };
  }

  /** A part and its length, where it is not known about how long such parts are. */
  #part(kind: ModelPost['kind'], isFirst: boolean): [Part, number] {
    const r = this.#random;
    const form = r.next();
    if (form < 0.66 || isFirst) {
      const block = this.block('p', this.sentences(r.int(90, 560)));
      if (kind === 'question' || r.chance(0.3))
        this.#quotable.push(...block.quotes.filter((sentence) => sentence.length > 60));
      return [{ kind: 'block', block }, block.quotes.join(' ').length];
    }
    if (form < 0.76) {
      const items = Array.from({ length: r.int(2, 6) }, () => this.block('li', [this.sentence()]));
      return [{ kind: 'list', tag: r.chance(0.4) ? 'ol' : 'ul', items }, items.length * 90];
    }
    if (form < 0.86) {
      const isQuotation = this.#quotable.length > 0 && r.chance(0.7);
      const quotes = isQuotation ? [r.pick(this.#quotable)] : this.sentences(r.int(80, 300));
      return [{ kind: 'quote', block: this.block('p', quotes) }, 120];
    }
    if (form < 0.96) return [{ kind: 'code', lines: codeBlock(r) }, 250];
    return [{ kind: 'block', block: this.block('h2', [beginning(this.sentence(), 60)]) }, 0];
  }

  #date(): string {
    const r = this.#random;
    const month = r.pick(['01', '03', '05', '08', '10']);
    const day = padded(r.int(1, 28));
    const year = r.int(2009, 2024);
    const hour = padded(r.int(1, 23));
    return `${year}-${month}-${day}T${hour}:${r.int(10, 59)}:00Z`;
  }
}

const padded = (number: number) => String(number).padStart(2, '0');
