import { useId } from 'preact/hooks';
import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';
import { verdictWord } from './verdict-words.ts';

interface Props {
  /** Last used first. */
  claims: readonly Note[];
  /** An annotation's id. */
  chosen: string | null;
  onChoose(annotation: string): void;
}

/** Which claim something is evidence for. */
export function ClaimPicker({ claims, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="claim-picker">
      <legend class="evidence-title">{say('chooseClaim')}</legend>
      {claims.map(({ annotation, verdict }) => (
        <label key={annotation.id}>
          <input
            type="radio"
            name={name}
            checked={annotation.id === chosen}
            onClick={() => onChoose(annotation.id)}
          />
          <span>
            <span class="quoted card-quote" dir="auto">
              {annotation.target.selector?.exact ?? say('wholePost')}
            </span>
            <span class="meta quiet">
              {[verdictWord(verdict), annotation.target.reading.author?.name].filter(Boolean).join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
