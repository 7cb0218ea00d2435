import { ListRow } from '../../components/ListRow.tsx';
import { say } from '../../core/words.ts';
import { LastDone, Problem } from '../leaving/LastDone.tsx';
import * as actions from './actions.ts';
import { Choosing } from './Choosing.tsx';
import * as coming from './coming.ts';
import * as state from './state.ts';

/** Her rating lists: which she has, in which order, and how others come in. */
export function App() {
  const { lists, chosen } = state;
  document.title = `${say('ratingLists')} · ${say('extensionName')}`;
  return (
    <>
      <header class="leaving-head">
        <h1 class="thread-title">{say('ratingLists')}</h1>
      </header>
      <main class="lists-body">
        <Problem {...state} />
        <p class="part quiet">{say('listsWhy')}</p>
        {lists.value !== null && <Lists />}
        {lists.value !== null && <Choosing chosen={chosen.value} />}
      </main>
      <div class="leaving-foot">
        <LastDone {...state} />
      </div>
    </>
  );
}

function Lists() {
  const lists = state.lists.value ?? [];
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="her-lists">
      <h2 class="part-title" id="her-lists">
        {say('yourLists')}
      </h2>
      <p class="meta quiet">{say('listsOrder')}</p>
      <ol>
        {lists.map((list, at) => (
          <ListRow
            key={list.id}
            list={list}
            isFirst={at === 0}
            isLast={at === lists.length - 1}
            isHere={state.present.value.has(list.id)}
            onSwitch={(isOn) => void actions.switchList(list, isOn)}
            onMove={(by) => void actions.moveList(list, by)}
            onAsk={list.address === null ? null : () => void coming.askAddress(list.address ?? '')}
            onFile={(file) => void coming.chooseFile(file, list)}
            onSave={list.share ? () => void actions.saveList(list) : null}
            onRemove={() => void actions.removeList(list)}
          />
        ))}
      </ol>
    </section>
  );
}
