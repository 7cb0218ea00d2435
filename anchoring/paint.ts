import { boundary } from './dom-range.ts';
import type { PostText, Span } from './post-text.ts';

/**
 * What a mark looks like on the page. The registry is shared with the page, names and ranges included, so
 * paint says only this much; the verdict stands in the margin, inside our closed root.
 *
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
type Look = 'claim' | 'note' | 'changed';

/** Words on the site's links get the line without the tint: the link's own look stays readable. */
type Layer = Look | 'claim-on-link' | 'changed-on-link' | 'current';

const layers: readonly Layer[] = ['note', 'claim-on-link', 'claim', 'changed-on-link', 'changed', 'current'];
export type Theme = 'light' | 'dark';
const nameOf = (layer: Layer, theme: Theme) => `scholium-${layer}${theme === 'dark' ? '-dark' : ''}`;

export interface PaintedMark {
  readonly text: PostText;
  readonly span: Span;
  readonly look: Look;
}

interface Shown {
  readonly highlight: Highlight;
  /** What belongs into it and is not there yet, and what is there and no longer belongs there. */
  readonly coming: Set<StaticRange>;
  readonly going: Set<StaticRange>;
}

interface Painted extends PaintedMark {
  readonly ranges: readonly { readonly layer: Layer; readonly range: StaticRange }[];
}

/**
 * Paints marks by their ids, in six highlights at most; only where something has changed. Others' names are not
 * touched. What was put is on the page when it is shown: the browser goes through every range that is painted,
 * with each frame in which there are others.
 */
export class Painter {
  readonly #painted = new Map<string, Painted>();
  readonly #highlights = new Map<Layer, Shown>();
  #theme: Theme = 'light';
  #current: string | null = null;
  #currentRanges: readonly StaticRange[] = [];

  /** Null: nothing is painted for it any more. */
  put(id: string, mark: PaintedMark | null): void {
    const before = this.#painted.get(id);
    if (before ? mark !== null && isSame(before, mark) : mark === null) return;
    for (const { layer, range } of before?.ranges ?? []) this.#remove(layer, range);
    this.#painted.delete(id);
    if (mark) {
      const ranges = rangesOf(mark);
      for (const { layer, range } of ranges) this.#add(layer, range);
      this.#painted.set(id, { ...mark, ranges });
    }
    if (id === this.#current) this.current(id);
  }

  /** What was painted for other ids goes. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#painted.keys()) if (!ids.has(id)) this.put(id, null);
  }

  /** The mark that is shown stronger; null: none. */
  current(id: string | null): void {
    for (const range of this.#currentRanges) this.#remove('current', range);
    this.#current = id;
    this.#currentRanges =
      (id === null ? undefined : this.#painted.get(id))?.ranges.map(({ range }) => range) ?? [];
    for (const range of this.#currentRanges) this.#add('current', range);
  }

  /** `theme`: how the site shows itself. Puts back what the page has thrown away, too. */
  show(theme = this.#theme): void {
    for (const [layer, { highlight, coming, going }] of this.#highlights) {
      const name = nameOf(layer, theme);
      if (theme !== this.#theme) CSS.highlights.delete(nameOf(layer, this.#theme));
      for (const range of going) highlight.delete(range);
      for (const range of coming) highlight.add(range);
      going.clear();
      coming.clear();
      if (highlight.size === 0) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    this.#theme = theme;
  }

  #add(layer: Layer, range: StaticRange): void {
    let shown = this.#highlights.get(layer);
    if (!shown) {
      shown = { highlight: new Highlight(), coming: new Set(), going: new Set() };
      shown.highlight.priority = layers.indexOf(layer);
      this.#highlights.set(layer, shown);
    }
    if (!shown.going.delete(range)) shown.coming.add(range);
  }

  #remove(layer: Layer, range: StaticRange): void {
    const shown = this.#highlights.get(layer);
    if (shown && !shown.coming.delete(range)) shown.going.add(range);
  }
}

const isSame = (a: PaintedMark, b: PaintedMark) =>
  a.text === b.text && a.look === b.look && a.span.start === b.span.start && a.span.end === b.span.end;

function rangesOf({ text, span, look }: PaintedMark): Painted['ranges'] {
  return text.pieces(span).map((piece) => {
    const [startContainer, startOffset] = boundary(piece, 'start');
    const [endContainer, endOffset] = boundary(piece, 'end');
    const isLink = look !== 'note' && isOnLink(piece.node, text.body);
    return {
      layer: isLink ? (`${look}-on-link` as Layer) : look,
      range: new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
    };
  });
}

/** Looked for no higher than the post's body, which may be a link itself: `closest` asks all that is around it. */
function isOnLink(node: Node, body: Element): boolean {
  for (let at = node.parentElement; at; at = at === body ? null : at.parentElement)
    if (at.localName === 'a' && at.hasAttribute('href')) return true;
  return false;
}
