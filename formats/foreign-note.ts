import type { Verdict } from '../core/claim.ts';
import type { Library } from '../core/tables.ts';

/** A note out of a file that holds no rows of ours. */
export interface ForeignNote {
  /** As the file names it; null: it does not. */
  readonly id: string | null;
  /** Of the page or post that it is on. */
  readonly address: string;
  /** Of the page. */
  readonly title: string | null;
  /** Null: it is on the page as a whole. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  /** Markdown. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string | null;
  readonly modified: string | null;
  /** Who wrote it, where that was somebody else than whoever the file belongs to. */
  readonly author: string | null;
  readonly replies: readonly ForeignReply[];
  /** Where the file says so in our words: it is a claim, and what was judged; left out: a note. */
  readonly verdict?: Verdict | 'to-check';
}

export interface ForeignReply {
  readonly author: string | null;
  readonly created: string | null;
  readonly comment: string;
}

/** What a file holds. */
export interface ReadFile {
  /** Rows of ours, as they were; null: it is no file of ours. */
  readonly rows: Library | null;
  readonly notes: readonly ForeignNote[];
  /** A sentence for each entry that cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * Time as our rows have it, ISO 8601 in UTC, which is also what a time without a zone is taken for; null: it is none.
 * Parted by points, the day comes first: nobody writes such dates otherwise.
 */
export function timeIn(value: unknown): string | null {
  // A bare number would be taken for a month.
  if (typeof value !== 'string' || !/\d{4}/.test(value) || /^\d+$/.test(value.trim())) return null;
  const time = value
    .trim()
    .replace(/^(\d\d?)\. ?(\d\d?)\. ?(\d{4})\b,?/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
  const at = new Date(time + zoneFor(time));
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What has to stand after a time, so that it is not taken for the time of this machine. */
function zoneFor(time: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(time)) return '';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(time)) return 'Z';
  const hasZone = /(\dz|\b(gmt|utc|[ecmp][sd]t)\b.*|\d:\d\d.*[+-]\d\d:?\d\d)$/i.test(time);
  return hasZone ? '' : ' UTC';
}
