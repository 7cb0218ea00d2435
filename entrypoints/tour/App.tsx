import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../core/words.ts';
import { Example } from './Example.tsx';
import { Judge, Leave, Lists, Mark, Source } from './Steps.tsx';
import * as state from './state.ts';

/** Five steps on an example, each of which can be tried, or gone past; nothing of it is kept. */
export function App() {
  const step = state.step.value;
  const at = (state.steps as readonly state.Step[]).indexOf(step);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // Who works by keyboard or ear is taken to the next step's words, but not away from the top when it opens.
  useEffect(() => {
    if (!isFirst.current && step) title.current?.focus();
    isFirst.current = false;
  }, [step]);
  return (
    <>
      <header class="tour-head">
        <h1 class="thread-title">{say('tour')}</h1>
        {step !== 'end' && (
          <button type="button" onClick={() => state.goTo('end')}>
            {say('tourSkip')}
          </button>
        )}
      </header>
      <main class="tour-body">
        <section class="tour-step" aria-labelledby="tour-step">
          {step !== 'end' && <p class="meta quiet">{say('tourStep', at + 1, state.steps.length)}</p>}
          <h2 id="tour-step" ref={title} tabIndex={-1} class="thread-title">
            {say(`tour_${step}`)}
          </h2>
          <p>{say(`tour_${step}_why`)}</p>
          <Trying step={step} />
          <div class="words tour-go">
            {at > 0 && (
              <button type="button" onClick={() => state.goTo(state.steps[at - 1] ?? 'found')}>
                {say('tourBack')}
              </button>
            )}
            {step === 'end' ? (
              <button type="button" onClick={() => state.goTo('found')}>
                {say('tourAgain')}
              </button>
            ) : (
              <button type="button" class="strong" onClick={() => state.goTo(state.steps[at + 1] ?? 'end')}>
                {say(at + 1 < state.steps.length ? 'tourNext' : 'tourEnd')}
              </button>
            )}
          </div>
        </section>
        <Example />
      </main>
    </>
  );
}

function Trying({ step }: { step: state.Step }) {
  switch (step) {
    case 'mark':
      return <Mark />;
    case 'judge':
      return <Judge />;
    case 'source':
      return <Source />;
    case 'leave':
      return <Leave />;
    case 'end':
      return <Lists />;
    default:
      return null;
  }
}
