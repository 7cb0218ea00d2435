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
export function postsOf(found: FoundThread | null, adapter: string | null, texts: KeptTexts): Posts {
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
    textOf: (post) => texts.of(post),
    lettersOf: ({ body, notText }) => lettersOf(body, notText),
  };
}

/** The posts' texts: each made when it is first asked for, and kept until something in the post's body changes. */
export class KeptTexts {
  readonly #kept = new Map<Element, PostText>();
  readonly #arrived = new Set<Node>();

  of({ body, notText }: FoundPost): PostText {
    const text = this.#kept.get(body) ?? postText(body, notText);
    this.#kept.set(body, text);
    return text;
  }

  /** Something changed in this node; what was `added` may have changed where nobody watched. */
  forget(changed: Node, added: Iterable<Node>): void {
    for (const node of withAncestors(changed)) this.#kept.delete(node as Element);
    for (const node of added) this.#arrived.add(node);
  }

  /** Lets go of what belongs to posts that came or went since. */
  sweep(): void {
    for (const body of this.#kept.keys())
      if (isWithin(body, this.#arrived) || !body.isConnected) this.#kept.delete(body);
    this.#arrived.clear();
  }
}

/** Whether it is one of the nodes, or in one of them. */
export const isWithin = (node: Node, nodes: ReadonlySet<Node>): boolean =>
  nodes.size > 0 && withAncestors(node).some((one) => nodes.has(one));

export function withAncestors(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) nodes.push(at);
  return nodes;
}
