import { say } from '../../core/words.ts';
import type { Draft } from '../../messaging/contract.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';
import { isThreadDraft } from './thread-note.ts';

/** What was written and not saved: to be opened again, copied or discarded. The one being edited is left out. */
export function Drafts() {
  const drafts = (state.kept.value?.drafts ?? []).filter(
    (draft) => draft.id !== state.editing.value?.note && !isThreadDraft(draft),
  );
  return (
    <>
      {drafts.map((draft) => (
        <UnsavedDraft key={draft.id} {...draft} />
      ))}
    </>
  );
}

function UnsavedDraft(draft: Draft) {
  const { id, target, value } = draft;
  const saved = state.kept.value?.notes.find(({ annotation }) => annotation.id === id);
  const post = (target ?? saved?.annotation.target)?.post;
  const isHere = state.report.value?.posts.some((each) => each.post.key === post) ?? false;
  const quote = (target ?? saved?.annotation.target)?.selector?.exact;
  return (
    <section class="draft" aria-label={say('unsavedDraft')}>
      <p class="strong">{say('unsavedDraft')}</p>
      {quote && (
        <p class="quoted card-quote" dir="auto">
          {quote}
        </p>
      )}
      <p class="draft-words" dir="auto">
        {[value.wording, value.comment].filter(Boolean).join('\n')}
      </p>
      {!isHere && <p class="meta quiet">{say('draftPostGone')}</p>}
      <div class="words">
        {(saved || isHere) && (
          <button type="button" onClick={() => (saved ? actions.editNote(saved) : actions.openDraft(id))}>
            {say('openAgain')}
          </button>
        )}
        <button type="button" onClick={() => actions.copyDraft(draft)}>
          {say('copyWords')}
        </button>
        <button type="button" onClick={() => actions.dropDraft(id)}>
          {say('discard')}
        </button>
      </div>
    </section>
  );
}
