import { say } from '../core/words.ts';

interface Props {
  /** The columns of the table, in its order, each with what stands in its first row. */
  columns: readonly { readonly name: string; readonly example: string }[];
  /** What a note is made of. */
  fields: readonly string[];
  /** The name of the column for each field; left out: none. */
  chosen: Readonly<Record<string, string | undefined>>;
  onChoose(field: string, column: string | null): void;
}

/** Says which column of a table holds what. */
export function ColumnPicker({ columns, fields, chosen, onChoose }: Props) {
  return (
    <fieldset class="part">
      <legend class="part-title">{say('columns')}</legend>
      <div class="columns">
        {fields.map((field) => {
          const example = columns.find(({ name }) => name === chosen[field])?.example ?? '';
          return (
            <label key={field} class="column">
              <span>{say(`column_${field}`)}</span>
              <select
                value={chosen[field] ?? ''}
                onChange={(event) => onChoose(field, event.currentTarget.value || null)}
              >
                <option value="">{say('column_none')}</option>
                {columns.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
              <span class="column-example quiet meta" dir="auto">
                {example}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
