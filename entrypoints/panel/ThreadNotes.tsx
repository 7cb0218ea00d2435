import { emptyFields } from '../../core/note.ts';
import { say } from '../../core/words.ts';
import { Cards } from './Cards.tsx';
import { Editor } from './Editor.tsx';
import * as state from './state.ts';
import * as actions from './thread-note.ts';

/** Notes on the thread as a whole, and the way to a new one. */
export function ThreadNotes() {
  const { onThread } = state.groups.value;
  const draft = actions.threadDraft();
  const problem = state.problem.value;
  return (
    <section class="group thread-notes" aria-label={say('onThread')}>
      {onThread.length > 0 && <h2 class="group-title">{say('onThread')}</h2>}
      <Cards notes={onThread} />
      {state.isWritingOnThread.value ? (
        <div class="thread-note">
          <Editor
            isClaim={false}
            value={draft?.value ?? emptyFields}
            restored={draft !== null}
            problem={problem?.on === 'thread' ? problem.what : null}
            takeFocus
            onDraft={actions.keepThreadDraft}
            onSave={actions.saveThreadNote}
            onCancel={actions.cancelThreadNote}
            onLeave={() => (state.isWritingOnThread.value = false)}
            onDiscardDraft={actions.cancelThreadNote}
          />
        </div>
      ) : (
        <button
          type="button"
          class="meta thread-note-open"
          onClick={() => (state.isWritingOnThread.value = true)}
        >
          {say(draft ? 'openThreadDraft' : 'noteOnThread')}
        </button>
      )}
    </section>
  );
}
