import type { TruePlace } from '../page-variant.ts';

/** Runs in a generated page: what the client needs to know of a claim, and where it put its highlights. */

export interface ClientSelectors {
  readonly range: object;
  readonly position: object;
  readonly quote: {
    readonly type: string;
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  /** Id of the element of the post around it; the client does not ask for it, the least extension does. */
  readonly post: string;
}

/** How many notes stand where their words are (overlap by union from 0.8 up), and so on. */
export interface ClientJudgement {
  readonly right: number;
  readonly loose: number;
  readonly wrong: number;
  readonly missed: number;
  readonly rightlyGone: number;
  readonly falselyAttached: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const around = 32;

/** Selectors as the client makes them: offsets in the text of the body, XPaths from there, 32 letters around. */
export function selectorsAt(places: readonly (TruePlace | null)[]): ClientSelectors[] {
  const body = new BodyText();
  return places.map((place) => {
    const span = place && body.spanOf(place);
    if (!span) throw new Error(`No block on the page holds ${JSON.stringify(place)}.`);
    const { start, end } = span;
    const from = body.pointAt(start, false);
    const to = body.pointAt(end, true);
    return {
      range: {
        type: 'RangeSelector',
        startContainer: from.path,
        startOffset: from.offset,
        endContainer: to.path,
        endOffset: to.offset,
      },
      position: { type: 'TextPositionSelector', start, end },
      quote: {
        type: 'TextQuoteSelector',
        exact: body.text.slice(start, end),
        prefix: body.text.slice(Math.max(0, start - around), start),
        suffix: body.text.slice(end, end + around),
      },
      post: body.elementAt(start).closest('#question, [id^="answer-"], [id^="comment-"]')?.id ?? '',
    };
  });
}

export function judgeClient(places: readonly (TruePlace | null)[]): ClientJudgement {
  const body = new BodyText();
  const painted = paintedByNote(body);
  const count = { right: 0, loose: 0, wrong: 0, missed: 0, rightlyGone: 0, falselyAttached: 0 };
  places.forEach((place, index) => {
    const truth = place && body.spanOf(place);
    const span = painted.get(index);
    if (!span) count[truth ? 'missed' : 'rightlyGone']++;
    else if (!truth) count.falselyAttached++;
    else {
      const share = overlap(span, truth);
      count[share >= 0.8 ? 'right' : share > 0 ? 'loose' : 'wrong']++;
    }
  });
  return count;
}

interface Highlight extends Element {
  readonly _annotation?: { readonly target: readonly { readonly of?: number }[] };
}

function paintedByNote(body: BodyText): Map<number, Span> {
  const painted = new Map<number, Span>();
  for (const element of document.querySelectorAll<Highlight>('hypothesis-highlight')) {
    const note = element._annotation?.target[0]?.of;
    const span = body.spanIn(element);
    if (note === undefined) throw new Error('The client does not say any more whose highlight this is.');
    if (!span) continue;
    const known = painted.get(note) ?? span;
    painted.set(note, { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) });
  }
  return painted;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)));
}

/** All text of the body, as the client counts it. */
class BodyText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #startOf = new Map<Node, number>();

  constructor() {
    const parts: string[] = [];
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      this.#nodes.push(node);
      this.#starts.push(length);
      this.#startOf.set(node, length);
      parts.push(node.data);
      length += node.data.length;
    }
    this.text = parts.join('');
  }

  spanOf({ from, to }: TruePlace): Span | null {
    const start = this.#startOfBlock(from.block);
    const end = this.#startOfBlock(to.block);
    return start === null || end === null ? null : { start: start + from.at, end: end + to.at };
  }

  spanIn(element: Element): Span | null {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      texts.push(node);
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last) return null;
    return {
      start: this.#startOf.get(first) as number,
      end: (this.#startOf.get(last) as number) + last.data.length,
    };
  }

  /** The element around a letter, and the letter's offset in that element's text. */
  pointAt(offset: number, isEnd: boolean): { path: string; offset: number } {
    const element = this.elementAt(isEnd ? offset - 1 : offset);
    return { path: pathTo(element), offset: offset - (this.spanIn(element)?.start ?? 0) };
  }

  elementAt(letter: number): Element {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= letter) low = middle;
      else high = middle - 1;
    }
    return this.#nodes[low]?.parentElement as Element;
  }

  #startOfBlock(id: number): number | null {
    const block = document.querySelector(`[data-b="${id}"]`);
    return (block && this.spanIn(block)?.start) ?? null;
  }
}

function pathTo(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === at.localName) place++;
    path = `/${at.localName}[${place}]${path}`;
  }
  return path;
}
