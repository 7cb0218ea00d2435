import { verdictShapes } from '../../core/verdict-shape.ts';
import { count, say } from '../../core/words.ts';
import type { Mark } from './marks.ts';
import { ofDocument } from './own-document.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** All that a marker shows: with another key it is another marker. */
export const keyOf = (group: readonly Mark[]) =>
  group
    .map(({ note, state }) =>
      [note.annotation.id, note.annotation.rev, note.verdict, note.evidence.length, state].join(' '),
    )
    .join(',');

/** The shape of one mark, or of three and more that would stand on each other, with their number. */
export function drawMarker(marks: readonly Mark[]): HTMLElement {
  const marker = ofDocument('createElement')('button');
  const [{ note, state }] = marks as [Mark];
  const { annotation } = note;
  const verdict = annotation.motivation === 'assessing' ? (note.verdict ?? 'to-check') : null;
  const kind = say(verdict ? `verdict_${verdict.replaceAll('-', '_')}` : 'note');
  const isMoved = state === 'changed' || state === 'gone';
  const name =
    marks.length > 1 ? count('markerOfNotes', marks.length) : isMoved ? say(`marker_${state}`, kind) : kind;
  marker.className = 'marker';
  marker.tabIndex = -1;
  marker.dataset.note = marks.map((mark) => mark.note.annotation.id).join(' ');
  marker.dataset.verdict = verdict ?? 'note';
  marker.dataset.state = marks.some((mark) => mark.state === 'changed') ? 'changed' : state;
  marker.title = name;
  marker.setAttribute(
    'aria-label',
    say('marker', name, shortened(annotation.target.selector?.exact ?? say('wholePost'))),
  );
  const { outline, solid } = verdict ? verdictShapes[verdict] : noteShape;
  const isFilled = verdict === 'to-check' || note.evidence.length > 0;
  marker.append(drawPaths([isFilled ? solid : '', outline]));
  if (marks.length > 1)
    marker.append(Object.assign(ofDocument('createElement')('b'), { textContent: String(marks.length) }));
  return marker;
}

const noteShape = { outline: 'M2 4H12M2 7H12M2 10H8', solid: '' };

function drawPaths(paths: readonly [solid: string, outline: string]): SVGElement {
  const svg = ofDocument('createElementNS')(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  for (const [at, d] of paths.entries()) {
    const path = ofDocument('createElementNS')(svgNamespace, 'path');
    path.setAttribute('class', at ? 'outline' : 'solid');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
