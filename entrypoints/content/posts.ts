import { type PostText, postText } from '../../anchoring/post-text.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { FoundPost, FoundThread } from '../../sites/site.ts';

/** The posts of the page as it is now; read again when the page changes. */
export interface Posts {
  readonly found: FoundThread | null;
  readonly adapter: string | null;
  byKey(key: string): FoundPost | null;
  /** The post that holds this node among its words. */
  around(node: Node): FoundPost | null;
  textOf(post: FoundPost): PostText;
  hashOf(post: FoundPost): string;
}

/** `found` null: a page without a thread, or one that has not been read yet. */
export function postsOf(found: FoundThread | null, adapter: string | null, texts: PostTexts): Posts {
  const byKey = new Map(found?.posts.map((post) => [post.post.key, post]));
  const byBody = new Map(found?.posts.map((post) => [post.body, post]));
  return {
    found,
    adapter,
    byKey: (key) => byKey.get(key) ?? null,
    around(node) {
      const body = withAncestors(node).find((one) => byBody.has(one as Element));
      return byBody.get(body as Element) ?? null;
    },
    textOf: (post) => texts.of(post),
    hashOf: (post) => texts.hashOf(post),
  };
}

/** The texts of posts, each built once and kept until something in its body changes. */
export class PostTexts {
  readonly #texts = new Map<Element, PostText>();
  readonly #hashes = new WeakMap<PostText, string>();
  readonly #arrived = new Set<Node>();

  of({ body, notText }: FoundPost): PostText {
    return remember(this.#texts, body, () => postText(body, notText));
  }

  hashOf(post: FoundPost): string {
    const text = this.of(post);
    return remember(this.#hashes, text, () => fingerprint(text.text));
  }

  /** Something changed in this node; what was `added` may have changed where nobody watched. */
  forget(changed: Node, added: Iterable<Node>): void {
    for (const node of withAncestors(changed)) this.#texts.delete(node as Element);
    for (const node of added) this.#arrived.add(node);
  }

  /** Lets go of the texts of posts that came or went since. */
  sweep(): void {
    for (const body of this.#texts.keys()) {
      const isNew = this.#arrived.size > 0 && withAncestors(body).some((node) => this.#arrived.has(node));
      if (isNew || !body.isConnected) this.#texts.delete(body);
    }
    this.#arrived.clear();
  }
}

function withAncestors(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) nodes.push(at);
  return nodes;
}

interface Known<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function remember<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
