import type { Desk } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { ofDocument } from '../content/own-document.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Fewer marks are found by reading. */
const fewest = 10;
/** Of posts that stand no farther from each other, as a share of the page, those in between are not asked for. */
const finest = 1 / 100;

interface Tick {
  readonly annotation: string;
  readonly verdict: string;
  /** From the top of the page to its end, 0 to 1. */
  readonly at: number;
}

/**
 * Where the marks stand on the page as a whole: a short line each along the scrollbar, from ten marks on. For
 * the pointer only; keys go from mark to mark, and the panel lists them.
 */
export class Minimap {
  readonly #desk: Desk;
  readonly svg = ofDocument('createElementNS')(svgNamespace, 'svg');
  #ticks: readonly Tick[] = [];
  #drawn = '';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.svg.setAttribute('class', 'minimap');
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.addEventListener('click', (event) => this.#goTo(event.clientY / innerHeight));
  }

  /** Looks where the marks stand; reads the layout only. */
  *measure(): Generator<void, void> {
    const { scrollHeight } = ofDocument('documentElement');
    const marks = this.#desk.marks().filter(({ span }) => span !== null);
    const ticks: Tick[] = [];
    const isWorthIt = marks.length >= fewest && scrollHeight > innerHeight;
    const byBody = isWorthIt
      ? Map.groupBy(marks, ({ post }) => post?.body as Element)
      : new Map<Element, Mark[]>();
    const places = yield* placesOf([...byBody.keys()], scrollHeight);
    for (const [at, some] of [...byBody.values()].entries()) {
      const place = places[at];
      if (place) ticks.push(...some.map((mark) => tickOf(mark, place)));
      yield;
    }
    this.#ticks = ticks;
  }

  /** Where that is what is drawn already, nothing is touched. */
  draw(): void {
    const lines = [...Map.groupBy(this.#ticks, ({ verdict }) => verdict)].map(
      ([verdict, some]) => [verdict, linesAt(some)] as const,
    );
    const drawn = lines.join();
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.svg.replaceChildren(...lines.map(([verdict, path]) => drawLines(verdict, path)));
  }

  #goTo(at: number): void {
    const [nearest] = this.#ticks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (!nearest) return;
    const { annotation } = nearest;
    void this.#desk.withEditor((_, { answers }) => answers.openNote({ annotation }));
  }
}

/** As shares of the page. */
interface Place {
  readonly top: number;
  readonly height: number;
}

/**
 * Where posts stand that follow each other; null: it is folded away. The browser is asked for the first and the last,
 * for the one between them, and so on: a page of a thousand posts shows no more than a hundred places to be told apart.
 */
function* placesOf(bodies: readonly Element[], scrollHeight: number): Generator<void, (Place | null)[]> {
  const places: (Place | null)[] = bodies.map(() => null);
  const ask = (at: number) => {
    const box = bodies[at]?.getBoundingClientRect();
    if (box && box.height > 0)
      places[at] = { top: (box.top + scrollY) / scrollHeight, height: box.height / scrollHeight };
  };
  ask(0);
  ask(bodies.length - 1);
  const open: [first: number, last: number][] = [[0, bodies.length - 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [first, last] = next;
    if (last - first < 2) continue;
    const [before, after] = [places[first], places[last]];
    const far = before && after ? after.top - before.top : Number.NaN;
    if (before && far >= 0 && far < finest) {
      const step = far / (last - first);
      for (let at = first + 1; at < last; at++)
        places[at] = { top: before.top + (at - first) * step, height: 0 };
      continue;
    }
    const middle = (first + last) >> 1;
    ask(middle);
    open.push([first, middle], [middle, last]);
    yield;
  }
  return places;
}

/** As far down its post as its words are in the post's text: where each line truly is, nobody sees on so small a map. */
function tickOf({ note, text, span }: Mark, { top, height }: Place): Tick {
  const { id, motivation } = note.annotation;
  const share = text && span ? span.start / Math.max(1, text.text.length) : 0;
  const verdict = motivation === 'assessing' ? (note.verdict ?? 'to-check') : 'note';
  return { annotation: id, verdict, at: top + share * height };
}

function linesAt(ticks: readonly Tick[]): string {
  const tops = [...new Set(ticks.map(({ at }) => Math.round(at * 1000)))];
  return tops.map((top) => `M0 ${top}H1`).join('');
}

/** All lines of one verdict in one path: a thousand marks are seven elements. */
function drawLines(verdict: string, lines: string): SVGElement {
  const group = ofDocument('createElementNS')(svgNamespace, 'svg');
  group.setAttribute('viewBox', '0 0 1 1000');
  group.setAttribute('preserveAspectRatio', 'none');
  group.dataset.verdict = verdict;
  const path = ofDocument('createElementNS')(svgNamespace, 'path');
  path.setAttribute('d', lines);
  group.append(path);
  return group;
}
