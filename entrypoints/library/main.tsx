import '../../components/leaving.css';
import '../leaving/leaving.css';
import './library.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { start } from './follow.ts';
import * as state from './state.ts';

/** Opens the library in the place of the panel, until `signal` aborts. `asked` may hold a search to begin with: `find=`. */
export function openLibraryPage(root: HTMLElement, asked: URLSearchParams, signal: AbortSignal): void {
  state.typed.value = asked.get('find') ?? '';
  root.id = 'leaving';
  void start(signal);
  render(<App />, root);
}
