import { say } from '../../core/words.ts';
import { Coming } from './Coming.tsx';
import { LastDone, Problem } from './LastDone.tsx';
import { Leaving } from './Leaving.tsx';
import * as state from './state.ts';

const views = ['leave', 'come'] as const;

/** Where notes leave and come back. */
export function App() {
  const { view } = state;
  document.title = `${say(`view_${view.value}`)} · ${say('extensionName')}`;
  return (
    <>
      <header class="leaving-head">
        <h1 class="thread-title">{say(`view_${view.value}_title`)}</h1>
        <nav class="words" aria-label={say('leave_views')}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={view.value === one ? 'page' : undefined}
              onClick={() => (view.value = one)}
            >
              {say(`view_${one}`)}
            </button>
          ))}
        </nav>
      </header>
      <main class="leaving-body">
        <Problem {...state} />
        {view.value === 'leave' ? <Leaving /> : <Coming />}
      </main>
      <div class="leaving-foot">
        <LastDone {...state} />
      </div>
    </>
  );
}
