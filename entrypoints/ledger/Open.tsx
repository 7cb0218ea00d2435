import type { Note } from '../../core/note.ts';
import { count, say } from '../../core/words.ts';
import { claimId, claimWords } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';

/** What is still to be done. */
export function Open({ ledger: { open, byId } }: { ledger: Ledger }) {
  const { toCheck, withoutEvidence, openChallenges, notFound } = open;
  const isDone = [toCheck, withoutEvidence, openChallenges, notFound].every(({ length }) => length === 0);
  const disputed = openChallenges.flatMap(({ annotation }) => byId.get(annotation) ?? []);
  return (
    <section id="open" aria-labelledby="open-title">
      <h2 id="open-title" class="ledger-title">
        {say('ledgerOpen')}
      </h2>
      {isDone ? (
        <p class="ledger-indent">{say('nothingOpen')}</p>
      ) : (
        <ul class="ledger-list ledger-indent">
          <Asked words={count('openToCheck', toCheck.length)} notes={toCheck} />
          <Asked words={count('openWithoutEvidence', withoutEvidence.length)} notes={withoutEvidence} />
          <Asked words={count('openChallenges', openChallenges.length)} notes={[...new Set(disputed)]} />
          {notFound.length > 0 && (
            <li>
              <a href="#quotations">{count('openQuotations', notFound.length)}</a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Asked({ words, notes }: { words: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <li>
      <p>{words}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.annotation.id} class="open-claim">
            <a class="quoted ink" dir="auto" href={`#${claimId(note.annotation.id)}`}>
              {claimWords(note)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
