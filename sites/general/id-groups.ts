import { all, attribute, holds } from '../elements.ts';
import { numberedId } from './shape.ts';

/** What stands before the number in ids of posts; some are nothing but a number. */
const postWord =
  /^$|^(?:\w{0,12}[_-])?(?:\w{0,6}post|\w{0,6}comment|reply|replies|answer|msg|message|thing|tree|p|c|pid|pb|cid)[a-z]{0,8}[_-]?(?:\w{1,8}[_-])?$/i;

/** Whether an id is of the kind that posts have. */
export function isPostId(id: string | null): boolean {
  const found = numberedId(id);
  return found !== null && postWord.test(found.prefix);
}

/** Elements of a page whose ids differ by their numbers only, as those of posts do. */
export interface IdGroup {
  /** One a number, in document order. */
  readonly marks: Element[];
  /** How many of them have another of their likes around them. */
  readonly nested: number;
}

/** So many ids are looked at between two pauses. */
const atOnce = 500;

/** The largest group first. */
export function* idGroupsOn(root: Element): Generator<void, IdGroup[]> {
  const groups = new Map<string, { elements: Element[]; numbers: Set<string> }>();
  let count = 0;
  for (const element of all(root, '[id]')) {
    if (++count % atOnce === 0) yield;
    const id = numberedId(attribute(element, 'id'));
    if (!id || !postWord.test(id.prefix)) continue;
    const group = groups.get(id.prefix) ?? { elements: [], numbers: new Set() };
    groups.set(id.prefix, group);
    if (group.numbers.has(id.number)) continue;
    group.numbers.add(id.number);
    group.elements.push(element);
  }
  return [...groups.values()]
    .map(({ elements }) => ({ marks: elements, nested: nestedIn(elements) }))
    .sort((one, other) => other.marks.length - one.marks.length);
}

function nestedIn(elements: readonly Element[]): number {
  const open: Element[] = [];
  let nested = 0;
  for (const element of elements) {
    while (open.length > 0 && !holds(open.at(-1) as Element, element)) open.pop();
    if (open.length > 0) nested++;
    open.push(element);
  }
  return nested;
}

/** Whether posts stand in the posts that they answer: teasers of other pages never do. */
export const isTree = ({ marks, nested }: IdGroup): boolean =>
  marks.length >= 5 && nested >= 0.2 * marks.length;
