/**
 * A value that is made when it is first asked for, and kept: what most starts of a script never need costs
 * none of them anything.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
