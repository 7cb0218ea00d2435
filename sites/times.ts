import { type DayOrder, dateInWords, isoTime } from './dates.ts';
import { attribute, first, wordsOf } from './elements.ts';

/** How a page writes its dates. */
export interface DateHabits {
  readonly language: string;
  readonly order: DayOrder | null;
}

/** Attributes in which sites keep a time, those for machines first. */
const kept = [
  'datetime',
  'content',
  'data-time',
  'data-timestamp',
  'data-date',
  'date',
  'title',
  'data-tippy-content',
];

/** A time written in one of two ways, for machines or for people; null: none, or it tells none. */
export function timeWritten(written: string | null, habits: DateHabits): string | null {
  return isoTime(written) ?? (written ? dateInWords(written, habits.order, habits.language) : null);
}

/** When an element says that something was: by its attributes, then in its words; null: it does not tell. */
export function timeOn(element: Element | null, habits: DateHabits): string | null {
  if (!element) return null;
  const written = kept.map((name) => attribute(element, name)).filter((one) => one !== null);
  for (const one of written) {
    const time = isoTime(one);
    if (time) return time;
  }
  for (const one of written) {
    const time = dateInWords(one, habits.order, habits.language);
    if (time) return time;
  }
  const words = wordsOf(element).slice(0, 200);
  return timeWritten(words, habits);
}

/** The first time that what is inside `root` tells, by selectors in their order. */
export function timeIn(root: Element | null, habits: DateHabits, ...selectors: string[]): string | null {
  for (const selector of selectors) {
    const time = timeOn(first(root, selector), habits);
    if (time) return time;
  }
  return null;
}
