import { lettersOf, type PostText, postText } from '../../anchoring/post-text.ts';
import { once } from '../../core/once.ts';
import type { FoundPost, FoundThread } from '../../sites/site.ts';

/** The posts of the page as it is now; read again when the page changes. */
export interface Posts {
  readonly found: FoundThread | null;
  readonly adapter: string | null;
  byKey(key: string): FoundPost | null;
  /** The post that holds this node among its words. */
  around(node: Node): FoundPost | null;
  textOf(post: FoundPost): PostText;
  /** As `lettersOf` of `post-text.ts`. */
  lettersOf(post: FoundPost): string;
}

/** `found` null: a page without a thread, or one that has not been read yet. */
export function postsOf(
  found: FoundThread | null,
  adapter: string | null,
  texts: KeptByBody<PostText>,
): Posts {
  // Each made when it is first asked for: on most pages nobody asks.
  const posts = found?.posts ?? [];
  const byKey = once(() => new Map(posts.map((post) => [post.key, post])));
  const byBody = once(() => new Map<Node, FoundPost>(posts.map((post) => [post.body, post])));
  return {
    found,
    adapter,
    byKey: (key) => byKey().get(key) ?? null,
    around(node) {
      const body = withAncestors(node).find((one) => byBody().has(one));
      return (body && byBody().get(body)) ?? null;
    },
    textOf: ({ body, notText }) => texts.of(body, () => postText(body, notText)),
    lettersOf: ({ body, notText }) => lettersOf(body, notText),
  };
}

/** What was made of posts' bodies, such as their texts: each made once and kept until something in the body changes. */
export class KeptByBody<T> {
  readonly #kept = new Map<Element, T>();
  readonly #arrived = new Set<Node>();

  of(body: Element, make: () => T): T {
    let one = this.#kept.get(body);
    if (one === undefined) {
      one = make();
      this.#kept.set(body, one);
    }
    return one;
  }

  /** Something changed in this node; what was `added` may have changed where nobody watched. */
  forget(changed: Node, added: Iterable<Node>): void {
    for (const node of withAncestors(changed)) this.#kept.delete(node as Element);
    for (const node of added) this.#arrived.add(node);
  }

  /** Lets go of what belongs to posts that came or went since. */
  sweep(): void {
    for (const body of this.#kept.keys()) {
      const isNew = this.#arrived.size > 0 && withAncestors(body).some((node) => this.#arrived.has(node));
      if (isNew || !body.isConnected) this.#kept.delete(body);
    }
    this.#arrived.clear();
  }
}

export function withAncestors(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) nodes.push(at);
  return nodes;
}
