import * as actions from './actions.ts';
import * as state from './state.ts';

/** Ctrl or Cmd and S save the notes of the thread as a file: the panel itself is nothing that one would save. */
export function saveByKey(panel: HTMLElement, signal: AbortSignal): void {
  panel.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
      if (key !== 's' || !(ctrlKey || metaKey) || altKey || shiftKey || defaultPrevented) return;
      event.preventDefault();
      const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (state.place.value.at === 'thread' && !isWriting) actions.exportMarkdown();
    },
    { signal },
  );
}
