import { attribute, parentOf, tagOf } from '../elements.ts';
import { shapeOf } from './shape.ts';

/** Posts are not nested deeper in a page than this. */
const deepest = 200;

/** Words by which pages name what holds the answers to the post before it, as `indented` and `children` do. */
const holdsAnswers = /(?:indent|child|nested|replies|sub-?(?:level|thread|comment)|responses)/i;

/**
 * Which post each one answers, by where they stand: in the post's own element, in a list beside its words, or in
 * an element behind it that is named for answers. Where any answers another than the first, the rest answer the
 * first; where none does, nothing is told.
 *
 * @param elements of the posts, in document order.
 * @param start whether the first begins the thread.
 * @returns one index a post; null: nothing tells.
 */
export function parentsOf(elements: readonly Element[], start: boolean): (number | null)[] {
  const tree = new PostTree(elements);
  const parents = elements.map((_, at) => tree.above(at));
  const areNested = parents.some((parent) => parent !== null && !(start && parent === 0));
  if (!areNested) return parents.map(() => null);
  return parents.map((parent, at) => parent ?? (start && at > 0 ? 0 : null));
}

class PostTree {
  readonly #elements: readonly Element[];
  readonly #own = new Map<Element, number>();
  /** Of each element around posts the first post in it. */
  readonly #first = new Map<Element, number>();

  constructor(elements: readonly Element[]) {
    this.#elements = elements;
    elements.forEach((element, at) => {
      this.#own.set(element, at);
      // Above what is known, all is.
      for (let up: Element | null = element; up && !this.#first.has(up); up = parentOf(up))
        this.#first.set(up, at);
    });
  }

  /** The post that this one stands under; null: none. */
  above(at: number): number | null {
    let inner = this.#elements[at] as Element;
    for (let level = 0; level < deepest; level++) {
      const outer = parentOf(inner);
      if (!outer) return null;
      const holder = this.#own.get(outer);
      if (holder !== undefined && holder < at) return holder;
      const before = (this.#first.get(inner) ?? 0) - 1;
      const first = this.#first.get(outer) ?? 0;
      if (before >= first) {
        const beside = this.#branch(before, outer);
        const isNamed = isForAnswers(inner) && beside !== null && !isForAnswers(beside);
        if (beside && (isNamed || before === first) && !areAlike(beside, inner)) return before;
      }
      inner = outer;
    }
    return null;
  }

  /** The part of `outer` right inside it that holds a post. */
  #branch(at: number, outer: Element): Element | null {
    let inner = this.#elements[at] as Element;
    for (let level = 0; level < deepest; level++) {
      const above = parentOf(inner);
      if (above === outer || !above) return above && inner;
      inner = above;
    }
    return null;
  }
}

const isForAnswers = (element: Element) => holdsAnswers.test(attribute(element, 'class') ?? '');

/** Whether two elements are one of many each: of one look, or of one tag and with a class in common. */
function areAlike(one: Element, other: Element): boolean {
  if (shapeOf(one) === shapeOf(other)) return true;
  const [ones, others] = [one, other].map((element) => (attribute(element, 'class') ?? '').split(/\s+/));
  return tagOf(one) === tagOf(other) && (ones?.some((name) => name && others?.includes(name)) ?? false);
}
