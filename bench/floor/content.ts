import search from 'approx-string-match';
import type { FloorNote } from './note.ts';

// The least that does the whole job on a page: asks once for the page's notes, walks each post's text once, finds
// the words in it, and paints them. No interface, no states, no check of what was found.

interface PostText {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}
interface Chrome {
  readonly runtime: { sendMessage(message: unknown): Promise<readonly FloorNote[]> };
}

const { chrome } = globalThis as unknown as { chrome: Chrome };
const mostErrors = 0.35;

chrome.runtime.sendMessage(location.pathname).then((notes) => {
  const texts = new Map<string, PostText | null>();
  const ranges = notes.flatMap((note) => rangeOf(note, texts) ?? []);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(scholium-floor) { background: rgb(255 230 0 / 40%) }');
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set('scholium-floor', new Highlight(...ranges));
});

function rangeOf(
  { post, exact, prefix }: FloorNote,
  texts: Map<string, PostText | null>,
): StaticRange | null {
  if (!texts.has(post)) texts.set(post, textOf(document.getElementById(post)));
  const text = texts.get(post);
  if (!text) return null;
  const span = placeOf(text.text, exact, prefix);
  if (!span) return null;
  const [startContainer, startOffset] = pointAt(text, span.start, false);
  const [endContainer, endOffset] = pointAt(text, span.end, true);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function placeOf(text: string, exact: string, prefix: string): { start: number; end: number } | null {
  const inContext = text.indexOf(prefix + exact);
  const start = inContext >= 0 ? inContext + prefix.length : text.indexOf(exact);
  if (start >= 0) return { start, end: start + exact.length };
  const found = search(text, exact, Math.floor(exact.length * mostErrors));
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (best && best.errors <= one.errors ? best : one),
    null,
  );
}

function textOf(root: Element | null): PostText | null {
  if (!root) return null;
  const [nodes, starts, parts]: [Text[], number[], string[]] = [[], [], []];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    starts.push(length);
    parts.push(node.data);
    length += node.data.length;
  }
  return { text: parts.join(''), nodes, starts };
}

function pointAt({ nodes, starts }: PostText, offset: number, isEnd: boolean): [Text, number] {
  const letter = isEnd ? offset - 1 : offset;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= letter) low = middle;
    else high = middle - 1;
  }
  return [nodes[low] as Text, offset - (starts[low] as number)];
}
