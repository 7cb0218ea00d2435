import { boundary } from '../../anchoring/dom-range.ts';
import { type PostText, postText, type Span } from '../../anchoring/post-text.ts';
import { directive } from '../../core/text-directive.ts';

/**
 * A text directive that leads a browser to these words, with as many words around them as it takes to mean
 * no others on the page; null where none would. Browsers look through the whole page, whatever the case and
 * the accents, for whole words; each of the directive's terms within one block.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(page: Element, of: PostText, span: Span): string | null {
  const pieces = of.pieces(span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  // Words that are not drawn as they are written, as of a formula, are not to be found.
  if (!first || !last || pieces.some(({ node }) => node.nodeType !== Node.TEXT_NODE)) return null;
  const whole = postText(page, null);
  const start = whole.offsetOf(...boundary(first, 'start'));
  const end = whole.offsetOf(...lastLetter(boundary(last, 'end'))) + 1;
  return directive(whole.text, whole.blocks, { start, end });
}

/** Positions between words belong to the words that follow; a letter's own position is its. */
const lastLetter = ([node, offset]: [Node, number]): [Node, number] => [node, offset - 1];
