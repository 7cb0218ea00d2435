import '../../components/components.css';
import '../../components/leaving.css';
import './leaving.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { say, speak } from '../../core/words.ts';
import { App } from './App.tsx';
import { start } from './follow.ts';
import * as state from './state.ts';

speak(
  (key, parts) => browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], parts),
  browser.i18n.getUILanguage(),
);
document.documentElement.lang = say('languageTag');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

// `?thread=KEY`, `?note=ID`, `?import`: where she came from, and what for.
const asked = new URLSearchParams(location.search);
const note = asked.get('note');
state.thread.value = asked.get('thread');
if (state.thread.value !== null) state.scopeKind.value = 'thread';
if (note !== null) {
  state.scopeKind.value = 'notes';
  state.picked.value = new Set([note]);
}
if (asked.has('import')) state.view.value = 'come';

const root = document.getElementById('leaving');
if (!root) throw new Error('leaving.html has no element #leaving.');
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort(), { once: true });
void start(open.signal);
render(<App />, root);
