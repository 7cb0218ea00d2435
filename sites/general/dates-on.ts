import {
  all,
  around,
  attribute,
  countIn,
  isBefore,
  parentOf,
  previousOf,
  tagOf,
  textsIn,
  wordsOf,
} from '../elements.ts';
import { shapeOf } from './shape.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** What looks like a date of a post: with a day, or counted back from now. */
const looksLikeDate = new RegExp(
  [
    `\\b(?:${months})[a-z]{0,6}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:${months})[a-z]{0,6}\\b`,
    '\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b',
    '\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d\\d)\\b',
    '\\b\\d+\\s?(?:s|m|h|d|w|y|mo|yr|min|sec|hr|minute|second|hour|day|week|month|year)s?\\s+ago\\b',
    '\\b(?:yesterday|today)\\b.{0,6}\\d',
  ].join('|'),
  'i',
);

/** A date is short, or stands in a short line beside a name. */
const longest = 120;

/** Dates of one look: those of the posts, if the page is a thread. */
export interface DateGroup {
  readonly shape: string;
  readonly dates: Element[];
}

/** So many elements or texts are looked at between two pauses. */
const atOnce = 500;

/** All elements that say a date, by their look, the largest group first. */
export function* dateGroupsOn(page: Document, root: Element): Generator<void, DateGroup[]> {
  const groups = new Map<string, DateGroup>();
  const seen = new Set<Element>();
  const add = (element: Element) => {
    if (isOfPerson(element)) return;
    const date = around(element, 'time,relative-time,[datetime]') ?? element;
    if (seen.has(date)) return;
    seen.add(date);
    const shape = slotOf(date);
    const group = groups.get(shape) ?? { shape, dates: [] };
    group.dates.push(date);
    groups.set(shape, group);
  };

  let count = 0;
  for (const element of all(
    root,
    'time,relative-time,faceplate-timeago,[itemprop="datePublished"],[itemprop="dateCreated"]',
  )) {
    add(element);
    if (++count % atOnce === 0) yield;
  }
  yield;
  for (const element of all(root, '[title]')) {
    if (looksLikeDate.test((attribute(element, 'title') ?? '').slice(0, longest))) add(element);
    if (++count % atOnce === 0) yield;
  }
  yield;
  const walker = textsIn(page, root);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (++count % atOnce === 0) yield;
    const { data } = text;
    if (data.length < 5 || data.length > longest || !/\d/.test(data) || !looksLikeDate.test(data)) continue;
    const holder = parentOf(text);
    if (
      holder &&
      !/^(?:script|style|title|option|textarea|code|pre)$/.test(tagOf(holder)) &&
      !isProse(holder)
    )
      add(holder);
  }
  return joined([...groups.values()].map(withoutTwins));
}

/**
 * The largest group first, with the few in it whose line has a class more or less than those of the others, as that
 * of who began the thread.
 */
function joined(groups: readonly DateGroup[]): DateGroup[] {
  const sorted = [...groups].sort((one, other) => other.dates.length - one.dates.length);
  const [most, ...others] = sorted;
  const [likeMost] = most?.dates ?? [];
  if (!most || !likeMost || most.dates.length < leastToJoin) return sorted;
  const isFew = ({ dates: [date, ...more] }: DateGroup) =>
    date !== undefined && more.length < most.dates.length / 4 && areOfOneLine(likeMost, date);
  const few = most.dates.length > mostToJoin ? [] : others.filter(isFew);
  if (few.length === 0) return sorted;
  const dates = [most, ...few].flatMap((group) => group.dates);
  return [
    { shape: most.shape, dates: dates.sort((one, other) => (isBefore(one, other) ? -1 : 1)) },
    ...others.filter((group) => !few.includes(group)),
  ];
}

/** So many dates of one look others may be taken to: in a long row, to ask which stands first takes long. */
const leastToJoin = 4;
const mostToJoin = 3000;

/** Whether two dates look alike and their lines share a class and a tag. */
function areOfOneLine(one: Element, other: Element): boolean {
  const [line, otherLine] = [parentOf(one), parentOf(other)];
  if (!line || !otherLine || tagOf(line) !== tagOf(otherLine) || shapeOf(one) !== shapeOf(other))
    return false;
  const [classes, others] = [line, otherLine].map((each) => (attribute(each, 'class') ?? '').split(/\s+/));
  return classes?.some((name) => name !== '' && others?.includes(name)) ?? false;
}

/** A paragraph with a date in it, other than a line that says who wrote and when. */
const isProse = (element: Element) => /^(?:p|li)$/.test(tagOf(element)) && wordsOf(element).length > longest;

/** Sites write a date once for wide and once for narrow windows: then every second one is left out. */
function withoutTwins(group: DateGroup): DateGroup {
  const { dates } = group;
  const said = dates.map((date) => attribute(date, 'datetime'));
  const twins = said.filter((one, at) => at % 2 === 1 && one !== null && one === said[at - 1]).length;
  const areTwins = dates.length % 2 === 0 && dates.length > 3 && twins >= 0.45 * dates.length;
  return areTwins ? { ...group, dates: dates.filter((_, at) => at % 2 === 0) } : group;
}

/** "Joined: Feb 4, 2015" is no post's date; what follows a date, as "(last modified …)", says nothing of it. */
function isOfPerson(element: Element): boolean {
  const parent = parentOf(element);
  const own = wordsOf(element).slice(0, longest);
  const whole = parent && countIn(parent) <= mostInLine ? wordsOf(parent) : '';
  const line = whole && whole.length <= longest ? whole : own;
  const before = line.slice(0, line.indexOf(own) + (looksLikeDate.exec(own)?.index ?? own.length));
  const beside = previousOf(element);
  return (
    namesPerson.test(before) ||
    quoted.test(line) ||
    (beside !== null && labelsPerson.test(wordsOf(beside).slice(-40)))
  );
}

/** A line has few elements. */
const mostInLine = 8;

const label =
  'join(?:ed|date)?|regist(?:ered|riert)|member since|since|founded|birthday|last (?:visit|seen|active|edit(?:ed)?|modified)|mitglied seit|inscri(?:t|ption)|desde';
const namesPerson = new RegExp(`\\b(?:${label})\\b`, 'i');
const quoted = /\bon:? .{0,30} (?:said|wrote)\b/i;
const labelsPerson = new RegExp(`\\b(?:${label})\\W*$`, 'i');

/** Where a date stands: its own look and its parent's, and the tags above. */
function slotOf(date: Element): string {
  const parent = parentOf(date);
  const above = parent && parentOf(parent);
  return [date, parent].map((one) => (one ? shapeOf(one) : '')).join('<') + (above ? `<${tagOf(above)}` : '');
}
