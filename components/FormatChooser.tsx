import { say } from '../core/words.ts';

interface Props {
  /** By what they are for; ids of formats, each with its name and one sentence in `_locales`. */
  groups: readonly { readonly words: string; readonly formats: readonly { id: string; words: string }[] }[];
  format: string;
  onFormat(id: string): void;
}

/** In what form notes leave. */
export function FormatChooser({ groups, format, onFormat }: Props) {
  return (
    <fieldset class="part">
      <legend class="part-title">{say('leave_form')}</legend>
      {groups.map(({ words: group, formats }) => (
        // The radio buttons are one row for the arrow keys: what they are grouped under is read with each.
        <div key={group} class="choice-group">
          <p class="label" aria-hidden="true">
            {say(group)}
          </p>
          {formats.map(({ id, words }) => (
            <label key={id} class="choice">
              <input
                type="radio"
                name="format"
                value={id}
                checked={format === id}
                onChange={() => onFormat(id)}
              />
              <span class="choice-words">
                {say(words)} <span class="choice-why">{say(`${words}_why`)}</span>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
