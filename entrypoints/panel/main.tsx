import '../../components/components.css';
import './panel.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { start } from './follow.ts';
import { keepFocus } from './keep-focus.ts';
import { dress } from './look.ts';
import { saveByKey } from './save-by-key.ts';
import * as state from './state.ts';
import { trustOwnThreads } from './trusted.ts';

trustOwnThreads();
await dress();

const root = document.getElementById('panel');
if (!root) throw new Error('panel.html has no element #panel.');
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort(), { once: true });
const asked = new URLSearchParams(location.search);
// A page of its own, but no entry of its own: two entries share their code in many small chunks, each
// compressed alone, and the panel, which opens with every thread, would have to load them all.
if (asked.has('leaving')) {
  void import('../leaving/main.tsx').then(({ openLeaving }) => openLeaving(root, asked, open.signal));
} else if (asked.has('library')) {
  void import('../library/main.tsx').then(({ openLibraryPage }) => openLibraryPage(root, asked, open.signal));
} else if (asked.has('lists')) {
  void import('../lists/main.tsx').then(({ openLists }) => openLists(root, open.signal));
} else if (asked.has('tour')) {
  void import('../tour/main.tsx').then(({ openTour }) => openTour(root));
} else {
  if (asked.has('settings')) state.instead.value = 'settings';
  keepFocus(root, open.signal);
  saveByKey(root, open.signal);
  // The page is asked before anything is drawn: it answers meanwhile.
  void start(open.signal);
  render(<App />, root);
}
