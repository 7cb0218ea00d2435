import { clip } from './json-refusals.ts';

/** An object of a JSON file, before anybody has checked it. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD does not tell one value from a list of one; nothing is a list of none. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const isUri = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);

export const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i.test(value) &&
  !Number.isNaN(Date.parse(value));

export function said(value: unknown): string {
  if (value === undefined) return 'missing';
  return `“${clip(typeof value === 'string' ? value : JSON.stringify(value))}”`;
}
