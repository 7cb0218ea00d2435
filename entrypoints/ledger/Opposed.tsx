import { leadsTo } from '../../components/leads-to.ts';
import { say } from '../../core/words.ts';
import { claimId, claimWords } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';
import * as state from './state.ts';

/** Documents that are cited for opposite claims. */
export function Opposed({ ledger: { opposed, byId } }: { ledger: Ledger }) {
  if (opposed.length === 0) return null;
  const claims = (ids: readonly string[]) =>
    ids.map((id, at) => {
      const note = byId.get(id);
      return (
        <span key={id}>
          {at > 0 && ' · '}
          <a class="quoted" dir="auto" href={`#${claimId(id)}`}>
            {note ? claimWords(note) : id}
          </a>
        </span>
      );
    });
  return (
    <section class="ledger-part" aria-labelledby="opposed-title">
      <h3 id="opposed-title" class="ledger-subtitle">
        {say('opposedSources')}
      </h3>
      <ul class="ledger-list">
        {opposed.map(({ resource, sides: [one, other] }) => (
          <li key={resource}>
            <a {...leadsTo(resource)} target="_blank" rel="noreferrer" dir="auto">
              {nameOf(resource)}
            </a>
            <p>
              {claims(one)} <span aria-hidden="true">≠</span>
              <span class="unseen">{say('tie_opposite')}:</span> {claims(other)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(resource: string): string {
  const tag = [...state.tags.value.values()].find((one) => one?.source.resource === resource);
  const { hostname, pathname } = new URL(resource);
  return `${tag?.fact.name ?? hostname.replace(/^www\./, '')}${pathname === '/' ? '' : ` · ${pathname}`}`;
}
