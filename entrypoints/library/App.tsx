import { useEffect, useState } from 'preact/hooks';
import { ErrorState } from '../../components/ErrorState.tsx';
import { UndoBar } from '../../components/UndoBar.tsx';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { Notes } from './Notes.tsx';
import { Pictures } from './Pictures.tsx';
import { nearlyFull, type Room, readRoom } from './room.ts';
import { SearchField } from './SearchField.tsx';
import { NearlyFull, Storage } from './Storage.tsx';
import * as state from './state.ts';
import { Values } from './Values.tsx';

/** All notes of all threads. */
export function App() {
  const { done, problem, unreadable, view, working } = state;
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void readRoom().then(setRoom);
  }, []);
  document.title = `${say('library')} · ${say('extensionName')}`;
  return (
    <>
      <header class="leaving-head">
        <h1 class="thread-title">{say('library')}</h1>
        <nav class="words" aria-label={say('libraryViews')}>
          {state.views.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={view.value === one ? 'page' : undefined}
              onClick={() => turnTo(one)}
            >
              {say(`libraryView_${one}`)}
            </button>
          ))}
        </nav>
      </header>
      <main class="library-body">
        {problem.value !== null && (
          <ErrorState
            what={problem.value}
            safe={say('errorSafe')}
            action={{ label: say('close'), onPress: () => (problem.value = null) }}
          />
        )}
        {unreadable.value === null ? (
          <>
            {room && nearlyFull(room) && view.value !== 'storage' && <NearlyFull room={room} />}
            {/* Pictures and storage are of all notes. */}
            {view.value !== 'pictures' && view.value !== 'storage' && <SearchField />}
            <Shown />
          </>
        ) : (
          <ErrorState
            what={say('libraryWhat', unreadable.value)}
            safe={say('librarySafe')}
            action={{ label: say('reload'), onPress: () => location.reload() }}
          />
        )}
      </main>
      <div class="leaving-foot">
        <UndoBar
          message={working.value ? say('working') : (done.value?.message ?? null)}
          onUndo={!working.value && done.value?.step ? actions.undo : null}
          onDismiss={() => (done.value = null)}
        />
      </div>
    </>
  );
}

function Shown() {
  const { view, index } = state;
  if (index.value.at !== 'ready') return <Waiting />;
  switch (view.value) {
    case 'notes':
      return <Notes />;
    case 'threads':
    case 'sources':
    case 'tags':
      return <Values key={view.value} of={view.value} />;
    case 'pictures':
      return <Pictures />;
    case 'storage':
      return <Storage />;
  }
}

function turnTo(view: state.View): void {
  if (view !== state.view.value) state.values.value = null;
  state.view.value = view;
}

/** Nothing for half a second; then how far the reading is. */
function Waiting() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  const { at, done } = state.index.value;
  if (!isLate) return null;
  return (
    <p class="part">
      {at === 'building' ? (
        <progress max={1} value={done} aria-label={say('indexBuilding', Math.round(done * 100))} />
      ) : (
        say('loading')
      )}
    </p>
  );
}
