import { attribute, tagOf } from '../elements.ts';

/** An element's tag and classes, or where it has none its id, without the numbers in them: what its likes have in common. */
export function shapeOf(element: Element): string {
  const classes = attribute(element, 'class') ?? '';
  const numbered = classes.trim() ? null : numberedId(attribute(element, 'id'));
  if (numbered?.prefix) return `${tagOf(element)}#${numbered.prefix}`;
  if (!classes) return tagOf(element);
  const known = ofClasses.get(classes) ?? shapeOfClasses(classes);
  if (ofClasses.size > mostKnown) ofClasses.clear();
  ofClasses.set(classes, known);
  return tagOf(element) + known;
}

/** What was worked out lately: a page has few classes and many elements. */
const ofClasses = new Map<string, string>();
const mostKnown = 5000;

function shapeOfClasses(classes: string): string {
  const kept = classes
    .slice(0, 300)
    .split(/\s+/)
    .filter((one) => one && !states.test(one))
    .map((one) => one.replace(/\d.*$/, '#'));
  return `.${kept.slice(0, 4).join('.')}`;
}

/** Classes that say how one of many stands, not what it is. */
const states =
  /^(?:odd|even|first|last|alt\d?|bg\d|row\d?|active|new|unread|is-.*|has-.*|.*(?:owner|starter|offline|online|collapsed|selected|highlight).*)$/i;

/** The end of an element's id that tells one of many from the others, and what comes before it. */
export interface NumberedId {
  readonly prefix: string;
  readonly number: string;
}

/** Null: no id, or one that is not one of many. */
export function numberedId(id: string | null): NumberedId | null {
  if (!id || id.length > 60) return null;
  const found = unique.exec(id) ?? lettered.exec(id) ?? numbered.exec(id) ?? mixed.exec(id);
  return found ? { prefix: found[1] ?? '', number: found[2] ?? '' } : null;
}

/** `c_g6amze`: short ids of letters and digits, where the word before says what they are of. */
const lettered = /^((?:c|comment|post|reply)[_-])([a-z0-9]{5,12})$/;
const numbered = /^([a-z][\w:-]*?[_-]?|(?=\d{4}))(\d{1,20})$/i;
/** ULIDs and UUIDs. */
const unique =
  /^((?:[a-z][\w-]*[_-])?)([0-7][0-9a-hjkmnp-tv-z]{25}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const mixed = /^([a-z]\w*[_-])(?=[a-z]*\d)([a-z0-9]{5,12})$/;
