import { useState } from 'preact/hooks';
import type { Note } from '../core/note.ts';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { VerdictShape } from './VerdictShape.tsx';
import { verdictWord } from './verdict-words.ts';

interface Props {
  notes: readonly {
    readonly note: Note;
    /** The title of its thread; null: no longer known. */
    readonly title: string | null;
    /** ISO 8601. */
    readonly deleted: string;
  }[];
  /** How long they stay, in days. */
  days: number;
  onRestore(annotation: string): void;
  onEmpty(): void;
  onClose(): void;
}

/** Deleted notes, each of which can be had back for a while. */
export function TrashList({ notes, days, onRestore, onEmpty, onClose }: Props) {
  return (
    <section class="trash" aria-label={say('trash')}>
      <div class="trash-head words">
        <h2 class="group-title">{say('trash')}</h2>
        <button type="button" onClick={onClose}>
          {say('backToThread')}
        </button>
      </div>
      <p class="meta quiet">{notes.length === 0 ? say('trashEmpty') : count('trashKept', days)}</p>
      <ul>
        {notes.map(({ note, title, deleted }) => (
          <li key={note.annotation.id}>
            <Trashed note={note} title={title} deleted={deleted} />
            <button type="button" class="meta" onClick={() => onRestore(note.annotation.id)}>
              {say('restore')}
            </button>
          </li>
        ))}
      </ul>
      {notes.length > 0 && <EmptyAll onEmpty={onEmpty} />}
    </section>
  );
}

function Trashed({ note, title, deleted }: Props['notes'][number]) {
  const { annotation, verdict, evidence } = note;
  const isClaim = annotation.motivation === 'assessing';
  return (
    <div class="trashed">
      <VerdictShape verdict={isClaim ? (verdict ?? 'to-check') : 'note'} filled={evidence.length > 0} />
      <div>
        {annotation.target.selector ? (
          <p class="quoted card-quote" dir="auto">
            {annotation.target.selector.exact}
          </p>
        ) : (
          <p class="quiet">{say(annotation.target.whole ? 'onThread' : 'wholePost')}</p>
        )}
        {annotation.comment && <p dir="auto">{annotation.comment}</p>}
        <p class="meta quiet">
          {[isClaim && verdictWord(verdict), title, say('deletedOn', dateWords(deleted))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </div>
  );
}

/** What cannot be undone is asked about first. */
function EmptyAll({ onEmpty }: Pick<Props, 'onEmpty'>) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="meta" onClick={() => setAsking(true)}>
        {say('emptyTrash')}
      </button>
    );
  }
  return (
    <fieldset class="more-ask" aria-label={say('emptyTrash')}>
      <p>{say('emptyTrashAsk')}</p>
      <div class="words">
        <button type="button" class="strong" onClick={() => setAsking(false)}>
          {say('cancel')}
        </button>
        <button
          type="button"
          onClick={() => {
            setAsking(false);
            onEmpty();
          }}
        >
          {say('emptyTrashConfirm')}
        </button>
      </div>
    </fieldset>
  );
}
