import { MarkStateView } from '../components/MarkStateView.tsx';
import { NoteCard, type NoteCardProps } from '../components/NoteCard.tsx';
import { NoteEditor } from '../components/NoteEditor.tsx';
import { aNote, spies, type stage } from './component-stage.tsx';

const asked = ['onGoTo', 'onEdit', 'onDelete', 'onVerdict', 'onDraft', 'onSave', 'onCancel'] as const;

/** A note's card on a stage, with everything it may be asked to do watched, and `more` besides. */
export function cardOn<N extends string>(
  scene: ReturnType<typeof stage>,
  part: Partial<NoteCardProps>,
  ...more: N[]
) {
  const on = spies<(typeof asked)[number] | N>(...asked, ...more);
  const show = (changed: Partial<NoteCardProps> = {}) =>
    scene.show(
      <NoteCard
        MarkState={MarkStateView}
        Editor={NoteEditor}
        note={aNote()}
        state="anchored"
        {...on}
        {...part}
        {...changed}
      />,
    );
  return { ...scene, on, show };
}
