import type { Piece, PostText, Span } from './post-text.ts';

/** The words of a span as one live-free range, from its first letter to its last; null: no words there. */
export function rangeOf(text: PostText, span: Span): StaticRange | null {
  const pieces = text.pieces(span);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const [startContainer, startOffset] = boundary(first, 'start');
  const [endContainer, endOffset] = boundary(last, 'end');
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The span of the post's text that a range covers, without white space at its ends; null: no words of this post. */
export function spanOf(text: PostText, range: AbstractRange): Span | null {
  const { body } = text;
  const whole = new Range();
  whole.selectNodeContents(body);
  const startsBefore = whole.comparePoint(range.startContainer, range.startOffset) < 0;
  const endsAfter = whole.comparePoint(range.endContainer, range.endOffset) > 0;
  if (whole.comparePoint(range.startContainer, range.startOffset) > 0) return null;
  if (whole.comparePoint(range.endContainer, range.endOffset) < 0) return null;
  let start = startsBefore ? 0 : text.offsetOf(range.startContainer, range.startOffset);
  let end = endsAfter ? text.text.length : text.offsetOf(range.endContainer, range.endOffset);
  while (start < end && text.text[start] === ' ') start++;
  while (end > start && text.text[end - 1] === ' ') end--;
  return start < end ? { start, end } : null;
}

/** A piece of an element (a drawn formula) is the element as a whole. */
export function boundary(piece: Piece, side: 'start' | 'end'): [Node, number] {
  if (piece.node.nodeType === Node.TEXT_NODE) return [piece.node, piece[side]];
  const parent = piece.node.parentNode as Node;
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return [parent, side === 'start' ? firstDrawing(piece.node, index) : index + 1];
}

/** MathJax draws before its script: the formula begins at the drawing. */
function firstDrawing(script: Node, index: number): number {
  let start = index;
  for (let node = script.previousSibling; node instanceof Element; node = node.previousSibling) {
    if (!/\bMathJax/.test(node.className)) break;
    start--;
  }
  return start;
}
