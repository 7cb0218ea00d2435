import type { Judgement } from '../core/claim.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { verdictWord } from './verdict-words.ts';

/** Every judgement with its date, the last first. */
export function ClaimHistory({ judgements }: { judgements: readonly Judgement[] }) {
  if (judgements.length === 0) return null;
  return (
    <details class="meta">
      <summary>{count('judgementHistory', judgements.length)}</summary>
      <ol class="claim-history">
        {judgements.toReversed().map(({ id, verdict, asOf, at }) => (
          <li key={id}>
            <time dateTime={at}>{dateWords(at)}</time>{' '}
            {verdict ? verdictWord(verdict) : say('verdictTakenBack')}
            {verdict && asOf && <span class="quiet"> · {say('asOf', dateWords(asOf))}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
