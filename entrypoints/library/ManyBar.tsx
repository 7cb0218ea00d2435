import { useState } from 'preact/hooks';
import { verdictWord } from '../../components/verdict-words.ts';
import { type Verdict, verdicts } from '../../core/claim.ts';
import { count, say } from '../../core/words.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';

/** How many are chosen, and what can be done with all of them. It is there from the start, so that it is found. */
export function ManyBar() {
  const { size } = state.selected.value;
  const all = state.found.value?.count ?? 0;
  return (
    <fieldset class="many" aria-label={say('manyLabel')}>
      <span role="status">
        {size > 0 ? count('manySelected', size) : say('manyNone')}
        {state.isElsewhere.value && <span class="quiet"> {say('manyElsewhere')}</span>}
      </span>
      {(size < all || state.isElsewhere.value) && (
        <button type="button" onClick={actions.selectAll}>
          {count('selectAll', all)}
        </button>
      )}
      {size > 0 && <Actions />}
    </fieldset>
  );
}

function Actions() {
  const [tag, setTag] = useState('');
  const name = tag.trim();
  return (
    <>
      <form
        class="many-tag"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') void actions.tagMany(name);
        }}
      >
        <input
          aria-label={say('tagName')}
          placeholder={say('tagName')}
          value={tag}
          maxLength={200}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" disabled={name === ''}>
          {say('addTag')}
        </button>
        <button type="button" disabled={name === ''} onClick={() => void actions.untagMany(name)}>
          {say('takeTagOff')}
        </button>
      </form>
      <label class="many-judge">
        <span class="label">{say('judgeAs')}</span>{' '}
        <select
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value) void actions.judgeMany(value === 'to-check' ? null : (value as Verdict));
          }}
        >
          <option value="">…</option>
          {[...verdicts, null].map((verdict) => (
            <option key={verdict} value={verdict ?? 'to-check'}>
              {verdictWord(verdict)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={actions.exportMany}>
        {say('exportAs')}
      </button>
      <button type="button" onClick={actions.removeMany}>
        {say('delete')}
      </button>
      <button type="button" onClick={actions.selectNone}>
        {say('selectNone')}
      </button>
    </>
  );
}
