import { count, say } from '../core/words.ts';

/** Something that notes can be told apart by. */
interface FilterChoice {
  /** Its own among all choices. */
  readonly key: string;
  readonly words: string;
  /** How many notes it is true of. */
  readonly notes: number;
}

export interface FilterGroup {
  readonly words: string;
  readonly choices: readonly FilterChoice[];
}

interface Props {
  text: string;
  groups: readonly FilterGroup[];
  /** Keys of what is asked for now. */
  chosen: readonly string[];
  shown: number;
  total: number;
  onText(text: string): void;
  onChosen(chosen: readonly string[]): void;
}

/** Which notes are shown: those with these words, and of each group that is asked for one of the choices. */
export function Filter({ text, groups, chosen, shown, total, onText, onChosen }: Props) {
  const words = new Map(groups.flatMap(({ choices }) => choices.map((choice) => [choice.key, choice.words])));
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={say('searchNotes')}
        placeholder={say('searchNotes')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <select
        aria-label={say('showOnly')}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value) onChosen([...chosen, value]);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{say('showOnlyOption')}</option>
        {groups.map((group) => (
          <optgroup key={group.words} label={group.words}>
            {group.choices.map((choice) => (
              <option key={choice.key} value={choice.key} disabled={chosen.includes(choice.key)}>
                {say('filterChoice', choice.words, choice.notes)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen.length > 0 && (
        <ul class="filter-chosen words meta">
          {chosen.map((key) => (
            <li key={key}>
              <button
                type="button"
                aria-label={say('filterWithout', words.get(key) ?? key)}
                onClick={() => onChosen(chosen.filter((one) => one !== key))}
              >
                {words.get(key) ?? key} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="meta quiet filter-count" role="status">
        {text || chosen.length > 0 ? count('shownOf', total, shown) : ''}
      </p>
    </search>
  );
}
