import { ErrorState } from '../../components/ErrorState.tsx';
import { UndoBar } from '../../components/UndoBar.tsx';
import { say } from '../../core/words.ts';
import type { Deeds } from './deeds.ts';

/** What went wrong, until she closes it. */
export function Problem({ problem }: Pick<Deeds, 'problem'>) {
  if (problem.value === null) return null;
  const action = { label: say('close'), onPress: () => (problem.value = null) };
  return <ErrorState what={problem.value} safe={say('errorSafe')} action={action} />;
}

/** What was done last, and the way back; meanwhile, that something is being done. */
export function LastDone({ done, working, undo }: Pick<Deeds, 'done' | 'working' | 'undo'>) {
  const isBusy = working.value;
  return (
    <UndoBar
      message={isBusy ? say('working') : (done.value?.message ?? null)}
      onUndo={!isBusy && done.value?.step ? undo : null}
      onDismiss={() => (done.value = null)}
    />
  );
}
