import { useId } from 'preact/hooks';
import { say } from '../core/words.ts';

interface Props {
  /** The post's author; null: the page names none. */
  author: string | null;
  /** Null: the post's author says it. */
  saidBy: string | null;
  onChange(saidBy: string | null): void;
}

/** Who says it: the post's author, or a person whom the post quotes. */
export function SaidByField({ author, saidBy, onChange }: Props) {
  const id = useId();
  return (
    <fieldset class="said-by">
      <legend class="label">{say('saidByLabel')}</legend>
      <label>
        <input type="radio" name={id} checked={saidBy === null} onClick={() => onChange(null)} />{' '}
        {author ?? say('saidByAuthor')}
      </label>
      <label>
        <input
          type="radio"
          name={id}
          checked={saidBy !== null}
          onClick={() => saidBy === null && onChange('')}
        />{' '}
        {say('saidByOther')}
      </label>
      {saidBy !== null && (
        <input
          aria-label={say('saidByName')}
          autocomplete="off"
          placeholder={say('saidByName')}
          maxLength={500}
          value={saidBy}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
