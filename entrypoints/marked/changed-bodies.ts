import { isWithin, withAncestors } from '../content/posts.ts';

/** In which posts' bodies something has changed. */
export class ChangedBodies {
  /** What changed, and all that is around it. */
  readonly #around = new Set<Node>();
  readonly #arrived = new Set<Node>();

  /** Something changed in this node; what was `added` may have changed where nobody watched. */
  add(changed: Node, added: Iterable<Node>): void {
    for (const node of withAncestors(changed)) this.#around.add(node);
    for (const node of added) this.#arrived.add(node);
  }

  get isEmpty(): boolean {
    return this.#around.size + this.#arrived.size === 0;
  }

  addAll(others: ChangedBodies): void {
    for (const node of others.#around) this.#around.add(node);
    for (const node of others.#arrived) this.#arrived.add(node);
  }

  has(body: Element): boolean {
    return this.#around.has(body) || isWithin(body, this.#arrived);
  }
}
