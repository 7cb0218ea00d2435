import { useId, useState } from 'preact/hooks';
import type { Note } from '../../core/note.ts';
import type { TieSays } from '../../core/tie.ts';
import { say } from '../../core/words.ts';
import { claimEntry } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';

interface Props {
  ledger: Ledger;
  onTie(from: string, to: string, says: TieSays): void;
}

/** Any two claims, where nothing was proposed. */
export function TieTwo({ ledger: { claims }, onTie }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  if (claims.length < 2) return null;
  const isReady = from !== '' && to !== '' && from !== to;
  const tie = (says: TieSays) => {
    onTie(from, to, says);
    setTo('');
  };
  return (
    <section class="ledger-part tie-two" aria-labelledby="tie-two-title">
      <h3 id="tie-two-title" class="ledger-subtitle">
        {say('tieTwo')}
      </h3>
      <Choice label={say('tieFirst')} claims={claims} value={from} onChoose={setFrom} />
      <Choice
        label={say('tieSecond')}
        claims={claims.filter(({ annotation }) => annotation.id !== from)}
        value={to}
        onChoose={setTo}
      />
      <div class="words meta">
        {(['same', 'opposite'] as const).map((says) => (
          <button key={says} type="button" disabled={!isReady} onClick={() => tie(says)}>
            {say(`tie_${says}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  claims: readonly Note[];
  value: string;
  onChoose(id: string): void;
}

function Choice({ label, claims, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="tie-choice">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('chooseClaim')}</option>
        {claims.map((note) => (
          <option key={note.annotation.id} value={note.annotation.id}>
            {claimEntry(note)}
          </option>
        ))}
      </select>
    </div>
  );
}
