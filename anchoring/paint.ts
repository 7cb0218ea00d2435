import { boundary } from './dom-range.ts';
import type { PostText, Span } from './post-text.ts';

/**
 * What a mark looks like on the page. The registry is shared with the page, names and ranges included, so
 * paint says only this much; the verdict stands in the margin, inside our closed root.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export type Look = 'claim' | 'note' | 'current';

/** Words on the site's links get the line without the tint: the link's own look stays readable. */
type Layer = Look | 'claim-on-link';

const layers: readonly Layer[] = ['note', 'claim-on-link', 'claim', 'current'];
const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const nameOf = (layer: Layer, theme: Theme) => `scholium-${layer}${theme === 'dark' ? '-dark' : ''}`;

export interface PaintedMark {
  readonly text: PostText;
  readonly span: Span;
  readonly looks: readonly Look[];
}

/** `theme`: how the site shows itself. Paints exactly these marks; what we painted before and is not among them goes. Others' names are not touched. */
export function paint(marks: readonly PaintedMark[], theme: Theme): void {
  const ranges = new Map<Layer, StaticRange[]>(layers.map((layer) => [layer, []]));
  for (const { text, span, looks } of marks) {
    for (const piece of text.pieces(span)) {
      const [startContainer, startOffset] = boundary(piece, 'start');
      const [endContainer, endOffset] = boundary(piece, 'end');
      const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
      const isLink = piece.node.parentElement?.closest('a[href]') != null;
      for (const look of looks) ranges.get(look === 'claim' && isLink ? 'claim-on-link' : look)?.push(range);
    }
  }
  for (const [priority, layer] of layers.entries()) {
    for (const one of themes) if (one !== theme) CSS.highlights.delete(nameOf(layer, one));
    const name = nameOf(layer, theme);
    const painted = ranges.get(layer) ?? [];
    if (painted.length === 0) {
      CSS.highlights.delete(name);
      continue;
    }
    const highlight = new Highlight(...painted);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
}

/** False where the page has thrown our highlights away: then they must be painted again. */
export function isPainted(): boolean {
  return layers.some((layer) => themes.some((theme) => CSS.highlights.has(nameOf(layer, theme))));
}
