import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

const nameWritings = ['written', 'initials', 'left-out'] as const;

interface LeavingOptionsValue {
  readonly verdicts: boolean;
  readonly sources: boolean;
  readonly names: (typeof nameWritings)[number];
  readonly perThread: boolean;
  readonly sinceLast: boolean;
}

interface Props {
  value: LeavingOptionsValue;
  /** When these notes left last, ISO 8601; null: never, or it is not known. */
  last: string | null;
  onChange(change: Partial<LeavingOptionsValue>): void;
}

/** What goes with the notes, and what stays. */
export function LeavingOptions({ value, last, onChange }: Props) {
  const check = (name: 'verdicts' | 'sources' | 'perThread' | 'sinceLast', words: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={value[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="part">
      <legend class="part-title">{say('leave_with')}</legend>
      {check('verdicts', say('leave_verdicts'))}
      {check('sources', say('leave_sources'))}
      {check('perThread', say('leave_per_thread'))}
      {last !== null && check('sinceLast', say('leave_since', dateWords(last)))}
      <fieldset class="choice-line">
        <legend class="label">{say('leave_names')}</legend>
        {nameWritings.map((writing) => (
          <label key={writing} class="choice">
            <input
              type="radio"
              name="names"
              checked={value.names === writing}
              onChange={() => onChange({ names: writing })}
            />
            <span>{say(`leave_names_${writing.replace('-', '_')}`)}</span>
          </label>
        ))}
      </fieldset>
      {value.names !== 'written' && <p class="meta quiet">{say('leave_names_why')}</p>}
    </fieldset>
  );
}
