import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type SourceTag, type SourceWordValue, sourceWords } from '../core/source.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { sourceWordWord } from './verdict-words.ts';

/** What she says of a source; `pattern` is what her word is kept on. */
export interface SaidOfSource {
  pattern: string;
  word: SourceWordValue;
  forWhat: string;
  note: string;
}

export interface WordActions {
  onSay(fields: SaidOfSource): void;
  onWithdraw(pattern: string): void;
}

/**
 * Her word on a source. A chosen word is kept at once; "for what" and the note when she presses Save, or
 * Ctrl and Enter, or goes elsewhere.
 */
export function SourceWordFields({ tag, onSay, onWithdraw }: WordActions & { tag: SourceTag }) {
  // Only what she edits is held here, so that a word that arrives meanwhile shows and the focus stays.
  const [edited, setEdited] = useState<Edited>({ pattern: null, rev: null });
  const pattern = edited.pattern ?? tag.word?.pattern ?? tag.scope;
  const here = [...tag.words, tag.word].find((word) => word?.pattern === pattern) ?? null;
  const fields = {
    pattern,
    forWhat: edited.forWhat ?? here?.forWhat ?? '',
    note: edited.note ?? here?.note ?? '',
  };
  const write = (part: Partial<Edited>) => setEdited({ ...edited, rev: here?.rev ?? null, ...part });
  const isChanged = here !== null && (here.forWhat !== fields.forWhat || here.note !== fields.note);
  const keepWord = (word: SourceWordValue, to: string | null = edited.pattern) => {
    setEdited({ pattern: to, rev: null });
    onSay({ ...fields, word });
  };
  const save = () => here && isChanged && keepWord(here.word);
  // What she leaves half typed is kept, unless her word became another meanwhile: elsewhere, or by Undo.
  const leaving = useRef(() => {});
  leaving.current = () => {
    if (here && isChanged && edited.rev === here.rev) onSay({ ...fields, word: here.word });
  };
  useEffect(() => () => leaving.current(), []);
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  const id = useId();
  return (
    <fieldset class="source-fields" aria-label={say('yourWord')} onKeyDown={takeKey}>
      <fieldset class="words">
        <legend class="unseen">{say('yourWord')}</legend>
        {sourceWords.map((each) => (
          <button
            key={each}
            type="button"
            class={`source-choice ${each === here?.word ? `strong ${wordInks[each]}` : ''}`}
            aria-pressed={each === here?.word}
            onClick={() => each !== here?.word && keepWord(each)}
          >
            {sourceWordWord(each)}
          </button>
        ))}
      </fieldset>
      <ScopeField
        tag={tag}
        pattern={pattern}
        onChange={(to) => {
          save();
          setEdited({ pattern: to, rev: null });
        }}
      />
      {here && (
        <>
          <div class="field-line">
            <label class="label" for={`${id}-for`}>
              {say('forWhat')}
            </label>
            <input
              id={`${id}-for`}
              autocomplete="off"
              maxLength={1000}
              placeholder={say('forWhatExample')}
              value={fields.forWhat}
              onInput={(event) => write({ forWhat: event.currentTarget.value })}
            />
          </div>
          <div class="field-line">
            <label class="label" for={`${id}-note`}>
              {say('sourceNote')}
            </label>
            <textarea
              id={`${id}-note`}
              class="short"
              rows={1}
              value={fields.note}
              onInput={(event) => write({ note: event.currentTarget.value })}
            />
          </div>
          <div class="words">
            <button type="button" disabled={!isChanged} onClick={save}>
              {say('save')}
            </button>
            <button
              type="button"
              onClick={() => {
                setEdited({ pattern: null, rev: null });
                onWithdraw(here.pattern);
              }}
            >
              {say('withdraw')}
            </button>
          </div>
          <History earlier={here.earlier ?? []} />
        </>
      )}
    </fieldset>
  );
}

/** `pattern` null: as it stands; `rev`: of her word as she began to change its fields. */
interface Edited {
  readonly pattern: string | null;
  readonly rev: string | null;
  readonly forWhat?: string;
  readonly note?: string;
}

interface ScopeProps {
  tag: SourceTag;
  pattern: string;
  onChange(pattern: string): void;
}

/** What her word is kept on, from this page out to the whole site. */
function ScopeField({ tag, pattern, onChange }: ScopeProps) {
  const id = useId();
  const places = tag.scopes.some((scope) => scope.pattern === pattern)
    ? tag.scopes
    : [...tag.scopes, { pattern, reach: 'section' as const }];
  return (
    <div class="meta">
      {places.length === 1 ? (
        <p class="quiet">{say('wordCounts', pattern)}</p>
      ) : (
        <div class="field-line">
          <label class="label" for={id}>
            {say('wordScope')}
          </label>
          <select id={id} value={pattern} onChange={(event) => onChange(event.currentTarget.value)}>
            {places.map((scope) => (
              <option key={scope.pattern} value={scope.pattern}>
                {say(`scope_${scope.reach}`, placeWords(scope.pattern))}
              </option>
            ))}
          </select>
        </div>
      )}
      {tag.platform && <p class="quiet">{say('platformNote')}</p>}
    </div>
  );
}

const longestPlace = 60;

/** As people read an address: decoded where that can be, its middle left out where it is long. */
function placeWords(pattern: string): string {
  let words = pattern.replace(/\?$/, '');
  try {
    words = decodeURI(words);
  } catch {
    // A stray "%": then it is shown as it stands.
  }
  const half = longestPlace / 2;
  return words.length <= longestPlace ? words : `${words.slice(0, half)}…${words.slice(-half)}`;
}

function History({ earlier }: { earlier: NonNullable<NonNullable<SourceTag['word']>['earlier']> }) {
  if (earlier.length === 0) return null;
  return (
    <details class="meta">
      <summary>{count('earlierWords', earlier.length)}</summary>
      <ul>
        {earlier.toReversed().map(({ word, forWhat, note, said, withdrawn }) => (
          <li key={said}>
            {sourceWordWord(word)}
            {forWhat && ` · ${say('forWhatIs', forWhat)}`}
            <span class="quiet"> · {dateWords(said)}</span>
            {withdrawn && <span class="quiet"> · {say('withdrawnOn', dateWords(withdrawn))}</span>}
            {note && <p class="own">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The inks of her word. */
export const wordInks = { rely: 'azure', 'with-care': 'ochre', 'do-not-rely': 'rust' } as const;
