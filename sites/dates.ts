/** Day before month or month before day, where both are numbers. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * A time as machines write it, in UTC: `2024-01-03T12:20:36-0500`, `2024-01-03 12:20`, `2024-01-03`, seconds
 * or milliseconds since 1970. Without a zone it is taken as UTC, so it may be off by half a day.
 *
 * @returns ISO 8601 to the second; null: no time, or none that a post could be of (before 1990, after 2100).
 */
export function isoTime(written: string | null | undefined): string | null {
  if (!written) return null;
  if (/^\s*\d{10}(\d{3})?\s*$/.test(written)) {
    return inUtc(Number(written) * (written.trim().length === 10 ? 1000 : 1));
  }
  const found =
    /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(written) ??
    /(\d{4})-(\d\d)-(\d\d)[T ]\s*(\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?/.exec(
      written,
    );
  if (!found) return null;
  const [year, month, day, hour, minute, second] = Array.from({ length: 6 }, (_, at) =>
    Number(found[at + 1] ?? 0),
  ) as Six;
  return timeOf(year, month, day, hour, minute, second, offsetMs(found[7]));
}
type Six = [number, number, number, number, number, number];

/** "+05:30" in milliseconds. */
function offsetMs(zone: string | undefined): number {
  const found = /([+-])(\d\d):?(\d\d)/.exec(zone ?? '');
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === '-' ? -minutes : minutes) * 60_000;
}

/** Null: there is no such day or time. */
function timeOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  offset = 0,
): string | null {
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const there = new Date(at);
  const isReal =
    there.getUTCMonth() === month - 1 &&
    there.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 61;
  return isReal ? inUtc(at - offset) : null;
}

function inUtc(at: number): string | null {
  if (!(at >= Date.UTC(1990, 0) && at < Date.UTC(2100, 0))) return null;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

const year = '((?:19|20)\\d\\d)';
const yearFirst = new RegExp(`${year}\\s?[-./年]\\s?(\\d{1,2})\\s?[-./月]\\s?(\\d{1,2})`);
const monthNamed = new RegExp(`(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`, 'u');
const dayThenName = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.|º)?[\\s-](?:de |of )?(\\p{L}{3,})\\.?,?[\\s-](?:de )?${year}`,
  'u',
);
const numbers = /(?<![\d:])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d:])/;
const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?\s?m\b)?/i;

/**
 * A date as people read it, "30th March 2025, 16:26" or "11-29-2024, 01:50 PM", in UTC as if written there:
 * few tell their zone ("GMT+03:00"). `order` is for those of numbers only; null: it is not known, so they tell nothing.
 *
 * @returns ISO 8601; null: no date with its day and year stands there ("yesterday", "3 years ago", "Mar 2").
 */
export function dateInWords(written: string, order: DayOrder | null, language = 'en'): string | null {
  // No date stands after more words, and in an endless one it would be looked for without end.
  const words = written.slice(0, 300);
  const found = dayIn(words, order, language);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0', half] = clock.exec(words) ?? [];
  const zone = /(?:GMT|UTC)\s?([+-]\d\d:?\d\d)/.exec(words)?.[1];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return timeOf(found.year, found.month, found.day, hour, Number(minutes), Number(seconds), offsetMs(zone));
}

function dayIn(words: string, order: DayOrder | null, language: string) {
  const plain = yearFirst.exec(words);
  if (plain) return { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) };
  const named = monthNamed.exec(words);
  const month = named && monthNamedIn(named[1] as string, language);
  if (named && month) return { year: Number(named[3]), month, day: Number(named[2]) };
  const after = dayThenName.exec(words);
  const monthAfter = after && monthNamedIn(after[2] as string, language);
  if (after && monthAfter) return { year: Number(after[3]), month: monthAfter, day: Number(after[1]) };
  return inNumbers(words, order);
}

function inNumbers(words: string, order: DayOrder | null) {
  const found = numbers.exec(words);
  if (!found) return null;
  const [one, two, three] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const said = orderOf([words]) ?? order ?? (one === two ? 'day-first' : null);
  if (!said) return null;
  const [day, month] = said === 'day-first' ? [one, two] : [two, one];
  return { year: three < 100 ? 2000 + three - (three > 80 ? 100 : 0) : three, month, day };
}

/** What the dates of one page tell together of the order they are written in; null: it stays open. */
export function orderOf(written: readonly string[]): DayOrder | null {
  for (const words of written) {
    const found = numbers.exec(words);
    if (!found) continue;
    if (found[2] === '.' || Number(found[1]) > 12) return 'day-first';
    if (Number(found[3]) > 12) return 'month-first';
  }
  return null;
}

/** Of the languages asked for so far: the browser takes long to tell them. */
const months = new Map<string, ReadonlyMap<string, number>>();
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Of a month's name, long or short, in English or the page's language; null: no month. */
function monthNamedIn(name: string, language: string): number | null {
  const asked = name.toLowerCase();
  const month = english.indexOf(asked.slice(0, 3)) + 1;
  if (month || /^en\b/i.test(language)) return month || null;
  const names = months.get(language) ?? namesIn(language);
  months.set(language, names);
  return names.get(asked) ?? names.get(asked.slice(0, 3)) ?? null;
}

function namesIn(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = formatIn(language, { month: width, ...(day && { day }), timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format?.formatToParts(Date.UTC(2024, month, 1)) ?? [];
        const said = parts.find(({ type }) => type === 'month')?.value;
        if (said) names.set(said.toLowerCase().replace(/\.$/, ''), month + 1);
      }
    }
  }
  return names;
}

/** Null: what the page calls its language is none. */
function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return null;
  }
}
