import type { Note } from '../../core/note.ts';
import { type TieSays, tieSays } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import { authorOf, claimEntry, claimId, claimWords } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';

interface Props {
  ledger: Ledger;
  onTie(from: string, to: string, says: TieSays | null): void;
}

/** Claims of different posts that may be about the same: she says what they are. */
export function Proposals({ ledger: { proposals, byId }, onTie }: Props) {
  if (proposals.length === 0) return null;
  return (
    <section class="ledger-part" aria-labelledby="proposals-title">
      <h3 id="proposals-title" class="ledger-subtitle">
        {say('tieProposed')}
      </h3>
      <ul class="ledger-list">
        {proposals.map(({ from, to, says }) => {
          const [one, other] = [byId.get(from), byId.get(to)];
          if (!one || !other) return null;
          const pair = `${claimEntry(one)} / ${claimEntry(other)}`;
          return (
            <li key={`${from} ${to}`} class="proposal">
              <Said note={one} />
              <Said note={other} />
              {/* biome-ignore lint/a11y/useSemanticElements: three words in a line, no form */}
              <div class="words meta" role="group" aria-label={pair}>
                {tieSays.map((each) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={says === each}
                    onClick={() => onTie(from, to, says === each ? null : each)}
                  >
                    {say(`tie_${each}`)}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Said({ note }: { note: Note }) {
  return (
    <p dir="auto">
      <span class="quiet">{authorOf(note)}</span>{' '}
      <a class="quoted ink" href={`#${claimId(note.annotation.id)}`}>
        {claimWords(note)}
      </a>
    </p>
  );
}
