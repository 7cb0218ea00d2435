import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file of revisions: texts as people edited them, and where a target of the old one is in the new one. */
export interface Revisions {
  readonly docs: Readonly<Record<string, { readonly html: string; readonly text: string }>>;
  readonly cases: readonly RevisionCase[];
}

export interface RevisionCase {
  readonly id: string;
  /** Keys of `docs`. */
  readonly old: string;
  readonly new: string;
  /** As they were in the old text. Offsets are UTF-16 code units into `text`. */
  readonly selectors: Selectors;
  readonly truth: {
    readonly class: RevisionClass;
    readonly start?: number;
    readonly end?: number;
    readonly text?: string;
    readonly outerStart?: number;
    readonly outerEnd?: number;
  };
  /** Share of the target's words that the new place still has. */
  readonly survive: number;
  readonly copiesNew: number;
}
export type RevisionClass = 'unchanged' | 'edited' | 'moved' | 'deleted';

export interface Selectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What a finder says: offsets into the new text as it is, and how sure it is where it says so. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly state?: 'anchored' | 'changed';
}

export function readRevisions(file: string): Revisions {
  const raw = readFileSync(file);
  return JSON.parse((raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8')) as Revisions;
}

export type Outcome = 'right' | 'partial' | 'wrong' | 'missed' | 'orphan' | 'falseAnchor';
export interface Judged {
  readonly outcome: Outcome;
  readonly exact: boolean;
  readonly fair: boolean;
}

/**
 * Compares with the truth as the data's README defines it: right is an overlap of at least one half, where
 * words that took the place of lost ones at the rim may be in or out.
 */
export function judge({ truth }: RevisionCase, text: string, found: Found | null): Judged {
  const judged = (outcome: Outcome, exact = false, fair = false) => ({ outcome, exact, fair });
  if (truth.class === 'deleted') return judged(found ? 'falseAnchor' : 'orphan');
  if (!found) return judged('missed');
  const { start = 0, end = 0 } = truth;
  const outer = { start: truth.outerStart ?? start, end: truth.outerEnd ?? end };
  const got = trimmed(text, found);
  const exact = got.start === start && got.end === end;
  const fair = got.start >= outer.start && got.start <= start && got.end >= end && got.end <= outer.end;
  const from = got.start >= outer.start && got.start < start ? start : got.start;
  const to = got.end > end && got.end <= outer.end ? end : got.end;
  const both = Math.max(0, Math.min(to, end) - Math.max(from, start));
  const share = both / (to - from + end - start - both || 1);
  return judged(share >= 0.5 ? 'right' : both > 0 ? 'partial' : 'wrong', exact, fair);
}

/** A span less the white space at its ends. */
function trimmed(text: string, { start, end }: Found): { start: number; end: number } {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** What a search for the old words alone does not settle. */
export function isHard({ truth, selectors, survive, copiesNew }: RevisionCase, text: string): boolean {
  if (truth.class === 'unchanged') return text.split(selectors.exact).length !== 2;
  if (truth.class === 'edited') return survive < 0.75 || copiesNew > 0;
  return truth.class === 'deleted' && copiesNew > 0;
}

const squeezed = (words: string) => words.replace(/\s+/g, '');

/** Whether the words at the true place are those that were marked, white space aside. */
export const readsTheSame = ({ truth, selectors }: RevisionCase) =>
  truth.text !== undefined && squeezed(truth.text) === squeezed(selectors.exact);
