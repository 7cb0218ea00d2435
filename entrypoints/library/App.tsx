import { useEffect, useState } from 'preact/hooks';
import { ErrorState } from '../../components/ErrorState.tsx';
import { say } from '../../core/words.ts';
import { LastDone, Problem } from '../leaving/LastDone.tsx';
import { Notes } from './Notes.tsx';
import { Pictures } from './Pictures.tsx';
import { nearlyFull, type Room, readRoom } from './room.ts';
import { SearchField } from './SearchField.tsx';
import { NearlyFull, Storage } from './Storage.tsx';
import * as state from './state.ts';
import { Values } from './Values.tsx';

/** All notes of all threads. */
export function App() {
  const { unreadable, view } = state;
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    void readRoom().then(setRoom);
  }, []);
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener('keydown', takeBack, listening);
    return () => listening.abort();
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
        <Problem {...state} />
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
        <LastDone {...state} />
      </div>
    </>
  );
}

/** Ctrl+Z does what the sentence at the foot offers; in a field it is the field's own. */
function takeBack(event: KeyboardEvent): void {
  const { done, working, undo } = state;
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  if (event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select')) return;
  if (working.value || !done.value?.step) return;
  event.preventDefault();
  void undo();
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
