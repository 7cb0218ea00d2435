import { nextOf, parentOf, previousOf, wordsOf } from '../elements.ts';

/** What may be one post: an element with a date, and what stands beside it up to the next. */
export interface Segment {
  readonly date: Element;
  readonly parts: readonly Element[];
}

/** Posts are not nested deeper in what surrounds them than this. */
const deepest = 60;

/** One segment a date: the largest element around it without another of its likes, and what belongs to it. */
export function segmentsAround(dates: readonly Element[]): Segment[] {
  const counts = new Map<Element, number>();
  for (const date of dates) {
    let level = 0;
    for (let at: Element | null = date; at && level++ < deepest; at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const largest = dates.map((date) => {
    let at = date;
    for (let above = parentOf(at); above && counts.get(above) === 1; above = parentOf(at)) at = above;
    return at;
  });
  const rows = largest.map((element) => besides(element, counts));
  const usual = middle(rows.slice(0, -1).map((row) => row.length));
  return largest.map((element, at) => ({
    date: dates[at] as Element,
    parts: [element, ...(rows[at] ?? []).slice(0, usual), ...marksBefore(element, counts)],
  }));
}

/** Elements without a word right before a post: places to go to, which are the post's own. */
function marksBefore(element: Element, counts: ReadonlyMap<Element, number>): Element[] {
  const marks: Element[] = [];
  for (
    let before = previousOf(element);
    before && !counts.has(before) && isEmpty(before) && marks.length < 4;
    before = previousOf(before)
  )
    marks.push(before);
  return marks;
}

const isEmpty = (element: Element) => wordsOf(element) === '';

/** What stands beside an element up to the next with a date of its own: some sites part a post's head from its words. */
function besides(element: Element, counts: ReadonlyMap<Element, number>): Element[] {
  const row: Element[] = [];
  for (let next = nextOf(element); next && !counts.has(next) && row.length < 8; next = nextOf(next))
    row.push(next);
  while (row.length > 0 && isEmpty(row.at(-1) as Element)) row.pop();
  return row;
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
