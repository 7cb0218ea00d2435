import * as v from 'valibot';

/**
 * What every stored row has, so that it can be replicated one day by the CouchDB protocol: an id, a
 * revision `<n>-<hash>`, when it last changed, and `deleted` where only the tombstone is left.
 */
export const rowFields = {
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  rev: v.pipe(v.string(), v.regex(/^[1-9]\d*-[0-9a-f]{16}$/, 'is not of the form <n>-<16 hex digits>')),
  modified: v.pipe(v.string(), v.isoTimestamp()),
  deleted: v.optional(v.literal(true)),
  /** The tombstone is all that is left: the trash was emptied, and its words are gone. */
  emptied: v.optional(v.literal(true)),
};

export interface Row {
  readonly id: string;
  readonly rev: string;
  readonly modified: string;
  readonly deleted?: true | undefined;
  readonly emptied?: true | undefined;
}

/** The number before the dash: how many times the row was written. */
export function generation(rev: string): number {
  return Number.parseInt(rev, 10);
}

/** Which of two revisions of one row wins: the longer history, then the greater hash (CouchDB's rule). */
export function winner<R extends Row>(a: R, b: R): R {
  const ahead = generation(a.rev) - generation(b.rev);
  return ahead > 0 || (ahead === 0 && a.rev >= b.rev) ? a : b;
}
