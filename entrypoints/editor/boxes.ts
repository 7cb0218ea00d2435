import type { Chosen } from '../content/desk.ts';
import type { Editor } from './editor.ts';

type Boxes = () => readonly DOMRect[];

/** One function for one choice or link, so that what floats beside it is not placed anew at each drawing. */
const known = new WeakMap<object, Boxes>();

function boxesFor(what: object, boxes: Boxes): Boxes {
  const before = known.get(what);
  if (!before) known.set(what, boxes);
  return before ?? boxes;
}

export const boxesOfChosen = (chosen: Chosen, editor: Editor) =>
  boxesFor(chosen, () => editor.desk.boxesOf(chosen));
export const boxesOfLink = (link: Element) => boxesFor(link, () => [...link.getClientRects()]);
/** Above the sentence that stands at the foot of the window already, where there is one. */
export const footOfWindow = (root: ShadowRoot) =>
  boxesFor(root, () => {
    const foot = root.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight;
    return [new DOMRect(innerWidth / 2, foot - 8, 0, 0)];
  });
