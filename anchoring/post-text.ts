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

const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const isBlock = ({ tagName }: Element) => blockNames.has(tagName);

/** Words with single spaces between them: the longest pieces that need no folding. */
const plain = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]+(?: [^\s\u00ad\u200b-\u200d\u2060\ufeff]+)*/g;
const allPlain = new RegExp(`^${plain.source}$`);
const blank = /^[^\S\ufeff]+$/;
const onlyRemoved = /^[\u00ad\u200b-\u200d\u2060\ufeff]*$/;

/** What is left out of a post's text. */
const leftOut = (notText: string | null) => (notText ? `${never},${notText}` : never);

/**
 * The letters of a post's text in their order, with any white space between them: all that is needed to tell
 * whether it says something else by now, for much less than its text costs.
 */
export function lettersOf(body: Element, notText: string | null): string {
  const isPlain = body.querySelector(leftOut(notText)) === null;
  return isPlain ? (body.textContent ?? '') : postText(body, notText).text;
}

/** `notText` is the adapter's selector of parts inside `body` that are no words of the post; null: none. */
export function postText(body: Element, notText: string | null): PostText {
  const runs = readRuns(body, new Set(body.querySelectorAll(leftOut(notText))));
  const { text, starts, nodes, offsets, blocks } = runs;
  const lengthOf = (run: number) => runs.lengths[run] ?? 0;

  /** The last run that starts at or before `at`; -1 where there is none. */
  function runAt(at: number): number {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  function pieces({ start, end }: Span): Piece[] {
    const found: { node: Node; start: number; end: number }[] = [];
    for (let run = Math.max(0, runAt(start)); run < starts.length; run++) {
      const runStart = starts[run] as number;
      if (runStart >= end) break;
      const from = Math.max(start, runStart) - runStart;
      const to = Math.min(end - runStart, lengthOf(run));
      if (from >= to) continue;
      const node = nodes[run] as Node;
      const offset = offsets[run] as number;
      const last = found.at(-1);
      if (last?.node === node) last.end = offset + to;
      else found.push({ node, start: offset + from, end: offset + to });
    }
    return found;
  }

  function offsetOf(node: Node, offset: number): number {
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
          ? (offsets[middle] as number) + lengthOf(middle)
          : of.childNodes.length;
      if (probe.comparePoint(of, end) > 0) high = middle;
      else low = middle + 1;
    }
    if (low === starts.length) return text.length;
    const inside = nodes[low] === node ? Math.max(0, offset - (offsets[low] as number)) : 0;
    return (starts[low] as number) + inside;
  }

  return { body, text, blocks, pieces, offsetOf };
}

interface Runs {
  readonly text: string;
  readonly blocks: readonly Span[];
  /** A run is a stretch of the text that stands letter for letter in one node's data. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly nodes: readonly Node[];
  readonly offsets: readonly number[];
}

function readRuns(body: Element, left: ReadonlySet<Element>): Runs {
  const starts: number[] = [];
  const lengths: number[] = [];
  const nodes: Node[] = [];
  const offsets: number[] = [];
  const blocks: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  let spaceDue = false;
  let blockStart = 0;

  function put(words: string, node: Node, offset: number): void {
    if (spaceDue && length > 0) {
      parts.push(' ');
      if (blockStart === length) blockStart++;
      length++;
    }
    spaceDue = false;
    starts.push(length);
    lengths.push(words.length);
    nodes.push(node);
    offsets.push(offset);
    parts.push(words);
    length += words.length;
  }

  function endBlock(): void {
    if (length > blockStart) blocks.push({ start: blockStart, end: length });
    blockStart = length;
    spaceDue = true;
  }

  function readText(node: Text): void {
    const data = node.data;
    if (blank.test(data)) {
      spaceDue = true;
      return;
    }
    // Nearly all text is: asked at once, it needs no list of matches.
    if (allPlain.test(data)) {
      put(data, node, 0);
      return;
    }
    let seen = 0;
    for (const match of data.matchAll(plain)) {
      if (match.index > seen && !onlyRemoved.test(data.slice(seen, match.index))) spaceDue = true;
      put(match[0], node, match.index);
      seen = match.index + match[0].length;
    }
    if (seen < data.length && !onlyRemoved.test(data.slice(seen))) spaceDue = true;
  }

  /** With a list of what is open instead of recursion: pages are nested deeper than a stack reaches. */
  function read(root: Element): void {
    const open: Element[] = [];
    for (let node = root.firstChild; node || open.length > 0; ) {
      if (!node) {
        const closed = open.pop() as Element;
        if (isBlock(closed)) endBlock();
        node = closed.nextSibling;
      } else if (node.nodeType === Node.ELEMENT_NODE && begin(node as Element) && node.firstChild) {
        open.push(node as Element);
        node = node.firstChild;
      } else {
        if (node.nodeType === Node.TEXT_NODE) readText(node as Text);
        node = node.nextSibling;
      }
    }
  }

  /** Whether what is inside it counts. */
  function begin(element: Element): boolean {
    if (left.has(element)) {
      const tex = texOf(element);
      if (tex) put(tex, element, 0);
      return false;
    }
    if (element.tagName === 'BR') spaceDue = true;
    else if (isBlock(element)) endBlock();
    return true;
  }

  read(body);
  endBlock();
  return { text: parts.join(''), blocks, starts, lengths, nodes, offsets };
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
