import '../../components/later.css';
import '../../components/settings.css';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { openLibrary, openLists } from './actions.ts';
import { changeLook, keepWholePosts, openTour } from './settings-actions.ts';
import * as state from './state.ts';

/** In the panel's place, and alone at `panel.html?settings`: all that she can choose. */
export function Settings() {
  const { look, keepWholePosts: isKept } = state.choices.value;
  const open = (view: 'sites' | 'keys') => () => {
    state.backTo.value = 'settings';
    state.instead.value = view;
  };
  return (
    <SettingsForm
      look={look}
      keepWholePosts={isKept}
      onLook={changeLook}
      onKeepWholePosts={keepWholePosts}
      onSites={open('sites')}
      onKeys={open('keys')}
      onLists={openLists}
      onLibrary={openLibrary}
      onTour={openTour}
      onClose={() => (state.instead.value = null)}
    />
  );
}
