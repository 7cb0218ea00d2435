import { type Runs, TextReader } from './text-reader.ts';

/**
 * THE text of a post: one definition for describing, finding, comparing and exporting; with its map to
 * DOM positions and back.
 *
 * Text nodes in document order, a space on both sides of block elements and `<br>`; what is no text left
 * out; zero-width characters and soft hyphens removed; runs of white space made one space; trimmed.
 * Offsets count UTF-16 code units; `end` is exclusive.
 */
export interface PostText {
  readonly body: Element;
  readonly text: string;
  /** Paragraphs, list items, cells …: where each begins and ends, in order, without the space between. */
  readonly blocks: readonly Span[];
  /** The words as pieces of text nodes, at most one a node, in order; none where the span holds no words. */
  pieces(span: Span): Piece[];
  /** The text's offset of a DOM position; positions between words belong to the words that follow. */
  offsetOf(node: Node, offset: number): number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `end` is exclusive; counted in the node's own data. */
export interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** Elements whose text is not part of any post, whatever the site; ours stand in the text without being it. */
const never =
  'script,style,noscript,template,svg,textarea,select,button,object,iframe,scholium-tag,' +
  // What MathJax 2 and 3 and KaTeX draw; the words are in the TeX beside it.
  '.MathJax,.MathJax_Preview,.MathJax_Display,mjx-container,.katex-html';

/** What is left out of posts' texts, by what their adapters leave out: the browser knows a selector again by its string. */
const known = new Map<string | null, string>();

function leftOut(notText: string | null): string {
  const selector = known.get(notText) ?? (notText ? `${never},${notText}` : never);
  known.set(notText, selector);
  return selector;
}

const nothing: ReadonlySet<Element> = new Set();
const reader = new TextReader();

/**
 * The letters of a post's text in their order, with any white space between them: all that is needed to tell
 * whether it says something else by now, for much less than its text costs.
 */
export function lettersOf(body: Element, notText: string | null): string {
  const isPlain = body.firstElementChild === null || body.querySelector(leftOut(notText)) === null;
  return isPlain ? (body.textContent ?? '') : postText(body, notText).text;
}

/** `notText` is the adapter's selector of parts inside `body` that are no words of the post; null: none. */
export function postText(body: Element, notText: string | null): PostText {
  const left = body.firstElementChild === null ? [] : body.querySelectorAll(leftOut(notText));
  return new TextOfPost(body, reader.read(body, left.length > 0 ? new Set(left) : nothing));
}

class TextOfPost implements PostText {
  readonly body: Element;
  readonly #runs: Runs;
  #blocks: Span[] | null = null;

  constructor(body: Element, runs: Runs) {
    this.body = body;
    this.#runs = runs;
  }

  get text(): string {
    return this.#runs.text;
  }

  get blocks(): readonly Span[] {
    const { edges } = this.#runs;
    this.#blocks ??= Array.from({ length: edges.length / 2 }, (_, at) => ({
      start: edges[2 * at] as number,
      end: edges[2 * at + 1] as number,
    }));
    return this.#blocks;
  }

  pieces({ start, end }: Span): Piece[] {
    const { starts, lengths, nodes, offsets } = this.#runs;
    const found: { node: Node; start: number; end: number }[] = [];
    for (let run = Math.max(0, this.#runAt(start)); run < starts.length; run++) {
      const runStart = starts[run] as number;
      if (runStart >= end) break;
      const from = Math.max(start, runStart) - runStart;
      const to = Math.min(end - runStart, lengths[run] as number);
      if (from >= to) continue;
      const node = nodes[run] as Node;
      const offset = offsets[run] as number;
      const last = found.at(-1);
      if (last?.node === node) last.end = offset + to;
      else found.push({ node, start: offset + from, end: offset + to });
    }
    return found;
  }

  /** The last run that starts at or before `at`; -1 where there is none. */
  #runAt(at: number): number {
    const { starts } = this.#runs;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  offsetOf(node: Node, offset: number): number {
    const { text, starts, lengths, nodes, offsets } = this.#runs;
    const probe = new Range();
    probe.setStart(node, offset);
    // The first run whose end lies after the position: binary search, as runs stand in document order.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const of = nodes[middle] as Node;
      const end =
        of.nodeType === Node.TEXT_NODE
          ? (offsets[middle] as number) + (lengths[middle] as number)
          : of.childNodes.length;
      if (probe.comparePoint(of, end) > 0) high = middle;
      else low = middle + 1;
    }
    if (low === starts.length) return text.length;
    const inside = nodes[low] === node ? Math.max(0, offset - (offsets[low] as number)) : 0;
    return (starts[low] as number) + inside;
  }
}
