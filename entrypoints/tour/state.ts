import { signal } from '@preact/signals';
import type { Span } from '../../anchoring/post-text.ts';
import type { Verdict } from '../../core/claim.ts';
import type { SourceTag } from '../../core/source.ts';

export const steps = ['found', 'mark', 'judge', 'source', 'leave'] as const;
export type Step = (typeof steps)[number] | 'end';

const key = 'tour';

/** Where she left off, on this device; a tour that was ended begins anew. */
function remembered(): Step {
  const kept = localStorage.getItem(key);
  return steps.find((one) => one === kept) ?? 'found';
}

export const step = signal<Step>(remembered());
/** Words of the answer that are selected; null: none are. */
export const chosen = signal<Span | null>(null);
/** The claim that she has made; null: none yet. */
export const marked = signal<Span | null>(null);
export const verdict = signal<Verdict | null>(null);
/** What stands behind the link; null: not known yet. */
export const tag = signal<SourceTag | null>(null);

export function goTo(next: Step): void {
  localStorage.setItem(key, next);
  step.value = next;
}
