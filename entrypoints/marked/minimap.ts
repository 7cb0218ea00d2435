import type { Desk } from '../content/desk.ts';
import { boxesOf } from '../content/marks.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Fewer marks are found by reading. */
const fewest = 10;

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
  readonly #svg = document.createElementNS(svgNamespace, 'svg');
  #ticks: readonly Tick[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#svg.setAttribute('class', 'minimap');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.addEventListener('click', (event) => this.#goTo(event.clientY / innerHeight));
    desk.overlay.root.append(this.#svg);
  }

  *steps(): Generator<void, void> {
    const { scrollHeight } = document.documentElement;
    const marks = this.#desk.marks().filter(({ span }) => span !== null);
    const ticks: Tick[] = [];
    const isWorthIt = marks.length >= fewest && scrollHeight > innerHeight;
    for (const mark of isWorthIt ? marks : []) {
      const top = boxesOf(mark)[0]?.top;
      const { id, motivation } = mark.note.annotation;
      const verdict = motivation === 'assessing' ? (mark.note.verdict ?? 'to-check') : 'note';
      if (top !== undefined) ticks.push({ annotation: id, verdict, at: (top + scrollY) / scrollHeight });
      yield;
    }
    this.#ticks = ticks;
    this.#svg.replaceChildren(
      ...[...Map.groupBy(ticks, ({ verdict }) => verdict)].map(([verdict, some]) => drawn(verdict, some)),
    );
  }

  #goTo(at: number): void {
    const [nearest] = this.#ticks.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (!nearest) return;
    const { annotation } = nearest;
    void this.#desk.withEditor((_, { answers }) => answers.openNote({ annotation }));
  }
}

/** All lines of one verdict in one path: a thousand marks are seven elements. */
function drawn(verdict: string, ticks: readonly Tick[]): SVGElement {
  const group = document.createElementNS(svgNamespace, 'svg');
  group.setAttribute('viewBox', '0 0 1 1000');
  group.setAttribute('preserveAspectRatio', 'none');
  group.dataset.verdict = verdict;
  const tops = [...new Set(ticks.map(({ at }) => Math.round(at * 1000)))];
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', tops.map((top) => `M0 ${top}H1`).join(''));
  group.append(path);
  return group;
}
