import { isVisible } from '../core/visible.ts';

/** What `TextReader` reads: the text, and where each stretch of it stands. */
export interface Runs {
  readonly text: string;
  /** Where each block begins and where it ends, in turns. */
  readonly edges: readonly number[];
  /** A run is a stretch of the text that stands letter for letter in one node's data. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly nodes: readonly Node[];
  readonly offsets: readonly number[];
}

const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const isBlock = ({ tagName }: Element) => blockNames.has(tagName);

/** U+FEFF is white space to JavaScript, and nothing to a reader. */
const space = /[^\S\ufeff]/;

/**
 * Reads THE text of posts, as `post-text.ts` defines it. One reads them all: what it puts down on the way is used
 * for the next, and each text keeps no more than it has.
 */
export class TextReader {
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #nodes: (Node | null)[] = [];
  readonly #offsets: number[] = [];
  readonly #parts: string[] = [];
  readonly #edges: number[] = [];
  #runs = 0;
  #length = 0;
  #blockStart = 0;
  #isSpaceDue = false;

  /** `left`: the elements inside `body` that are no text of it. */
  read(body: Element, left: ReadonlySet<Element>): Runs {
    [this.#runs, this.#length, this.#blockStart, this.#isSpaceDue] = [0, 0, 0, false];
    this.#parts.length = 0;
    this.#edges.length = 0;
    this.#walk(body, left);
    this.#endBlock();
    const nodes = this.#nodes.slice(0, this.#runs) as Node[];
    this.#nodes.fill(null, 0, this.#runs);
    const [first = ''] = this.#parts;
    return {
      text: this.#parts.length > 1 ? this.#parts.join('') : first,
      edges: this.#edges.slice(),
      starts: this.#starts.slice(0, this.#runs),
      lengths: this.#lengths.slice(0, this.#runs),
      nodes,
      offsets: this.#offsets.slice(0, this.#runs),
    };
  }

  /** With a list of what is open instead of recursion: pages are nested deeper than a stack reaches. */
  #walk(root: Element, left: ReadonlySet<Element>): void {
    const open: Element[] = [];
    for (let node = root.firstChild; node || open.length > 0; ) {
      if (!node) {
        const closed = open.pop() as Element;
        if (isBlock(closed)) this.#endBlock();
        node = closed.nextSibling;
      } else if (
        node.nodeType === Node.ELEMENT_NODE &&
        this.#begin(node as Element, left) &&
        node.firstChild
      ) {
        open.push(node as Element);
        node = node.firstChild;
      } else {
        if (node.nodeType === Node.TEXT_NODE) this.#readText(node as Text);
        node = node.nextSibling;
      }
    }
  }

  /** Whether what is inside it counts. */
  #begin(element: Element, left: ReadonlySet<Element>): boolean {
    if (left.has(element)) {
      const tex = texOf(element);
      if (tex) this.#put(tex, element, 0);
      return false;
    }
    if (element.tagName === 'BR') this.#isSpaceDue = true;
    else if (isBlock(element)) this.#endBlock();
    return true;
  }

  /** A piece is as long as letters follow each other with single spaces between them: nearly all text is one. */
  #readText(node: Text): void {
    const { data } = node;
    let start = 0;
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at);
      const isBetween = code === 0x20 && at > start && at + 1 < data.length;
      if (isVisible(isBetween ? data.charCodeAt(at + 1) : code)) continue;
      if (at > start) this.#put(data.slice(start, at), node, start);
      start = at + 1;
      if (space.test(data.charAt(at))) this.#isSpaceDue = true;
    }
    if (start < data.length) this.#put(data.slice(start), node, start);
  }

  #put(words: string, node: Node, offset: number): void {
    if (this.#isSpaceDue && this.#length > 0) {
      this.#parts.push(' ');
      if (this.#blockStart === this.#length) this.#blockStart++;
      this.#length++;
    }
    this.#isSpaceDue = false;
    const run = this.#runs++;
    this.#starts[run] = this.#length;
    this.#lengths[run] = words.length;
    this.#nodes[run] = node;
    this.#offsets[run] = offset;
    this.#parts.push(words);
    this.#length += words.length;
  }

  #endBlock(): void {
    if (this.#length > this.#blockStart) this.#edges.push(this.#blockStart, this.#length);
    this.#blockStart = this.#length;
    this.#isSpaceDue = true;
  }
}

/**
 * MathJax 2 replaces `$x$` by a drawing and keeps the words in a script beside it: with its dollars put
 * back, the text is the same before and after the drawing. Null: no TeX.
 */
function texOf(element: Element): string | null {
  if (element.tagName !== 'SCRIPT' || !element.getAttribute('type')?.startsWith('math/tex')) return null;
  const dollars = element.getAttribute('type')?.includes('mode=display') ? '$$' : '$';
  const tex = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return tex ? dollars + tex + dollars : null;
}
