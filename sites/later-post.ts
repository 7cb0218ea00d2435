import type { Post, PostKind } from '../core/post.ts';
import type { FoundPost } from './site.ts';

/** What a post says of itself, and its address on the page. */
export type Details = Pick<FoundPost, 'post' | 'address'>;

/** How the posts of one page are read; shared by all of them. */
export interface PageReading {
  keyOf(kind: PostKind, id: string): string;
  detailsOf(post: LaterPost): Details;
}

type Parts = Pick<FoundPost, 'kind' | 'element' | 'body' | 'notText' | 'hiddenComments' | 'showMore'> & {
  /** The site's own id. */
  readonly id: string;
  /** `id` of the post that this one answers or comments on. */
  readonly parent: string | null;
};

/**
 * A post of which is known where it stands. Who wrote it and when is read when somebody first asks: of most of
 * a page's thousands of posts nobody does.
 */
export class LaterPost implements FoundPost {
  declare readonly id: string;
  declare readonly kind: PostKind;
  declare readonly parent: string | null;
  declare readonly element: Element;
  declare readonly body: Element;
  declare readonly notText: string | null;
  declare readonly hiddenComments: number;
  declare readonly showMore: Element | null;
  readonly #reading: PageReading;
  #key: string | null = null;
  #details: Details | null = null;

  constructor(parts: Parts, reading: PageReading) {
    Object.assign(this, parts);
    this.#reading = reading;
  }

  get key(): string {
    this.#key ??= this.#reading.keyOf(this.kind, this.id);
    return this.#key;
  }

  get post(): Post {
    return this.#read().post;
  }

  get address(): string {
    return this.#read().address;
  }

  #read(): Details {
    this.#details ??= this.#reading.detailsOf(this);
    return this.#details;
  }
}
