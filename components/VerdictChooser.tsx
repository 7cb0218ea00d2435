import type { TargetedKeyboardEvent } from 'preact';
import { type Verdict, verdicts } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { Digit } from './Digit.tsx';
import { VerdictShape } from './VerdictShape.tsx';
import { verdictWord } from './verdict-words.ts';

interface Props {
  verdict: Verdict | null;
  /** Whether evidence is attached. */
  filled?: boolean;
  /** In one line, as in the toolbar; else in two columns. */
  inLine?: boolean;
  /** Null: she takes her verdict back. */
  onChoose(verdict: Verdict | null): void;
}

/**
 * Six shapes with words and digits. Arrows and the digits 1–6 choose; the chosen one pressed again, 0 or
 * Backspace take it back.
 */
export function VerdictChooser({ verdict, filled = false, inLine = false, onChoose }: Props) {
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const chosen = verdictOfKey(event, verdict);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(chosen);
    const radios = event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]');
    radios[chosen ? verdicts.indexOf(chosen) : 0]?.focus();
  };
  return (
    <div
      class={inLine ? 'chooser in-line' : 'chooser'}
      role="radiogroup"
      aria-label={say('verdict')}
      onKeyDown={takeKey}
    >
      {verdicts.map((each, index) => (
        // A native radio cannot be pressed again to take the verdict back.
        // biome-ignore lint/a11y/useSemanticElements: see above
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={each === verdict}
          aria-keyshortcuts={String(index + 1)}
          tabIndex={each === (verdict ?? verdicts[0]) ? 0 : -1}
          onClick={(event) => {
            // The second press of a double click on what stood here before is not a verdict.
            if (event.detail < 2) onChoose(each === verdict ? null : each);
          }}
        >
          <VerdictShape verdict={each} filled={filled && each === verdict} />
          <span class="chooser-word" data-word={verdictWord(each)}>
            {verdictWord(each)}
          </span>
          <Digit of={index + 1} />
        </button>
      ))}
    </div>
  );
}

/** The verdict a key means beside `current`; null takes it back, undefined: no key of ours. */
export function verdictOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  current: Verdict | null,
): Verdict | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (/^[1-6]$/.test(event.key)) return verdicts[Number(event.key) - 1];
  if (event.key === '0' || event.key === 'Backspace' || event.key === 'Delete') return null;
  const step = steps[event.key];
  if (!step) return undefined;
  const from = current ? verdicts.indexOf(current) : step > 0 ? -1 : verdicts.length;
  return verdicts[(from + step + verdicts.length) % verdicts.length];
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
