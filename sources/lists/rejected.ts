/** Why a row of a list became no rule: the keys under which the interface says so, `listReason_…`. */
export const reasons = [
  'no_address',
  'no_host',
  'local',
  'mail',
  'pattern',
  'option',
  'regex',
  'date',
  'too_long',
] as const;
export type Reason = (typeof reasons)[number];

/** A row that became no rule. */
export interface Rejected {
  /** Of the file, from 1; of JSON, the entry. */
  readonly line: number;
  readonly reason: Reason;
  /** What stood there, as plain text. */
  readonly said: string;
}
