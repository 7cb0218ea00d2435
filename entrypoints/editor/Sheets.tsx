import { MarkStateView } from '../../components/MarkStateView.tsx';
import { NewEvidence } from '../../components/NewEvidence.tsx';
import { NoteCard } from '../../components/NoteCard.tsx';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import { say } from '../../core/words.ts';
import { boxesOfChosen } from './boxes.ts';
import { Sheet } from './Over.tsx';
import type { ViewProps } from './view.ts';

/** A note on words just selected, not saved yet. */
export function NewNote({ view, editor }: ViewProps<'new-note'>) {
  const { chosen, draft, value, isRestored, problem } = view;
  return (
    <Sheet editor={editor} beside={boxesOfChosen(chosen, editor)} near={chosen.post.body} title={say('note')}>
      <div class="sheet plain">
        <NoteEditor
          isClaim={false}
          value={editor.writing.draftOf(draft) ?? value}
          restored={isRestored}
          onDiscardDraft={() => void editor.writing.discardDraft(draft).then(() => editor.stage.close())}
          author={chosen.post.post.author?.name ?? null}
          problem={problem}
          takeFocus
          onDraft={(fields) => editor.writing.keepDraft(draft, fields, chosen)}
          onSave={(fields) => void editor.writing.saveNew(chosen, draft, fields)}
          onCancel={() => void editor.writing.cancel(draft, chosen)}
          onLeave={() => editor.writing.leave()}
        />
      </div>
    </Sheet>
  );
}

/** What a claim rests on: a link of the thread or another, and what it says. */
export function AddEvidence({ view, editor }: ViewProps<'evidence'>) {
  const { annotation, beside, near, problem } = view;
  return (
    <Sheet
      editor={editor}
      beside={beside}
      near={near}
      title={say('newEvidence')}
      focus=".evidence-form :is(button, input)"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape does what its button does */}
      <div
        class="sheet plain"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          editor.evidence.cancel(view);
        }}
      >
        <div class="source-top">
          <h3 class="label">{say('newEvidence')}</h3>
          <button type="button" aria-keyshortcuts="Escape" onClick={() => editor.evidence.cancel(view)}>
            {say(view.from ? 'back' : 'close')}
          </button>
        </div>
        <NewEvidence
          suggestions={editor.evidence.suggestions(annotation)}
          onAdd={(given) => void editor.evidence.add(view, given)}
        />
        {problem && <p role="alert">{problem}</p>}
      </div>
    </Sheet>
  );
}

/** The notes under the pointer, or of a marker. */
export function Notes({ view, editor }: ViewProps<'notes'>) {
  const { annotations, beside, near, editing, takeFocus } = view;
  return (
    <Sheet
      editor={editor}
      beside={beside}
      near={near}
      title={say('note')}
      focus={takeFocus ? (editing ? 'textarea' : '.card') : undefined}
    >
      <div class="sheet">
        {annotations.map((id) => (
          <Card key={id} id={id} view={view} editor={editor} />
        ))}
      </div>
    </Sheet>
  );
}

function Card({ id, view, editor }: ViewProps<'notes'> & { id: string }) {
  const mark = editor.markOf(id);
  const note = editor.desk.noteOf(id);
  if (!mark || !note) return null;
  return (
    <NoteCard
      MarkState={MarkStateView}
      Editor={NoteEditor}
      note={note}
      state={mark.state}
      now={mark.now}
      revision={mark.post?.post.edited ?? null}
      offered={mark.offered && { author: mark.offered.post.author?.name ?? null }}
      isEditing={view.editing === id}
      draft={editor.writing.draftOf(id)}
      author={mark.post?.post.author?.name ?? null}
      problem={view.problem}
      takeFocus={view.takeFocus}
      onAcceptWords={() => void editor.moving.acceptWords(id)}
      onKeepAsMarked={() => void editor.moving.keepAsMarked(id, mark.now)}
      onAttachHere={() => editor.attach(id)}
      onTakeOffer={() => void editor.moving.takeOffer(id)}
      onEdit={() => editor.writing.edit(id)}
      onEvidence={() => editor.evidence.open(mark)}
      onDelete={() => void editor.remove(id)}
      onVerdict={(verdict) => void editor.saving.judge(id, verdict)}
      onDraft={(fields) => editor.writing.keepDraft(id, fields, null)}
      onSave={(fields) => void editor.writing.save(id, fields)}
      onCancel={() => void editor.writing.cancel(id, null)}
      onLeave={() => editor.writing.leave()}
      onDiscardDraft={() => void editor.writing.discardDraft(id)}
      onClose={() => editor.stage.close()}
    />
  );
}
