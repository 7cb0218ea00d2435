import { useState } from 'preact/hooks';
import { count, say } from '../../core/words.ts';
import { orders } from '../../search/ranking.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';

/** What is looked for, in which order it is shown, and the searches that she has saved. */
export function SearchField() {
  const { typed, order } = state;
  return (
    <search class="library-search">
      <div class="library-field">
        <input
          type="search"
          aria-label={say('searchLibrary')}
          placeholder={say('searchLibrary')}
          aria-describedby="found-count"
          value={typed.value}
          autofocus
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.isComposing) return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.found-row[data-active="true"]')?.focus();
          }}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            state.active.value = 0;
            state.view.value = 'notes';
          }}
        />
        <label>
          <span class="label">{say('sortBy')}</span>{' '}
          <select
            value={order.value}
            onChange={(event) => (order.value = event.currentTarget.value as typeof order.value)}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {say(`order_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id="found-count" class="meta quiet" role="status">
        <Count />
      </p>
      <Saved />
      <Typing />
    </search>
  );
}

function Count() {
  const { found, index, typed } = state;
  if (index.value.at === 'building') return <>{say('indexBuilding', Math.round(index.value.done * 100))}</>;
  if (!found.value) return null;
  const taken = [...found.value.taken].map(([word, words]) =>
    say('takenFor', word, words.slice(0, 5).join(', ')),
  );
  const counted = typed.value.trim() === '' ? 'notesInAll' : 'notesFoundCount';
  return <>{[count(counted, found.value.count), ...taken].join(' · ')}</>;
}

function Saved() {
  const [name, setName] = useState('');
  const { searches, typed } = state;
  if (searches.value.length === 0 && typed.value.trim() === '') return null;
  return (
    <div class="saved">
      {searches.value.length > 0 && (
        <ul class="words" aria-label={say('savedSearches')}>
          {searches.value.map((one) => (
            <li key={one.name}>
              <button type="button" title={one.typed} onClick={() => actions.runSearch(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('savedSearchesChange')}</summary>
        {typed.value.trim() !== '' && (
          <form
            class="saved-new"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              void actions.saveSearch(name.trim());
              setName('');
            }}
          >
            <input
              aria-label={say('searchName')}
              placeholder={say('searchName')}
              maxLength={200}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" disabled={name.trim() === ''}>
              {say('saveSearch')}
            </button>
          </form>
        )}
        <ul>
          {searches.value.map((one, at) => (
            <li key={one.name} class="saved-row">
              <input
                aria-label={say('searchNameOf', one.name)}
                maxLength={200}
                defaultValue={one.name}
                onChange={(event) => {
                  const next = event.currentTarget.value.trim();
                  if (next !== '' && next !== one.name) void actions.renameSearch(at, next);
                }}
              />
              <button
                type="button"
                aria-label={say('deleteSearch', one.name)}
                onClick={() => actions.deleteSearch(at)}
              >
                {say('delete')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const examples = [
  'phrase',
  'prefix',
  'not',
  'verdict',
  'tag',
  'site',
  'author',
  'source',
  'kind',
  'has',
  'after',
] as const;

/** What can be typed, each by an example that can be pressed. */
function Typing() {
  return (
    <details class="typing">
      <summary>{say('whatCanBeTyped')}</summary>
      <dl>
        {examples.map((one) => (
          <div key={one}>
            <dt>
              <button
                type="button"
                onClick={() => actions.runSearch({ typed: say(`typing_${one}`), order: 'best' })}
              >
                {say(`typing_${one}`)}
              </button>
            </dt>
            <dd>{say(`typing_${one}_why`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
