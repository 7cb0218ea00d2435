import { type PostText, postText } from '../../anchoring/post-text.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { FoundPost, FoundThread, SiteReader } from '../../sites/site.ts';

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

export function readPosts(readers: readonly SiteReader[], page: Document, url: URL, texts: PostTexts): Posts {
  const reader = readers.find((one) => one.recognises(url)) ?? null;
  const found = reader?.read(page, url) ?? null;
  const byKey = new Map(found?.posts.map((post) => [post.post.key, post]));
  const byBody = new Map(found?.posts.map((post) => [post.body, post]));
  const hashes = new Map<FoundPost, string>();
  const textOf = (post: FoundPost) => texts.of(post);
  return {
    found,
    adapter: reader?.id ?? null,
    byKey: (key) => byKey.get(key) ?? null,
    around(node) {
      for (let at: Node | null = node; at; at = at.parentNode) {
        const post = byBody.get(at as Element);
        if (post) return post;
      }
      return null;
    },
    textOf,
    hashOf: (post) => remember(hashes, post, () => fingerprint(textOf(post).text)),
  };
}

/** The texts of posts, each built once and kept until something in its body changes. */
export class PostTexts {
  readonly #texts = new Map<Element, PostText>();

  of({ body, notText }: FoundPost): PostText {
    return remember(this.#texts, body, () => postText(body, notText));
  }

  /** Something changed in this node. */
  forget(changed: Node): void {
    for (let node: Node | null = changed; node; node = node.parentNode) this.#texts.delete(node as Element);
    for (const body of this.#texts.keys()) if (!body.isConnected) this.#texts.delete(body);
  }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/**
 * Calls `onChange` when the site has changed the page, not when we have; at most once in `pauseMs`. What
 * changed is told to `onNode` at once.
 */
export function watchPage(
  isOurs: (node: Node) => boolean,
  onNode: (changed: Node) => void,
  onChange: () => void,
  pauseMs: number,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) =>
      record.type === 'characterData'
        ? !isOurs(record.target)
        : [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node)),
    );
    for (const record of theirs) onNode(record.target);
    if (theirs.length > 0)
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, pauseMs);
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
