import { all, around, attribute, countIn, first, firstFew, fits, tagOf, wordsOf } from '../elements.ts';
import type { Segment } from './segments.ts';
import { shapeOf } from './shape.ts';

/** An element that all posts have in the same place: one a segment, null where it is missing. */
export interface Slot {
  readonly shape: string;
  readonly elements: readonly (Element | null)[];
  readonly share: number;
}

/** A link to somebody's page is of another kind than one to press. */
function nameShape(element: Element): string {
  const isProfile = tagOf(element) === 'a' && profile.test(attribute(element, 'href') ?? '');
  return shapeOf(element) + (isProfile ? '@' : '');
}

/** Elements in segments by their look, with how many segments have one. */
function slotsIn(
  segments: readonly Segment[],
  selector: string,
  counts: (element: Element) => boolean,
): Slot[] {
  const found = new Map<string, (Element | null)[]>();
  segments.forEach((segment, at) => {
    for (const element of within(segment, selector).slice(0, mostNames)) {
      if (!counts(element)) continue;
      const shape = nameShape(element);
      const row = found.get(shape) ?? segments.map(() => null);
      row[at] ??= element;
      found.set(shape, row);
    }
  });
  return [...found].map(([shape, elements]) => ({
    shape,
    elements,
    share: elements.filter(Boolean).length / segments.length,
  }));
}

/** The first element of a shape in a segment that `counts` holds for; null: there is none. */
export function ofShape(
  segment: Segment,
  shape: string,
  counts: (element: Element) => boolean = () => true,
): Element | null {
  const isLike = shape.endsWith('@') ? nameShape : shapeOf;
  return within(segment, selectorOf(shape)).find((one) => isLike(one) === shape && counts(one)) ?? null;
}

/** The first that may be a name and has the first two classes of a shape: states of one post may add or take others. */
export function nearShape(segment: Segment, shape: string): Element | null {
  const [name = '*', ...classes] = shape.replace(/@$/, '').split('.');
  const kept = classes.filter((one) => one && !one.includes('#')).slice(0, 2);
  if (kept.length < 2) return null;
  return within(segment, selectorOf([name, ...kept].join('.'))).find(isName) ?? null;
}

/** What elements of a shape fit, and few others. */
function selectorOf(shape: string): string {
  const [name = '*', ...classes] = shape.replace(/@$/, '').split('.');
  const plain = classes.filter((one) => one && !one.includes('#')).map((one) => `.${CSS.escape(one)}`);
  return CSS.escape(name.replace(/#.*/, '')) + plain.join('');
}

/** So many elements of one segment may be the name: it stands near the beginning. */
const mostNames = 80;

/** So many elements of one segment are looked at. */
const mostElements = 200;

export function within({ parts }: Segment, selector: string): Element[] {
  const found: Element[] = [];
  for (const part of parts) {
    if (fits(part, selector)) found.push(part);
    found.push(...firstFew(part, selector, mostElements));
  }
  return found;
}

/** Addresses of people's own pages. */
export const profile =
  /\/(?:u|user|users|member|members|profile|people|author|authors|~[^/]+)(?:[/.?=-]|$)|[?&;](?:u|uid|user|userid|action=profile)[=;]|member\.php|\/~/i;
const namedSo =
  /(?:^|[-_\s])(?:author|user-?name|username|poster|by-?line|nick|screen-?name|display-?name|user|name|creator|member)/i;

/** Classes of what is said of people beside their names. */
const aboutThem =
  /title|group|rank|role|stats?\b|avatar|badge|count|signature|location|wrap|button|control|action|tool|menu/i;

/** A name may have a badge or two beside it. */
const mostInName = 6;
const mostDrawn = 30;

/** Elements that may say that they hold a name. */
const saidNames =
  'a[href],[itemprop="author"],[itemprop="name"],' +
  ['author', 'user', 'name', 'poster', 'member', 'nick', 'creator', 'byline']
    .map((word) => `[class*="${word}" i]`)
    .join();

/** Who wrote: the slot whose elements are most like names of people; null: none is. */
export function authorSlot(segments: readonly Segment[]): Slot | null {
  const likeliest = (selector: string, least: number) =>
    slotsIn(segments, selector, isName)
      .filter(({ share }) => share >= 0.75)
      .map((slot) => ({ slot, worth: worthOf(slot) }))
      .filter(({ worth }) => worth > least)
      .sort((one, other) => other.worth - one.worth)[0]?.slot ?? null;
  // Something has to say that they are names; of many posts it is enough that they are short and different.
  return likeliest(saidNames, 1) ?? (segments.length > 1 ? likeliest('[class],b,strong', 0) : null);
}

/** Whether the words in an element may be a name. */
export function isName(element: Element): boolean {
  const count = countIn(element);
  // Avatars are drawn of many.
  if (count > mostDrawn || (count > mostInName && count - all(element, 'svg,svg *').length > mostInName))
    return false;
  const words = wordsOf(element);
  return words.length > 1 && words.length <= 60 && /\p{L}/u.test(words) && !looksOtherwise.test(words);
}

/** Words that stand in posts' heads and are no names. */
const looksOtherwise =
  /^(?:#?\d[\d,.]*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|reply|quote|report|share|save|like|edit|link|permalink|find|website|profile|e-?mail|pm|parent|https?:.*|www\..*|score.*|posted.*|joined.*|posts?:?.*|.*\bago|original poster|op|\W+)$/i;

function worthOf({ shape, elements, share }: Slot): number {
  const here = elements.filter((one) => one !== null);
  const links = here.filter((one) =>
    profile.test(attribute(around(one, 'a') ?? first(one, 'a'), 'href') ?? ''),
  ).length;
  const marked = here.filter((one) =>
    /author|creator/.test(attribute(around(one, '[itemprop]'), 'itemprop') ?? ''),
  ).length;
  const names = new Set(here.map(wordsOf));
  const classes = shape.replace(/^[^.]*\.?/, '').replaceAll('.', ' ');
  const isAbout = aboutThem.test(classes);
  const isSaid = namedSo.test(classes) && !isAbout;
  const length = here.reduce((sum, one) => sum + wordsOf(one).length, 0) / here.length;
  // One name under all posts may be a word of the site's.
  const isVaried = names.size > 1 ? 1 : here.length > 2 ? -3 : 0;
  return (
    (2 * links) / here.length +
    (2 * marked) / here.length +
    (isSaid ? 1.5 : isAbout ? -1.5 : 0) +
    isVaried +
    share -
    1 -
    length / 50
  );
}
