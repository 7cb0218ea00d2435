import { verdictWord } from '../../components/verdict-words.ts';
import { say } from '../../core/words.ts';
import { Claim } from './Claim.tsx';
import type { Ledger } from './ledger-of.ts';

/** Claims by verdict, each with what it rests on and what stands around it. */
export function Claims({ ledger }: { ledger: Ledger }) {
  return (
    <section id="claims" aria-labelledby="claims-title">
      <h2 id="claims-title" class="ledger-title">
        {say('claims')}
      </h2>
      {ledger.byVerdict.map(([verdict, notes]) => (
        <section key={verdict} aria-label={verdictWord(verdict)}>
          <h3 class="ledger-subtitle ledger-verdict">
            {verdictWord(verdict)} <span class="thread-count">{notes.length}</span>
          </h3>
          {notes.map((note) => (
            <Claim key={note.annotation.id} note={note} ledger={ledger} />
          ))}
        </section>
      ))}
    </section>
  );
}
