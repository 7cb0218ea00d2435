import type { Finding } from '../../core/finding.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';

/**
 * Whose source is to be opened after the quotation that is open: the next one without a finding, from the start
 * again after the last. Undefined: all that have a source are compared.
 */
export function nextToOpen<Q extends Pick<ThreadQuotation, 'cited'> & Queued>(
  all: readonly Q[],
  open: string | null,
): Q | undefined {
  const here = all.findIndex(({ key }) => key === open);
  const onwards = [...all.slice(here + 1), ...all.slice(0, here + 1)];
  return onwards.find(({ cited, finding }) => cited.kind === 'pages' && !finding);
}

interface Queued {
  readonly key: string;
  readonly finding: Finding | null;
}
