import { say } from '../core/words.ts';

interface Props {
  /** What was just done, "Note deleted."; null: nothing. The region stays, so that it is read aloud. */
  message: string | null;
  onUndo?: (() => void) | null;
  onDismiss(): void;
}

/** Says what was done and offers to take it back. It stays until something else happens: no clock runs. */
export function UndoBar({ message, onUndo = null, onDismiss }: Props) {
  return (
    <div class="undo" role="status" data-shown={message !== null}>
      {message !== null && (
        <>
          <span>{message}</span>
          {onUndo && (
            <button type="button" class="strong" onClick={onUndo}>
              {say('undo')}
            </button>
          )}
          <button type="button" class="undo-dismiss" onClick={onDismiss}>
            {say('close')}
          </button>
        </>
      )}
    </div>
  );
}
