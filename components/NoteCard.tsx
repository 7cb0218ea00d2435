import type { ComponentChildren, ComponentType, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { Verdict } from '../core/claim.ts';
import { fieldsOf, type Note, type NoteFields } from '../core/note.ts';
import { say } from '../core/words.ts';
import { CardActions } from './CardActions.tsx';
import { dateWords } from './date-words.ts';
import { evidenceWords } from './evidence-words.ts';
import type { MarkStateProps } from './MarkStateView.tsx';
import { isKeptDespite } from './mark-words.ts';
import type { NoteEditorProps } from './NoteEditor.tsx';
import { shortened } from './StateButton.tsx';
import { verdictOfKey } from './VerdictChooser.tsx';
import { VerdictShape } from './VerdictShape.tsx';
import { verdictWord } from './verdict-words.ts';

export interface NoteCardProps extends MarkStateProps {
  /** Draws where the mark stands, unless it stands as it was made: `MarkStateView`, which the panel loads when it is needed. */
  MarkState: ComponentType<MarkStateProps>;
  /** Draws the fields: `NoteEditor`, which the panel loads when it is needed. */
  Editor: ComponentType<NoteEditorProps>;
  /** The one she looks at now. */
  isCurrent?: boolean;
  /** The editor stands in the card; a draft, where there is one, is what it starts from. */
  isEditing?: boolean;
  draft?: NoteFields | null;
  /** The post's author, for the editor. */
  author?: string | null;
  /** Why the last change failed. */
  problem?: string | null;
  /** Moves the focus into the editor when it opens. */
  takeFocus?: boolean;
  /** Absent where the card stands on the page already. */
  onGoTo?: (() => void) | undefined;
  onEdit(): void;
  onDelete(): void;
  /** Opens or closes what the verdict rests on; left out: nothing can be added here. */
  onEvidence?: (() => void) | undefined;
  /** Copies the words with their attribution. */
  onQuote?: (() => void) | undefined;
  /** Copies what she says of them, for the site's comment box. */
  onReply?: (() => void) | undefined;
  /** Takes the note away in any form. */
  onExport?: (() => void) | undefined;
  /** What the verdict rests on, while that is open. */
  children?: ComponentChildren;
  /** A digit pressed on the card. */
  onVerdict(verdict: Verdict | null): void;
  onDraft(value: NoteFields): void;
  onSave(value: NoteFields): void;
  onCancel(): void;
  onLeave?: (() => void) | undefined;
  onDiscardDraft?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** A claim or a note: the post's words, the reader's, and what the tool knows of them. */
export function NoteCard(props: NoteCardProps) {
  const { note, isCurrent = false, isEditing = false } = props;
  const quote = note.annotation.target.selector?.exact ?? null;
  return (
    // Its keys repeat its buttons; the focus is for going from card to card.
    <article
      class="card"
      data-note={note.annotation.id}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={quote ? say(isClaim(note) ? 'claimOn' : 'noteOn', shortened(quote)) : say('noteOnPost')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: cards are gone through by arrow keys, as in a feed
      tabIndex={0}
      onKeyDown={(event) => takeKey(event, props)}
      onClick={(event) => goTo(event, props)}
    >
      <div class="card-shape">
        <VerdictShape
          verdict={isClaim(note) ? (note.verdict ?? 'to-check') : 'note'}
          filled={note.evidence.length > 0}
        />
      </div>
      <div class="card-words">
        {quote === null && (
          <p class="quiet">{say(note.annotation.target.whole ? 'onThread' : 'wholePost')}</p>
        )}
        {quote !== null && !standsInDiff(props) && (
          <blockquote class="quoted card-quote" dir="auto">
            {quote}
          </blockquote>
        )}
        {isEditing ? <Fields {...props} /> : <Reading {...props} />}
      </div>
    </article>
  );
}

/** Then the diff says the old words with the new ones: nobody should read them twice. */
const standsInDiff = ({ note, state, now = null, isEditing = false }: NoteCardProps) =>
  state === 'changed' && now !== null && !isEditing && !isKeptDespite(note, now);

function Reading(props: NoteCardProps) {
  const { MarkState, note, problem = null, children } = props;
  const { comment, wording, saidBy, tags } = note.annotation;
  return (
    <>
      {props.state !== 'anchored' && <MarkState {...props} />}
      {(wording || saidBy) && (
        <p dir="auto">
          {saidBy && <span class="quiet">{say('saidBy', saidBy)} </span>}
          <bdi>{wording}</bdi>
        </p>
      )}
      <p class="card-gloss" dir="auto">
        {isClaim(note) && <Judged note={note} />}
        {isClaim(note) && comment && ' · '}
        <bdi>{comment}</bdi>
      </p>
      {tags.length > 0 && (
        <ul class="words meta" aria-label={say('tagsLabel')}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {problem && <p role="alert">{problem}</p>}
      <div class="card-foot meta">
        <p class="quiet">{(note.verdict || note.evidence.length > 0) && evidenceWords(note.evidence)}</p>
        <CardActions {...props} isOpen={children != null && children !== false} />
      </div>
      {children}
    </>
  );
}

function Judged({ note: { verdict, asOf } }: { note: Note }) {
  return (
    <>
      <span class={verdict ? 'strong' : 'quiet'}>{verdictWord(verdict)}</span>
      {verdict && asOf && <span class="quiet"> · {say('asOf', dateWords(asOf))}</span>}
    </>
  );
}

function Fields(props: NoteCardProps) {
  const { Editor, note, draft = null, author = null, problem = null, takeFocus = false } = props;
  return (
    <Editor
      isClaim={isClaim(note)}
      value={draft ?? fieldsOf(note)}
      author={author}
      hasEvidence={note.evidence.length > 0}
      restored={draft !== null}
      problem={problem}
      takeFocus={takeFocus}
      onDraft={props.onDraft}
      onSave={props.onSave}
      onCancel={props.onCancel}
      onLeave={props.onLeave}
      onDelete={props.onDelete}
      onDiscardDraft={props.onDiscardDraft}
    />
  );
}

/** Enter goes to the words, E edits, V opens what the verdict rests on, a digit judges, Escape closes; only on the card itself. */
function takeKey(event: TargetedKeyboardEvent<HTMLElement>, props: NoteCardProps): void {
  const action = actionOf(event, props);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function actionOf(event: TargetedKeyboardEvent<HTMLElement>, props: NoteCardProps): (() => void) | null {
  const { note, isEditing = false, onGoTo, onEdit, onClose, onEvidence, onVerdict } = props;
  if (event.key === 'Escape' && !isEditing) return onClose ?? null;
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Enter') return onGoTo ?? null;
  if (event.key === 'e') return onEdit;
  if (event.key === 'v' && isClaim(note)) return onEvidence ?? null;
  if (!isClaim(note) || !/^[0-6]$/.test(event.key)) return null;
  const verdict = verdictOfKey(event, note.verdict);
  return verdict === undefined ? null : () => onVerdict(verdict);
}

/** A press anywhere on the card goes to the words, unless it was for something in the card or ended a selection. */
function goTo(event: TargetedMouseEvent<HTMLElement>, { onGoTo, isEditing = false }: NoteCardProps): void {
  if (isEditing || !onGoTo || !(event.target instanceof Element)) return;
  if (event.target.closest('button, a, input, textarea, label, summary')) return;
  if (getSelection()?.isCollapsed === false) return;
  onGoTo();
}

const isClaim = (note: Note) => note.annotation.motivation === 'assessing';
