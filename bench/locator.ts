import { locate as find, readable } from '../anchoring/locate.ts';
import { type PostText, postText } from '../anchoring/post-text.ts';
import type { Found, Selectors } from './revisions.ts';

/**
 * The shipped finder as scorers of revisions call it: an import and a map of offsets. `root` is a text, or
 * an element whose `textContent` the offsets count in. Null: the words are gone.
 */
export function locate(root: { readonly text: string } | Element, selectors: Selectors): Found | null {
  if ('text' in root) {
    const place = find(readable(root.text), selectors);
    return place.state === 'gone' ? null : place;
  }
  const text = postText(root, null);
  const place = find(readable(text.text), selectors);
  return place.state === 'gone' ? null : { ...place, ...rawSpan(text, place) };
}

/** Offsets into the body's `textContent`, which holds white space as it is written. */
export function rawSpan(text: PostText, span: Found): { start: number; end: number } {
  const pieces = text.pieces(span);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) throw new Error(`No words from ${span.start} to ${span.end} in this element.`);
  return {
    start: charactersBefore(text.body, first.node) + first.start,
    end: charactersBefore(text.body, last.node) + last.end,
  };
}

function charactersBefore(body: Element, wanted: Node): number {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let count = 0;
  for (let node = walker.nextNode(); node && node !== wanted; node = walker.nextNode())
    count += (node as Text).data.length;
  return count;
}
