import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { asOfSchema } from '../core/claim.ts';
import type { NoteFields } from '../core/note.ts';
import { say } from '../core/words.ts';
import { SaidByField } from './SaidByField.tsx';
import { TagsField } from './TagsField.tsx';
import { VerdictChooser } from './VerdictChooser.tsx';

export interface NoteEditorProps {
  /** A claim has a verdict, a date, a wording and somebody who says it; a note has none of them. */
  isClaim: boolean;
  /** Taken up when it changes from outside, as long as she has not written anything herself. */
  value: NoteFields;
  /** The post's author; null: the page names none. */
  author?: string | null;
  hasEvidence?: boolean;
  /** `value` is a draft that was not saved: says so, and offers to drop it. */
  restored?: boolean;
  /** Why the last saving failed. */
  problem?: string | null;
  takeFocus?: boolean;
  onDraft(value: NoteFields): void;
  /** Called with fields that are in order: spaces trimmed, the date checked. */
  onSave(value: NoteFields): void;
  /** Drops what was typed. */
  onCancel(): void;
  /** Escape: goes on reading, what was typed is kept; left out: as Cancel. */
  onLeave?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
  onDiscardDraft?: (() => void) | undefined;
}

/** The fields of a claim or a note. Ctrl or Cmd and Enter save, Escape cancels. */
export function NoteEditor(props: NoteEditorProps) {
  const { isClaim, restored = false, problem = null, takeFocus = false } = props;
  // What is typed becomes a draft too: only the one it was opened with was restored.
  const [wasRestored] = useState(restored);
  const [fields, write] = useFields(props);
  const [dateProblem, setDateProblem] = useState(false);
  const [pendingTag, setPendingTag] = useState('');
  const comment = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (takeFocus) comment.current?.focus();
  }, [takeFocus]);

  const checkDate = () => {
    const wrong = fields.asOf.trim() !== '' && !v.is(asOfSchema, fields.asOf.trim());
    setDateProblem(wrong);
    return !wrong;
  };
  const save = () => {
    if (checkDate()) props.onSave(inOrder(fields, pendingTag));
    else date.current?.focus();
  };
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.isComposing) return;
    const isSave = (event.key === 'Enter' || event.key === 's') && (event.ctrlKey || event.metaKey);
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isSave) save();
    else (props.onLeave ?? props.onCancel)();
  };

  return (
    <fieldset class="editor" aria-label={say(isClaim ? 'editClaim' : 'editNote')} onKeyDown={takeKey}>
      {restored && wasRestored && (
        <p class="meta quiet" role="status">
          {say('draftRestored')} ·{' '}
          <button type="button" onClick={props.onDiscardDraft}>
            {say('discardDraft')}
          </button>
        </p>
      )}
      {isClaim && (
        <VerdictChooser
          verdict={fields.verdict}
          filled={props.hasEvidence ?? false}
          onChoose={(verdict) => write({ verdict })}
        />
      )}
      <div>
        <label class="label" for={`${id}-comment`}>
          {say('comment')}
        </label>
        <textarea
          id={`${id}-comment`}
          ref={comment}
          rows={3}
          value={fields.comment}
          onInput={(event) => write({ comment: event.currentTarget.value })}
        />
      </div>
      <TagsField
        tags={fields.tags}
        pending={pendingTag}
        onPending={setPendingTag}
        onChange={(tags) => write({ tags })}
      />
      {isClaim && (
        <>
          <div class="editor-pair">
            <div class="editor-date">
              <label class="label" for={`${id}-as-of`}>
                {say('asOfLabel')}
              </label>
              <input
                id={`${id}-as-of`}
                ref={date}
                inputMode="numeric"
                autocomplete="off"
                placeholder={say('asOfExample')}
                value={fields.asOf}
                aria-invalid={dateProblem}
                aria-describedby={dateProblem ? `${id}-date-problem` : undefined}
                onInput={(event) => {
                  setDateProblem(false);
                  write({ asOf: event.currentTarget.value });
                }}
                onBlur={checkDate}
              />
            </div>
            <SaidByField
              author={props.author ?? null}
              saidBy={fields.saidBy}
              onChange={(saidBy) => write({ saidBy })}
            />
          </div>
          {dateProblem && (
            <p id={`${id}-date-problem`} role="alert">
              {say('asOfProblem')}
            </p>
          )}
          <div>
            <label class="label" for={`${id}-wording`}>
              {say('wordingLabel')}
            </label>
            <textarea
              id={`${id}-wording`}
              class="short"
              rows={1}
              value={fields.wording}
              onInput={(event) => write({ wording: event.currentTarget.value })}
            />
          </div>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div class="words editor-foot">
        <button type="button" class="strong" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={save}>
          {say('save')}
        </button>
        <button type="button" onClick={props.onCancel}>
          {say('cancel')}
        </button>
        {props.onDelete && (
          <button type="button" class="editor-delete" onClick={props.onDelete}>
            {say('delete')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** What the fields hold now, and how to write one of them. Her own words are never overwritten from outside. */
function useFields({ value, onDraft }: NoteEditorProps) {
  const [fields, setFields] = useState(value);
  const latest = useRef(fields);
  const given = useRef(value);
  const written = useRef(false);
  if (!written.current && value !== given.current) {
    latest.current = value;
    setFields(value);
  }
  given.current = value;
  const write = (part: Partial<NoteFields>) => {
    written.current = true;
    latest.current = { ...latest.current, ...part };
    setFields(latest.current);
    onDraft(latest.current);
  };
  return [fields, write] as const;
}

function inOrder(fields: NoteFields, pendingTag: string): NoteFields {
  const last = pendingTag.trim();
  const saidBy = fields.saidBy?.trim();
  return {
    ...fields,
    asOf: fields.asOf.trim(),
    wording: fields.wording.trim(),
    saidBy: saidBy ? saidBy : null,
    tags: last && !fields.tags.includes(last) ? [...fields.tags, last] : fields.tags,
  };
}
