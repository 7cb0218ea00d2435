import '../../components/later.css';
import '../../components/toolbar.css';
import '../content/marks.css';
import './tour.css';
import { render } from 'preact';
import { sendToBackground } from '../../messaging/wire.ts';
import { App } from './App.tsx';
import { citedLink, examplePage } from './example.ts';
import * as state from './state.ts';

/** Opens the tour in the place of the panel. */
export function openTour(root: HTMLElement): void {
  root.id = 'tour';
  void sendToBackground('tagSources', { page: examplePage, links: [{ link: citedLink }] }).then(
    ([tag]) => (state.tag.value = tag ?? null),
    // The tour goes on without it: it says then that the source is not known.
    () => {},
  );
  render(<App />, root);
}
