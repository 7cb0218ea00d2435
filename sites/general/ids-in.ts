import { attribute, parentOf, tagOf } from '../elements.ts';
import type { Segment } from './segments.ts';
import { numberedId } from './shape.ts';
import { within } from './slots.ts';

interface Named {
  readonly number: string;
  /** The whole id: where an address can lead to. */
  readonly anchor: string;
}

/**
 * What comes before the number in the ids that posts have, rather in those of places made to go to than in others;
 * null: they have none, or not each its own.
 */
export function idPrefix(segments: readonly Segment[]): string | null {
  const found = new Map<string, Set<string>>();
  const places = new Set<string>();
  for (const segment of segments) {
    const own = new Set<string>();
    for (const element of named(segment)) {
      const id = numberedId(anchorOf(element));
      if (!id || own.has(id.prefix)) continue;
      own.add(id.prefix);
      if (attribute(element, 'name') !== null && tagOf(element) === 'a') places.add(id.prefix);
      found.set(id.prefix, (found.get(id.prefix) ?? new Set()).add(id.number));
    }
  }
  const fit = [...found].filter(([, numbers]) => numbers.size >= 0.8 * segments.length);
  const [best] = fit.find(([prefix]) => places.has(prefix)) ?? fit[0] ?? [];
  return best ?? null;
}

export function namedIn(segment: Segment, prefix: string): Named | null {
  for (const element of named(segment)) {
    const anchor = anchorOf(element);
    const id = anchor?.startsWith(prefix) ? numberedId(anchor) : null;
    if (anchor && id?.prefix === prefix) return { number: id.number, anchor };
  }
  return null;
}

const anchorOf = (element: Element) => attribute(element, 'id') ?? attribute(element, 'name');

function named(segment: Segment): Element[] {
  const [outer] = segment.parts;
  const above = outer && parentOf(outer);
  // What is around a post may be the one that it answers.
  return [...within(segment, '[id],a[name]'), ...(above ? [above] : [])];
}
