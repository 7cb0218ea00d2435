import '../../components/later.css';
import { useEffect, useState } from 'preact/hooks';
import { TrashList } from '../../components/TrashList.tsx';
import { count, say } from '../../core/words.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { type TrashedNote, trashDays } from '../../storage/trash.ts';
import { watchTrash } from '../../storage/watch.ts';
import { act } from './act.ts';
import * as state from './state.ts';

/** The notes of all threads that were deleted, as long as they can be had back. */
export function Trash() {
  const [trashed, setTrashed] = useState<readonly TrashedNote[] | null>(null);
  const library = state.library.value;
  useEffect(() => {
    const watching = new AbortController();
    if (library) watchTrash(library, setTrashed, watching.signal);
    return () => watching.abort();
  }, [library]);
  if (!trashed) return null;
  return (
    <TrashList
      notes={trashed.map(({ note, thread, deleted }) => ({ note, title: thread?.title ?? null, deleted }))}
      days={trashDays}
      onRestore={restore}
      onEmpty={empty}
      onClose={() => (state.instead.value = null)}
    />
  );
}

const restore = (annotation: string) =>
  act(null, async () => {
    const { step } = await sendToBackground('restore', { annotation });
    return { message: say('noteRestored'), steps: [step] };
  });

const empty = () =>
  act(null, async () => ({ message: count('trashEmptied', await sendToBackground('emptyTrash', {})) }));
