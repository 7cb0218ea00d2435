import type { Finding } from './finding.ts';

/** Where a quotation's words are from, as far as the post tells: pages to try, likeliest first, or another post. */
type CitedPlace =
  | { readonly kind: 'pages'; readonly links: readonly string[] }
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'none' };

/** A quotation of a thread. */
export interface ThreadQuotation {
  /** The key of the post that quotes. */
  readonly post: string;
  readonly words: string;
  readonly cited: CitedPlace;
  /** Of what another post of the page says; null: it is compared with a page, or with nothing. */
  readonly here: Finding | null;
}
