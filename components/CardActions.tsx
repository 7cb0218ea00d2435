import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';

interface Props {
  note: Note;
  /** Its evidence is shown. */
  isOpen: boolean;
  onGoTo?: (() => void) | undefined;
  onEdit(): void;
  onDelete(): void;
  onClose?: (() => void) | undefined;
  onEvidence?: (() => void) | undefined;
  onQuote?: (() => void) | undefined;
  onReply?: (() => void) | undefined;
  onExport?: (() => void) | undefined;
}

/** What can be done with a note: a row of words. */
export function CardActions(props: Props) {
  const { note, isOpen, onGoTo, onEdit, onEvidence, onQuote, onReply, onExport, onDelete, onClose } = props;
  return (
    <div class="words card-actions">
      {onGoTo && (
        <button type="button" onClick={onGoTo}>
          {say('goTo')}
        </button>
      )}
      <button type="button" aria-keyshortcuts="e" onClick={onEdit}>
        {say('edit')}
      </button>
      {note.annotation.motivation === 'assessing' && onEvidence && (
        <button type="button" aria-keyshortcuts="v" aria-expanded={isOpen} onClick={onEvidence}>
          {say('evidence')}
        </button>
      )}
      {onQuote && (
        <button type="button" title={say('quoteWhy')} onClick={onQuote}>
          {say('quote')}
        </button>
      )}
      {onReply && (
        <button type="button" title={say('replyWhy')} onClick={onReply}>
          {say('replyBack')}
        </button>
      )}
      {onExport && (
        <button type="button" title={say('exportNoteWhy')} onClick={onExport}>
          {say('exportNote')}
        </button>
      )}
      <button type="button" onClick={onDelete}>
        {say('delete')}
      </button>
      {onClose && (
        <button type="button" aria-keyshortcuts="Escape" onClick={onClose}>
          {say('close')}
        </button>
      )}
    </div>
  );
}
