import { Painter } from '../anchoring/paint.ts';
import type { Piece } from '../anchoring/post-text.ts';
import style from '../entrypoints/content/marks.css?inline';
import { Texts } from './page-probe.ts';
import type { TruePlace } from './page-variant.ts';

/** Runs in a generated page where no script of ours is: paints marks as we do, and by elements around their words. */

export interface Painting {
  /** Scripts, and the style and layout that they ask for. */
  readonly ms: number;
  readonly elements: number;
  readonly records: number;
  /** Highlights of ours, and ranges in them that are live. */
  readonly names: number;
  readonly live: number;
}

interface Way {
  paint(): void;
  remove(): void;
}

const painter = new Painter();
let way: Way;

/** Makes everything ready but the paint. @returns how long that took, in ms. */
export function prepare(name: 'ours' | 'wrapping', places: readonly (TruePlace | null)[], address: string) {
  const texts = new Texts(address);
  const marks = places.flatMap((place) => {
    const words = place && texts.trueWords(place);
    return words ? [{ text: texts.of(words.post), span: words.span }] : [];
  });
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  document.body.offsetHeight;
  const began = performance.now();
  if (name === 'wrapping') way = wrapping(marks.flatMap(({ text, span }) => text.pieces(span)));
  else {
    for (const [id, mark] of marks.entries())
      painter.put(String(id), { ...mark, look: id % 3 < 2 ? 'claim' : 'note' });
    way = {
      paint: () => painter.show(),
      remove() {
        painter.keepOnly(new Set());
        painter.show();
      },
    };
  }
  return performance.now() - began;
}

export const paint = () => watched(() => way.paint());
export const remove = () => watched(() => way.remove());

async function watched(act: () => void): Promise<Painting> {
  let records = 0;
  const observer = new MutationObserver((some) => (records += some.length));
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  const before = count();
  const began = performance.now();
  act();
  document.body.offsetHeight;
  const ms = performance.now() - began;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  observer.disconnect();
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('scholium-'));
  const live = ours.flatMap(([, highlight]) => [...highlight]).filter((range) => range instanceof Range);
  return { ms, elements: Math.abs(count() - before), records, names: ours.length, live: live.length };
}

const count = () => document.getElementsByTagName('*').length;

/** Each stretch of letters in an element for each mark that covers it: the least that any wrapper does. */
function wrapping(pieces: readonly Piece[]): Way {
  const byNode = Map.groupBy(pieces, ({ node }) => node);
  const wraps: HTMLElement[] = [];
  return {
    paint() {
      for (const [node, some] of byNode) wrapIn(node, some, wraps);
    },
    remove() {
      for (const wrap of wraps.reverse()) {
        const parent = wrap.parentNode;
        wrap.replaceWith(...wrap.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** From the last stretch to the first, so that offsets stay true. */
function wrapIn(node: Node, pieces: readonly Piece[], wraps: HTMLElement[]): void {
  const ends = [...new Set(pieces.flatMap(({ start, end }) => [start, end]))].sort((a, b) => b - a);
  for (const [at, start] of ends.slice(1).entries()) {
    const end = ends[at] as number;
    const around = pieces.filter((piece) => piece.start <= start && piece.end >= end);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    for (let times = 0; times < around.length; times++) {
      const wrap = document.createElement('mark');
      range.surroundContents(wrap);
      wraps.push(wrap);
    }
  }
}
