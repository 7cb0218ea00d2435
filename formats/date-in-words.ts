/**
 * `2022`, `2022-01`, `2022-01-24` or a time (its day in UTC), as precisely as it was given: "January 2022".
 * What is no such date comes back as it is.
 */
export function dateInWords(date: string, language: string): string {
  const at = new Date(date);
  const isTime = date.length > 10;
  // Date takes 2022-02-31 for a day in March.
  if (Number.isNaN(at.getTime()) || (!isTime && !at.toISOString().startsWith(date))) return date;
  return formatOf(language, date.length).format(at);
}

/** Making one takes a hundred times as long as using it. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, length: number): Intl.DateTimeFormat {
  const precision = length >= 10 ? 'day' : length >= 7 ? 'month' : 'year';
  const known = made.get(`${language} ${precision}`);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  made.set(`${language} ${precision}`, format);
  return format;
}
