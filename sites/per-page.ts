import { first } from './elements.ts';
import type { Look } from './engine.ts';

/** Keeps what was worked out for a whole page while its posts are read. */
export function perPage<T>(make: (page: Document) => T): (look: Look) => T {
  const made = new WeakMap<Look, { readonly value: T }>();
  return (look) => {
    const known = made.get(look) ?? { value: make(look.page) };
    made.set(look, known);
    return known.value;
  };
}

/** Whether a selector fits anything on the page: looked up once, not for each post. */
export function isOnPage(look: Look, selector: string): boolean {
  const known = found.get(look) ?? new Map<string, boolean>();
  found.set(look, known);
  const isThere = known.get(selector) ?? first(look.page, selector) !== null;
  known.set(selector, isThere);
  return isThere;
}
const found = new WeakMap<Look, Map<string, boolean>>();
