import { language } from '../core/words.ts';

/**
 * A year, a month or a day in words, in the strings' own language: "2022", "Jan 2022", "Jan 24, 2022".
 * What is no such date comes back as it is.
 */
export function dateWords(date: string): string {
  const day = date.slice(0, 10);
  const at = new Date(day);
  // Date takes 2022-02-31 for a day in March.
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day)) return date;
  return new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    ...(day.length >= 7 && { month: 'short' }),
    ...(day.length === 10 && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(at);
}
