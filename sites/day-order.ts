import { type DayOrder, dateInWords, orderOf } from './dates.ts';
import { all, wordsOf } from './elements.ts';

/** So many dates tell their order if they ever do. */
const enough = 60;

/**
 * The order of day and month in a page's dates: by one that can be read one way only; else by which way they
 * ascend, as posts do; else by the page's language where that is one country's. Null: it stays open.
 */
export function dateOrderOn(page: Document, dates: string, language: string): DayOrder | null {
  return dateOrderIn(
    all(page, dates)
      .slice(0, enough)
      .map((one) => wordsOf(one).slice(0, 100)),
    language,
  );
}

/** The same of dates as they are written, in the order of the posts. */
export function dateOrderIn(written: readonly string[], language: string): DayOrder | null {
  return orderOf(written) ?? ascending(written, language) ?? ofCountry(language);
}

function ascending(written: readonly string[], language: string): DayOrder | null {
  const dated = written.filter(
    (one) => dateInWords(one, 'day-first', language) ?? dateInWords(one, 'month-first', language),
  );
  const [dayFirst, monthFirst] = (['day-first', 'month-first'] as const).map((order) => {
    const times = dated.map((one) => dateInWords(one, order, language) ?? '');
    return new Set(times).size > 1 && times.every((time, at) => time && time >= (times[at - 1] ?? ''));
  });
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function ofCountry(language: string): DayOrder | null {
  if (/^en-us$/i.test(language)) return 'month-first';
  return /^en-(gb|au|nz|ie|in|za)$/i.test(language) || !/^en/i.test(language) ? 'day-first' : null;
}
