import search from 'approx-string-match';
import * as textQuote from 'dom-anchor-text-quote';
import { describe } from '../anchoring/describe.ts';
import { rangeOf, spanOf } from '../anchoring/dom-range.ts';
import { locate, type Readable, readable } from '../anchoring/locate.ts';
import { type PostText, postText } from '../anchoring/post-text.ts';
import { rawSpan } from './locator.ts';
import type { Found, Revisions, Selectors } from './revisions.ts';

/** Runs in a browser: the shipped code and its peers on elements, each once over all cases. */
export interface Timed {
  readonly found: Record<string, Found | null>;
  /** Milliseconds for each case, in the order of the cases. */
  readonly ms: readonly number[];
}

let revisions: Revisions = { docs: {}, cases: [] };
export function load(all: Revisions): void {
  revisions = all;
}

/** From the old element to W3C selectors and from them to the new element: all that the extension does. */
export function ours(): Timed {
  return each(({ old, new: now, selectors }) => {
    const before = postText(rootOf(old), null);
    const marked = spanOf(before, rangeAt(before.body, selectors));
    if (!marked) throw new Error(`No words of ${old} at ${selectors.start}.`);
    const { text, read } = textOf(now);
    const selector = describe(before.text, marked);
    return () => {
      const place = locate(read, selector);
      if (place.state === 'gone' || !rangeOf(text, place)) return null;
      return () => ({ state: place.state, ...rawSpan(text, place) });
    };
  });
}

/** Each text is built once and kept, as on a page: what that costs is `indexing`. */
function textOf(doc: string): { text: PostText; read: Readable } {
  let known = texts.get(doc);
  if (!known) {
    const text = postText(rootOf(doc), null);
    known = { text, read: readable(text.text) };
    known.read.words();
    texts.set(doc, known);
  }
  return known;
}
const texts = new Map<string, { text: PostText; read: Readable }>();

/** Milliseconds to build what finding needs of each new element: its text, the map to the DOM, its words. */
export function indexing(): number[] {
  return [...new Set(revisions.cases.map(({ new: now }) => now))].map((now) => {
    const root = rootOf(now);
    const begun = performance.now();
    readable(postText(root, null).text).words();
    return performance.now() - begun;
  });
}

/** https://github.com/tilgovi/dom-anchor-text-quote */
export function domAnchorTextQuote(): Timed {
  return each(({ new: now, selectors }) => {
    const root = rootOf(now);
    return () => {
      const { exact, prefix, suffix, start } = selectors;
      const range = textQuote.toRange(root, { exact, prefix, suffix }, { hint: start });
      return range && (() => spanIn(root, range));
    };
  });
}

/** https://github.com/robertknight/approx-string-match-js: the matcher alone, with the page's text at hand. */
export function approxStringMatch(): Timed {
  return each(({ new: now, selectors: { exact, start } }) => {
    const text = rootOf(now).textContent ?? '';
    return () => {
      const matches = search(text, exact, Math.min(256, Math.floor(exact.length / 2)));
      const distance = (at: number) => Math.abs(at - start);
      matches.sort((a, b) => a.errors - b.errors || distance(a.start) - distance(b.start));
      const [best] = matches;
      return best ? () => ({ start: best.start, end: best.end }) : null;
    };
  });
}

/** `prepare` is not timed, nor is the map of what was found to offsets. */
function each(prepare: (one: Revisions['cases'][number]) => () => (() => Found) | null): Timed {
  const found: Record<string, Found | null> = {};
  const ms: number[] = [];
  for (const one of revisions.cases) {
    const find = prepare(one);
    const begun = performance.now();
    let offsets: (() => Found) | null = null;
    try {
      offsets = find();
    } catch {
      // dom-anchor-text-quote throws on some texts; it has found nothing there.
    }
    ms.push(performance.now() - begun);
    found[one.id] = offsets?.() ?? null;
  }
  return { found, ms };
}

const roots = new Map<string, Element>();

function rootOf(doc: string): Element {
  let root = roots.get(doc);
  if (!root) {
    const { html = '' } = revisions.docs[doc] ?? {};
    root = document.createElement('div');
    root.append(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
    roots.set(doc, root);
  }
  return root;
}

function rangeAt(root: Element, { start, end }: Selectors): Range {
  const range = document.createRange();
  range.setStart(...pointAt(root, start, false));
  range.setEnd(...pointAt(root, end, true));
  return range;
}

function pointAt(root: Element, offset: number, isEnd: boolean): [Text, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (offset < seen + node.length || (isEnd && offset === seen + node.length)) return [node, offset - seen];
    seen += node.length;
  }
  throw new Error(`The element has ${seen} characters, none at ${offset}.`);
}

function spanIn(root: Element, range: Range): Found {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
