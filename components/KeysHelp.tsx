import { chordInWords } from '../core/chord.ts';
import { verdicts } from '../core/claim.ts';
import { type PageAction, pageActions } from '../core/page-keys.ts';
import { say } from '../core/words.ts';

interface Props {
  /** Which chord does what. */
  keys: Readonly<Record<string, PageAction>>;
  onClose(): void;
}

/** Which keys do what on the page. */
export function KeysHelp({ keys, onClose }: Props) {
  const chordOf = new Map(Object.entries(keys).map(([chord, action]) => [action, chordInWords(chord)]));
  const whileReading = [
    ['↑ ↓', say('readingSentence')],
    ['← →', say('readingPost')],
    ['Shift', say('readingExtend')],
    ['Enter', say('claim')],
    [`1–${verdicts.length}`, say('readingJudge')],
    ['V', say('evidence')],
    ['N', say('note')],
    ['Esc', say('readingEnd')],
  ] as const;
  return (
    <div class="keys">
      <div class="source-top">
        <h3 class="source-name">{say('keys')}</h3>
        <button type="button" aria-keyshortcuts="Escape" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <dl>
        {pageActions.map((action) => (
          <Key key={action} chord={chordOf.get(action) ?? say('keyNone')} what={keyWords(action)} />
        ))}
      </dl>
      <h4 class="label">{say('whileReading')}</h4>
      <dl>
        {whileReading.map(([chord, what]) => (
          <Key key={chord} chord={chord} what={what} />
        ))}
      </dl>
      <p class="meta quiet">{say('changeKeysIn')}</p>
    </div>
  );
}

function Key({ chord, what }: { chord: string; what: string }) {
  return (
    <div class="key-line">
      <dt class="strong">{chord}</dt>
      <dd>{what}</dd>
    </div>
  );
}

/** "Next mark". */
export const keyWords = (action: PageAction): string => say(`key_${action.replaceAll('-', '_')}`);
