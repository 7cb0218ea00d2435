import type { Note } from '../../core/note.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';
import { count, say } from '../../core/words.ts';
import { claimId, claimWords } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';
import { WebLink } from './WebLink.tsx';

/** What is still to be done. */
export function Open({ ledger: { open, byId } }: { ledger: Ledger }) {
  const { toCheck, withoutEvidence, openChallenges, notFound, notCompared, withoutSource } = open;
  const isDone = Object.values(open).every(({ length }) => length === 0);
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
          <Quoted words={count('openNotCompared', notCompared.length)} some={notCompared} />
          <Quoted words={count('openWithoutSource', withoutSource.length)} some={withoutSource} />
        </ul>
      )}
    </section>
  );
}

/** Quotations that are compared in the panel, where their sources can be opened. */
function Quoted({ words, some }: { words: string; some: readonly ThreadQuotation[] }) {
  if (some.length === 0) return null;
  return (
    <li>
      <details>
        <summary>{words}</summary>
        <ul>
          {some.map(({ post, words, cited }) => (
            <li key={`${post} ${words}`} class="open-claim">
              <p>
                <span class="quoted" dir="auto">
                  {words}
                </span>{' '}
                {cited.kind === 'pages' &&
                  cited.links.map((link) => (
                    <WebLink key={link} address={link}>
                      {new URL(link).hostname.replace(/^www\./, '')}
                    </WebLink>
                  ))}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </li>
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
