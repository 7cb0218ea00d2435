import { dateWords } from '../../components/date-words.ts';
import { count, say } from '../../core/words.ts';
import * as actions from './actions.ts';
import type { Ledger } from './ledger-of.ts';

/** Which thread it is, when it was read, how it stands; what can be done with the whole. */
export function Head({ ledger }: { ledger: Ledger }) {
  const { thread, read, claims, open, comparisons } = ledger;
  const { permalink, title, site } = thread;
  const judged = claims.length - open.toCheck.length;
  const stands = [
    count('claimsCount', claims.length),
    count('judgedCount', judged),
    open.toCheck.length > 0 && count('toCheckCount', open.toCheck.length),
    open.withoutEvidence.length > 0 && count('withoutEvidenceCount', open.withoutEvidence.length),
  ];
  return (
    <header class="ledger-head">
      <h1 class="ledger-name" dir="auto">
        <a href={permalink} target="_blank" rel="noreferrer">
          {title}
        </a>
      </h1>
      <p class="quiet">
        <bdi>{site}</bdi>
        {read && ` · ${readWords(read)}`}
      </p>
      <p class="ledger-counts">{stands.filter(Boolean).join(' · ')}</p>
      <div class="ledger-row meta">
        <nav class="words" aria-label={say('ledgerParts')}>
          {claims.length > 0 && (
            <>
              <a href="#open">{say('ledgerOpen')}</a>
              <a href="#posts">{say('ledgerPosts')}</a>
              <a href="#claims">{say('claims')}</a>
            </>
          )}
          {comparisons.length > 0 && <a href="#quotations">{say('ledgerQuotations')}</a>}
          <a href="#sources">{say('sources')}</a>
        </nav>
        <div class="words ledger-tools">
          <button type="button" onClick={actions.saveAsFile}>
            {say('saveAsOneFile')}
          </button>
          <button type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
        </div>
      </div>
    </header>
  );
}

function readWords([first, last]: readonly [string, string]): string {
  const [from, to] = [dateWords(first), dateWords(last)];
  return from === to ? say('readOn', from) : say('readBetween', from, to);
}
