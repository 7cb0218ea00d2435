/** The order of names that objects at one place have come in, sorted, and the places below each name. */
interface Order {
  readonly names: readonly string[];
  readonly sorted: readonly string[];
  readonly below: Place[];
}
/** Rows of a table have few orders; beyond this many, an order is sorted anew each time. */
const remembered = 8;
export type Place = Order[];

/**
 * A value with the names of all its objects sorted, so that the same row always gives the same text.
 *
 * @param place what was met at this place before: start with an empty list and pass it on to the next row of
 *   the same table. Sorting names again for each of 100,000 rows takes longer than writing them.
 */
export function withSortedKeys(value: unknown, place: Place): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => withSortedKeys(part, place));
  const from = value as Record<string, unknown>;
  const { sorted, below } = orderOf(Object.keys(from), place);
  const to: Record<string, unknown> = {};
  for (let index = 0; index < sorted.length; index++) {
    const name = sorted[index] as string;
    const part = partOf(from[name], below, index);
    // Set like any other name, this one would be the object's prototype.
    if (name === '__proto__') Object.defineProperty(to, name, { value: part, enumerable: true });
    else to[name] = part;
  }
  return to;
}

function partOf(part: unknown, below: Place[], index: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const place = below[index] ?? [];
  below[index] = place;
  return withSortedKeys(part, place);
}

function orderOf(names: readonly string[], place: Place): Order {
  for (const order of place) if (isSame(order.names, names)) return order;
  const order = { names, sorted: names.toSorted(), below: [] };
  if (place.length < remembered) place.push(order);
  return order;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
