import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type SourceTag, type SourceWordValue, sourceWords } from '../core/source.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { formWords, kindWord } from './source-words.ts';
import { sourceWordWord } from './verdict-words.ts';

/** What she says of a source; `pattern` is what her word is kept on. */
export interface SourceWordFields {
  pattern: string;
  word: SourceWordValue;
  forWhat: string;
  note: string;
}

export interface SourceCardProps {
  tag: SourceTag;
  /** Why the last change failed. */
  problem?: string | null;
  onSay(fields: SourceWordFields): void;
  onWithdraw(pattern: string): void;
  onClose?: (() => void) | undefined;
}

/** What a source is, how the link leads there, how we know, and the reader's own word on it. */
export function SourceCard({ tag, problem = null, onSay, onWithdraw, onClose }: SourceCardProps) {
  const { source, fact } = tag;
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !onClose) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section class="source-card" aria-label={say('sourceCard', fact.name ?? source.host)} onKeyDown={takeKey}>
      <h3 class="source-name" dir="auto">
        {fact.name ?? source.host}
      </h3>
      <p class="source-kind">{kindWord(fact.kind)}</p>
      {source.forms.map((form) => (
        <p key={form}>{formWords(form, source)}</p>
      ))}
      {source.resource !== source.link && (
        <p class="meta quiet source-address" dir="ltr">
          {source.resource}
        </p>
      )}
      {fact.kind !== 'unknown' && (
        <p class="meta quiet">
          {fact.reason}
          {fact.reviewed && ` ${say('reviewed', dateWords(fact.reviewed))}`}
        </p>
      )}
      <WordFields key={source.link} tag={tag} onSay={onSay} onWithdraw={onWithdraw} onClose={onClose} />
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}

/** A chosen word is kept at once; "for what" and the note when she presses Save, or Ctrl and Enter. */
function WordFields({ tag, onSay, onWithdraw, onClose }: Omit<SourceCardProps, 'problem'>) {
  const { word } = tag;
  // Only what she edits is held here, so that a word that arrives meanwhile shows and the focus stays.
  const [edited, setEdited] = useState<Partial<Omit<SourceWordFields, 'word'>>>({});
  const write = (part: typeof edited) => setEdited({ ...edited, ...part });
  const fields = {
    pattern: word?.pattern ?? edited.pattern ?? tag.scope,
    forWhat: edited.forWhat ?? word?.forWhat ?? '',
    note: edited.note ?? word?.note ?? '',
  };
  const id = useId();
  const isChanged = word !== null && (word.forWhat !== fields.forWhat || word.note !== fields.note);
  const save = () => word && onSay({ ...fields, word: word.word });
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <fieldset class="source-fields" aria-label={say('yourWord')} onKeyDown={takeKey}>
      <fieldset class="words">
        <legend class="label">{say('yourWord')}</legend>
        {sourceWords.map((each) => (
          <label key={each} class={`source-choice ${each === word?.word ? `strong ${wordInks[each]}` : ''}`}>
            <input
              type="radio"
              name={`${id}-word`}
              checked={each === word?.word}
              onClick={() => onSay({ ...fields, word: each })}
            />{' '}
            {sourceWordWord(each)}
          </label>
        ))}
      </fieldset>
      <ScopeField tag={tag} pattern={fields.pattern} onChange={(pattern) => write({ pattern })} />
      {word && (
        <>
          <div>
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
          <div>
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
        </>
      )}
      <div class="words">
        {word && (
          <>
            <button type="button" disabled={!isChanged} onClick={save}>
              {say('save')}
            </button>
            <button type="button" onClick={() => onWithdraw(word.pattern)}>
              {say('withdraw')}
            </button>
          </>
        )}
        {onClose && (
          <button type="button" aria-keyshortcuts="Escape" onClick={onClose}>
            {say('close')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface ScopeProps {
  tag: SourceTag;
  pattern: string;
  onChange(pattern: string): void;
}

/** What her word is kept on: the whole site, or this host alone where they differ and she has said nothing yet. */
function ScopeField({ tag, pattern, onChange }: ScopeProps) {
  const id = useId();
  const { host } = tag.source;
  if (tag.word || host === tag.scope) {
    return (
      <p class="meta quiet">
        {say('wordCounts', pattern)}
        {tag.platform && ` ${say('platformNote')}`}
      </p>
    );
  }
  return (
    <fieldset class="words meta">
      <legend class="unseen">{say('wordScope')}</legend>
      {[tag.scope, host].map((each) => (
        <label key={each} class="quiet">
          <input type="radio" name={id} checked={each === pattern} onClick={() => onChange(each)} />{' '}
          {say('wordCounts', each)}
        </label>
      ))}
    </fieldset>
  );
}

/** The inks of her word. */
export const wordInks = { rely: 'azure', 'with-care': 'ochre', 'do-not-rely': 'rust' } as const;
