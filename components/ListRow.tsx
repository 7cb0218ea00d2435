import type { List } from '../core/list.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

interface Props {
  list: List;
  isFirst: boolean;
  isLast: boolean;
  /** False: its ratings are on another device. */
  isHere: boolean;
  onSwitch(isOn: boolean): void;
  onMove(by: 1 | -1): void;
  /** Asks its address for a new edition; null: it came from a file. */
  onAsk: (() => void) | null;
  /** A new edition from a file. */
  onFile(file: File): void;
  /** Null: it may not be handed on. */
  onSave: (() => void) | null;
  onRemove(): void;
}

/** One of her lists: who makes it, for what, what it holds, and what can be done with it. */
export function ListRow({ list, isFirst, isLast, isHere, ...on }: Props) {
  const { title, counts, address, file, taken, isOn } = list;
  return (
    <li class="list-row" data-off={!isOn}>
      <div class="list-head">
        <h3 class="list-title" dir="auto">
          {title}
        </h3>
        <label class="list-switch">
          <input
            type="checkbox"
            checked={isOn}
            aria-label={say('listOnOf', title)}
            onInput={(event) => on.onSwitch(event.currentTarget.checked)}
          />{' '}
          {say('listOn')}
        </label>
      </div>
      <p class="meta" dir="auto">
        {aboutList(list)}
      </p>
      <p class="meta quiet" dir="auto">
        {[
          count('listRules', counts.rules),
          say('listFrom', address ?? file),
          say('listTakenOn', dateWords(taken)),
        ].join(' · ')}
      </p>
      {!isHere && <p class="meta">{say('listNotHere')}</p>}
      <fieldset class="words meta" aria-label={title}>
        <button type="button" disabled={isFirst} onClick={() => on.onMove(-1)}>
          {say('listUp')}
        </button>
        <button type="button" disabled={isLast} onClick={() => on.onMove(1)}>
          {say('listDown')}
        </button>
        {on.onAsk && (
          <button type="button" onClick={on.onAsk}>
            {say('listAskAgain')}
          </button>
        )}
        <label class="list-file">
          <input
            type="file"
            class="unseen"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen) on.onFile(chosen);
              event.currentTarget.value = '';
            }}
          />
          {say('listFileAgain')}
        </label>
        {on.onSave && (
          <button type="button" onClick={on.onSave}>
            {say('listSave')}
          </button>
        )}
        <button type="button" onClick={on.onRemove}>
          {say('listRemove')}
        </button>
      </fieldset>
    </li>
  );
}

/** "Wikipedia contributors · for citing inside Wikipedia articles · 2026-08-22 · CC-BY-SA-4.0" */
const aboutList = ({
  maker,
  purpose,
  updated,
  licence,
}: Pick<List, 'maker' | 'purpose' | 'updated' | 'licence'>): string =>
  [maker, purpose || say('listNoPurpose'), updated || say('listNoDate'), licence || say('listNoLicence')]
    .filter(Boolean)
    .join(' · ');
