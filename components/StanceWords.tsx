import { type Stance, stances } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { Digit } from './Digit.tsx';

interface Props {
  /** Null: none yet. */
  chosen: Stance | null;
  isDisabled?: boolean;
  /** With the digits that say them. */
  isNumbered?: boolean;
  onChoose(stance: Stance): void;
}

/** Three words: what a piece of evidence says of the claim. A press is enough. */
export function StanceWords({ chosen, isDisabled = false, isNumbered = false, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend to be read before each word
    <div class="words stances" role="group" aria-label={say('stance')}>
      {stances.map((stance, at) => (
        <button
          key={stance}
          type="button"
          disabled={isDisabled}
          aria-keyshortcuts={isNumbered ? String(at + 1) : undefined}
          aria-pressed={chosen === null ? undefined : stance === chosen}
          onClick={() => onChoose(stance)}
        >
          {say(`stance_${stance}`)}
          {isNumbered && <Digit of={at + 1} />}
        </button>
      ))}
    </div>
  );
}
