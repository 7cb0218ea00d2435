/**
 * `2022`, `2022-01`, `2022-01-24` or a time (its day in UTC), as precisely as it was given: "January 2022".
 * What is no such date comes back as it is.
 */
export function dateInWords(date: string, language: string): string {
  const at = new Date(date);
  const isTime = date.length > 10;
  // Date takes 2022-02-31 for a day in March.
  if (Number.isNaN(at.getTime()) || (!isTime && !at.toISOString().startsWith(date))) return date;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(date.length >= 7 ? { month: 'long' } : {}),
    ...(date.length >= 10 ? { day: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(at);
}
