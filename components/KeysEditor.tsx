import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { chordInWords, chordOf } from '../core/chord.ts';
import { type ChosenKeys, chordsOf, type PageAction, pageActions } from '../core/page-keys.ts';
import { say } from '../core/words.ts';
import { keyWords } from './KeysHelp.tsx';

interface Props {
  chosen: ChosenKeys;
  onChosen(chosen: ChosenKeys): void;
  onClose(): void;
}

/** Which keys do what on the page, each of which can be another, or none. */
export function KeysEditor({ chosen, onChosen, onClose }: Props) {
  const [asking, setAsking] = useState<PageAction | null>(null);
  const chords = chordsOf(chosen);
  const take = (action: PageAction, event: TargetedKeyboardEvent<HTMLElement>) => {
    if (asking !== action || /^(?:Control|Alt|Meta|Shift|Tab)/.test(event.code || event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setAsking(null);
    if (event.key === 'Escape') return;
    const chord = chordOf(event);
    // Whoever had the key before has none: one key does one thing.
    const others = pageActions.filter((other) => other !== action && chords[other] === chord);
    onChosen({ ...chosen, ...Object.fromEntries(others.map((other) => [other, null])), [action]: chord });
  };
  return (
    <section class="trash keys" aria-label={say('keys')}>
      <div class="trash-head words">
        <h2 class="group-title">{say('keys')}</h2>
        <button type="button" onClick={onClose}>
          {say('backToThread')}
        </button>
      </div>
      <p class="meta quiet">{say('keysWhy')}</p>
      <ul>
        {pageActions.map((action) => (
          <li key={action} class="key-row">
            <span>{keyWords(action)}</span>
            <span class="words">
              <button
                type="button"
                aria-label={`${keyWords(action)}: ${asking === action ? say('pressKey') : shown(chords[action])}`}
                aria-pressed={asking === action}
                onClick={() => setAsking(asking === action ? null : action)}
                onKeyDown={(event) => take(action, event)}
                onBlur={() => setAsking(null)}
              >
                {asking === action ? say('pressKey') : shown(chords[action])}
              </button>
              {chords[action] !== null && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('dropKey', keyWords(action))}
                  onClick={() => onChosen({ ...chosen, [action]: null })}
                >
                  ×
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="meta" onClick={() => onChosen({})}>
        {say('firstKeys')}
      </button>
    </section>
  );
}

const shown = (chord: string | null) => (chord === null ? say('keyNone') : chordInWords(chord));
