import { attribute, holds, onlyIn, parentOf, tagOf, wordsOf } from '../elements.ts';
import type { Segment } from './segments.ts';
import { shapeOf } from './shape.ts';
import { ofShape, type Slot, within } from './slots.ts';

/** Names of elements that hold the words of a post, and of those that hold what is said of it. */
export const saysBody =
  /(?:content|body|text|message|comment|markdown|prose|post|entry|answer|reply|formatted)/i;
export const saysOther =
  /(?:author|user|profile|avatar|poster|sig(?:nature)?\b|footer|header|head|meta|info|byline|action|control|button|menu|toolbar|quote|stats?|date|time|title|badge|share)/i;

/**
 * Where the words of each post stand: of the looks that posts have once each, the one with the most words in
 * it that holds neither names nor dates, and no wider than it must be.
 *
 * @returns the look, learnt from a sample of the posts; null: there is none.
 */
export function bodyShape(segments: readonly Segment[], author: Slot): string | null {
  const found = new Map<string, Candidate>();
  segments.forEach((segment, at) => {
    const name = author.elements[at];
    for (const element of within(segment, '*')) {
      if (
        /^(?:a|b|i|em|strong|span|img|br|time|button|svg|path|script|style|use|input|h[1-6])$/.test(
          tagOf(element),
        ) &&
        !attribute(element, 'itemprop')
      )
        continue;
      if (holds(element, segment.date) || (name && holds(element, name))) continue;
      const shape = shapeOf(element);
      const candidate = found.get(shape) ?? {
        shape,
        elements: segments.map(() => null),
        again: 0,
        length: 0,
      };
      if (candidate.elements[at]) candidate.again++;
      else {
        candidate.elements[at] = element;
        candidate.length += Math.min(wordsOf(element).length, 4000);
      }
      found.set(shape, candidate);
    }
  });
  const wanted = Math.max(1, 0.7 * segments.length);
  const fit = [...found].filter(([, { elements, again }]) => {
    const share = elements.filter(Boolean).length;
    return share >= wanted && again <= 0.3 * share;
  });
  const [best] = fit.sort(
    ([shape, one], [otherShape, other]) => worth(otherShape, other) - worth(shape, one),
  );
  if (!best) return null;
  return narrowest(
    best[1],
    fit.map(([, one]) => one),
  ).shape;
}

/** The words of one post, of the look that its likes' have; null: it has none. */
export function bodyIn(segment: Segment, shape: string, author: Element | null): Element | null {
  const found = ofShape(
    segment,
    shape,
    (one) => !holds(one, segment.date) && !(author && holds(one, author)),
  );
  return found && tightest(found);
}

/** Of the looks within the best one, the narrowest that still has nearly all its words. */
function narrowest(best: Candidate, others: readonly Candidate[]): Candidate {
  const isWithin = (one: Candidate) =>
    one.elements.every((element, at) => !element || (best.elements[at] && holds(best.elements[at], element)));
  const enough = others.filter((one) => one.length >= 0.9 * best.length && isWithin(one));
  return enough.reduce((least, one) => (one.length < least.length ? one : least), best);
}

interface Candidate {
  readonly shape: string;
  readonly elements: (Element | null)[];
  /** How often a segment has another of this look. */
  again: number;
  length: number;
}

function worth(shape: string, { length, elements }: Candidate): number {
  const classes = shape.replace(/^[^.]*\.?/, '');
  const said = (saysBody.test(classes) ? 1.3 : 1) * (saysOther.test(classes) ? 0.5 : 1);
  return length * said * (0.5 + elements.filter(Boolean).length / elements.length / 2);
}

/** An element whose only child has all its words says no more than that child. */
function tightest(element: Element): Element {
  for (let at = element; ; ) {
    const only = onlyIn(at);
    if (
      !only ||
      /^(?:p|a|b|i|span|ul|ol|blockquote)$/.test(tagOf(only)) ||
      wordsOf(only).length < wordsOf(at).length
    )
      return parentOf(at) ? at : element;
    at = only;
  }
}
