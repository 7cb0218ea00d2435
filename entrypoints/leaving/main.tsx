import '../../components/leaving.css';
import './leaving.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { chosenInLibrary } from './chosen-in-library.ts';
import { start } from './follow.ts';
import * as state from './state.ts';

/**
 * Opens the page where notes leave and come back in the place of the panel, until `signal` aborts.
 *
 * `asked` says where she came from, and what for: `thread=KEY`, `note=ID`, `chosen` (what the library handed on), `leaving=import`.
 */
export function openLeaving(root: HTMLElement, asked: URLSearchParams, signal: AbortSignal): void {
  const note = asked.get('note');
  state.thread.value = asked.get('thread');
  if (state.thread.value !== null) state.scopeKind.value = 'thread';
  if (note !== null) {
    state.scopeKind.value = 'notes';
    state.picked.value = new Set([note]);
  }
  if (asked.has('chosen')) {
    state.scopeKind.value = 'notes';
    state.picked.value = chosenInLibrary();
  }
  if (asked.get('leaving') === 'import') state.view.value = 'come';
  root.id = 'leaving';
  void start(signal);
  render(<App />, root);
}
