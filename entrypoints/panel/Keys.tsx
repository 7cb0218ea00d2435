import '../../components/later.css';
import { KeysEditor } from '../../components/KeysEditor.tsx';
import * as actions from './actions.ts';
import * as state from './state.ts';

/** The reader's keys on the page. */
export function Keys() {
  return (
    <KeysEditor
      chosen={state.choices.value.pageKeys}
      onChosen={actions.choosePageKeys}
      onClose={() => (state.instead.value = state.backTo.value)}
    />
  );
}
