/** A place in the text of a post, in UTF-16 code units; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, a list's item, a cell: a stretch of a post's text that no other block breaks. */
export interface PostBlock extends Span {
  /** `head`: what a forum sets above a quotation, "Anna wrote:". */
  readonly kind: 'paragraph' | 'list-item' | 'cell' | 'code' | 'heading' | 'head';
  /** Which of `quotes` it stands in, the innermost; null: none, it is the post's own. */
  readonly quote: number | null;
}

/** The words that a link is written on. */
export interface PostLink extends Span {
  /** Absolute, http or https. */
  readonly href: string;
}

/** A block quotation, as the markup tells of it. */
export interface PostQuote {
  /** The quotation around it. */
  readonly parent: number | null;
  /** Address that the markup gives as its source. */
  readonly cite: string | null;
  /** Whose post it is from, by name, and that post's id or number on its site, as far as the markup says. */
  readonly poster: string | null;
  readonly post: string | null;
}

/** What a post's text is made of; offsets count in `text`. */
export interface PostBlocks {
  readonly text: string;
  readonly blocks: readonly PostBlock[];
  readonly links: readonly PostLink[];
  readonly quotes: readonly PostQuote[];
}
