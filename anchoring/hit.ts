import { rangeOf } from './dom-range.ts';
import type { PostText } from './post-text.ts';

/**
 * The offset in the post's text of the letter under a point of the viewport; null where there is none, as
 * right of a line's end.
 */
export function offsetUnder(text: PostText, x: number, y: number): number | null {
  const position = caretAt(text.body.ownerDocument, x, y);
  if (!position || !text.body.contains(position.node)) return null;
  const at = text.offsetOf(position.node, position.offset);
  for (const start of [at, at - 1]) {
    if (start < 0) continue;
    const range = rangeOf(text, { start, end: start + 1 });
    if (range && rectsOf(range).some((rect) => isInside(rect, x, y))) return start;
  }
  return null;
}

/** A static range has no boxes; a live one lives just long enough to be asked. */
export function rectsOf(range: StaticRange): DOMRect[] {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

const isInside = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Older Chromium has only the form that WebKit gave it. */
function caretAt(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  // Of the prototype: a page hides what its document has by the names of its pictures.
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (caretPositionFromPoint) {
    const position = caretPositionFromPoint.call(page, x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = caretRangeFromPoint.call(page, x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
