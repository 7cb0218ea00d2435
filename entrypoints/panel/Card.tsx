import type { MarkStateProps } from '../../components/MarkStateView.tsx';
import { NoteCard } from '../../components/NoteCard.tsx';
import * as actions from './actions.ts';
import { Editor } from './Editor.tsx';
import type { PlacedNote } from './groups.ts';
import { Later } from './Later.tsx';
import * as markActions from './mark-actions.ts';
import * as state from './state.ts';

const loadResting = async () => (await import('./Resting.tsx')).Resting;
const loadMarkState = async () => (await import('./MarkState.tsx')).MarkState;

/** Most marks stand as they were made: to compare words is not carried for those. */
const MarkState = (props: MarkStateProps) => <Later load={loadMarkState} {...props} />;

/** A note with all that can be done about it in the panel. */
export function Card({ note, state: markState, now, revision, offered, isMissing }: PlacedNote) {
  const { id, target } = note.annotation;
  const editing = state.editing.value?.note === id ? state.editing.value : null;
  const problem = state.problem.value;
  return (
    <NoteCard
      MarkState={MarkState}
      Editor={Editor}
      note={note}
      state={markState}
      now={now}
      revision={revision}
      offered={offered}
      isMissing={isMissing}
      isCurrent={state.current.value === id}
      isEditing={editing !== null}
      draft={editing?.draft ?? null}
      author={target.reading.author?.name ?? null}
      problem={problem?.on === id ? problem.what : null}
      takeFocus
      onGoTo={markState === 'not-shown' ? undefined : () => actions.showNote(id)}
      onAcceptWords={() => markActions.acceptWords(id, now)}
      onKeepAsMarked={() => markActions.keepAsMarked(id, now)}
      onAttachHere={() => markActions.attachHere(id)}
      onLookAgain={() => markActions.lookAgain(id)}
      onTakeOffer={() => markActions.takeOffer(id)}
      onEdit={() => actions.editNote(note)}
      onDelete={() => actions.removeNote(id)}
      onVerdict={(verdict) => actions.judge(note, verdict)}
      onDraft={(value) => actions.keepDraft(id, value)}
      onSave={(value) => actions.saveNote(note, value)}
      onCancel={() => actions.cancelEdit(note)}
      onLeave={() => actions.leaveEdit(id)}
      onDiscardDraft={() => actions.dropDraft(id)}
      onQuote={() => actions.copyQuotation(note)}
      onReply={() => actions.copyReply(note)}
      onExport={() => actions.leaveWith(note)}
      onEvidence={() => (state.resting.value = state.resting.value === id ? null : id)}
    >
      {state.resting.value === id && <Later load={loadResting} note={note} />}
    </NoteCard>
  );
}
