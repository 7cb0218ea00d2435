import { computed, signal } from '@preact/signals';
import type { Comparison } from '../../core/comparison.ts';
import type { Finding } from '../../core/finding.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';
import { act } from './act.ts';
import { quotationsOn } from './quotations-on.ts';
import * as state from './state.ts';

/** The thread's quotations, and what comparing them with their sources has found. */

/** Null: not read yet. */
const read = signal<{ readonly thread: string; readonly all: readonly ThreadQuotation[] } | null>(null);
export const open = signal<string | null>(null);
/** The quotation that is being compared now. */
export const busy = signal<string | null>(null);

export interface ShownQuotation extends ThreadQuotation {
  readonly key: string;
  readonly finding: Finding | null;
  /** What is kept of it; null: nothing, the finding is of this page just now. */
  readonly kept: Comparison | null;
}

/** Null: not read yet. */
export const quotations = computed((): readonly ShownQuotation[] | null => {
  const thread = state.report.value?.thread?.key;
  if (!read.value || read.value.thread !== thread) return null;
  const comparisons = Map.groupBy(state.kept.value?.comparisons ?? [], keyOf);
  return read.value.all.map((quotation) => {
    const key = keyOf({ post: quotation.post, quote: quotation.words });
    const kept = best(comparisons.get(key) ?? []);
    return { ...quotation, key, kept, finding: kept?.finding ?? quotation.here };
  });
});

const keyOf = ({ post, quote }: { post: string; quote: string }) => `${post} ${quote}`;

/** Of several sources that were tried, the one that has most of the words; of equals the last. */
const best = (all: readonly Comparison[]): Comparison | null =>
  all.toSorted((a, b) => rank(a.finding) - rank(b.finding) || Date.parse(b.at) - Date.parse(a.at))[0] ?? null;
const kinds = [
  'verbatim',
  'verbatim-marked',
  'reordered',
  'small-edits',
  'reworded',
  'not-found',
  'too-short',
  'unreachable',
];
const rank = ({ kind }: Finding) => kinds.indexOf(kind);

let asked = 0;

/** Reads the page's posts and pairs their quotations with their sources. An answer that comes late is dropped. */
export const readQuotations = () =>
  act('page', async () => {
    const { report, tab } = state;
    const thread = report.value?.thread?.key;
    if (!thread || tab.value === null) return null;
    const own = ++asked;
    const all = await quotationsOn(tab.value, report.value?.posts ?? []);
    if (own !== asked) return null;
    read.value = { thread, all };
    state.quotationCount.value = all.length;
    return null;
  });
