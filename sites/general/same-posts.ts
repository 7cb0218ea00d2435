import { parentOf } from '../elements.ts';
import type { GeneralPost } from './found.ts';

/** Posts are not deeper in a page than this. */
const deepest = 200;

/**
 * Posts found in one way of looking, to ask which of them is one that was found in another: the one with its
 * number, else the one whose words stand in its words or its element, or around them.
 */
export class SamePosts {
  readonly #ids = new Map<string, GeneralPost>();
  /** By their words and elements. */
  readonly #places = new Map<Element, GeneralPost>();
  /** By all that is around their words; of several in one element the first. */
  readonly #around = new Map<Element, GeneralPost>();

  constructor(posts: readonly GeneralPost[]) {
    for (const post of posts) {
      if (post.id !== null && !this.#ids.has(post.id)) this.#ids.set(post.id, post);
      this.#places.set(post.element, post);
      let level = 0;
      for (let at: Element | null = post.body; at && level++ < deepest; at = parentOf(at)) {
        // Above this, others have been here.
        if (this.#around.has(at)) break;
        this.#around.set(at, post);
      }
    }
    for (const post of posts) this.#places.set(post.body, post);
  }

  /** Null: none of them is this post. */
  of({ id, body, element }: GeneralPost): GeneralPost | null {
    const known = (id === null ? null : this.#ids.get(id)) ?? this.#around.get(body);
    return known ?? this.#holding(body) ?? this.#around.get(element) ?? null;
  }

  #holding(body: Element): GeneralPost | null {
    let level = 0;
    for (let at: Element | null = body; at && level++ < deepest; at = parentOf(at)) {
      const post = this.#places.get(at);
      if (post) return post;
    }
    return null;
  }
}
