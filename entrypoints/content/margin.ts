import { verdictShapes } from '../../core/verdict-shape.ts';
import { count, say } from '../../core/words.ts';
import { boxesOf, type Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';

const targetPx = 24;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** `takeFocus`: she pressed the marker; else the focus has come to it by keyboard, and stays there. */
export type OpenMarks = (marks: readonly Mark[], marker: HTMLElement, takeFocus: boolean) => void;

/**
 * The shapes in the gutter: one button for each mark, at its first line; three or more that would stand
 * on each other become one with their number. Buttons are reachable by keyboard in reading order.
 */
export function drawMargin(
  layer: HTMLElement,
  overlay: Overlay,
  marks: readonly Mark[],
  open: OpenMarks,
): void {
  // A marker that is still right stays the same element: a press or the focus may be on it.
  const old = new Map(
    [...layer.children].map((child) => [(child as HTMLElement).dataset.key, child as HTMLElement]),
  );
  const wanted = stackMarks(marks).flatMap((stack) => groupsOf(stack));
  const markers = wanted.map(({ group, left, top }) => {
    const key = keyOf(group);
    const marker = old.get(key) ?? drawMarker(group, open);
    marker.dataset.key = key;
    const place = overlay.toOverlay(left, top);
    marker.style.left = `${place.x}px`;
    marker.style.top = `${place.y}px`;
    return marker;
  });
  for (const [key, marker] of old) if (!markers.includes(marker)) old.get(key)?.remove();
  for (const [index, marker] of markers.entries()) {
    if (layer.children[index] !== marker) layer.insertBefore(marker, layer.children[index] ?? null);
  }
}

/** All that a marker shows: with another key it is another marker. */
const keyOf = (group: readonly Mark[]) =>
  group
    .map(({ note, state }) =>
      [note.annotation.id, note.annotation.rev, note.verdict, note.evidence.length, state].join(' '),
    )
    .join(',');

interface Group {
  readonly group: readonly Mark[];
  readonly left: number;
  readonly top: number;
}

interface Stack {
  readonly marks: Mark[];
  readonly left: number;
  readonly top: number;
}

function stackMarks(marks: readonly Mark[]): Stack[] {
  const stacks: Stack[] = [];
  for (const mark of marks) {
    const first = boxesOf(mark)[0];
    if (!first || !mark.post) continue;
    const body = mark.post.body.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(mark.post.body).direction === 'rtl';
    const left = isRightToLeft ? body.right : Math.max(0, body.left - targetPx);
    const top = mark.span ? first.top + (first.height - targetPx) / 2 : first.top;
    const last = stacks.at(-1);
    if (last && last.left === left && Math.abs(last.top - top) < targetPx / 2) last.marks.push(mark);
    else stacks.push({ marks: [mark], left, top });
  }
  return stacks;
}

function groupsOf({ marks, left, top }: Stack): Group[] {
  const groups = marks.length < 3 ? marks.map((mark) => [mark]) : [marks];
  return groups.map((group, index) => ({ group, left: left - index * (targetPx / 2), top }));
}

function drawMarker(marks: readonly Mark[], open: OpenMarks): HTMLElement {
  const marker = document.createElement('button');
  const [{ note }] = marks as [Mark];
  const verdict = note.annotation.motivation === 'assessing' ? (note.verdict ?? 'to-check') : null;
  marker.className = 'marker';
  marker.type = 'button';
  marker.dataset.note = note.annotation.id;
  marker.dataset.verdict = verdict ?? 'note';
  const name =
    marks.length > 1
      ? count('markerOfNotes', marks.length)
      : verdict
        ? say(`verdict_${verdict.replaceAll('-', '_')}`)
        : say('note');
  marker.title = name;
  marker.setAttribute(
    'aria-label',
    say('marker', name, shortened(note.annotation.target.selector?.exact ?? say('wholePost'))),
  );
  marker.append(verdict ? drawShape(verdict, note.evidence.length > 0) : drawNote());
  if (marks.length > 1)
    marker.append(Object.assign(document.createElement('b'), { textContent: String(marks.length) }));
  marker.addEventListener('click', () => open(marks, marker, true));
  marker.addEventListener('focus', () => {
    // Not where the focus comes back from a note that was just closed.
    if (marker.dataset.back === undefined && marker.matches(':focus-visible')) open(marks, marker, false);
  });
  return marker;
}

function drawShape(verdict: keyof typeof verdictShapes, isFilled: boolean): SVGElement {
  const { outline, solid } = verdictShapes[verdict];
  return drawPaths([outline, isFilled || verdict === 'to-check' ? solid : '']);
}

const drawNote = () => drawPaths(['M2 4H12M2 7H12M2 10H8', '']);

function drawPaths([outline, solid]: [string, string]): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, d] of [
    ['solid', solid],
    ['outline', outline],
  ] as const) {
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
