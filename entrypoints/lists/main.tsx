import '../../components/leaving.css';
import '../../components/lists.css';
import '../leaving/leaving.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { start } from './follow.ts';

/** Opens the page of her rating lists in the place of the panel, until `signal` aborts. */
export function openLists(root: HTMLElement, signal: AbortSignal): void {
  root.id = 'leaving';
  void start(signal);
  render(<App />, root);
}
