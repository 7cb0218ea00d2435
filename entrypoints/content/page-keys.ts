import { chordOf } from '../../core/chord.ts';
import type { PageAction } from '../../core/page-keys.ts';

/** Calls `onPress` for the reader's keys, and lets the site have every other; silent while she writes. */
export function watchPageKeys(
  actions: () => Readonly<Record<string, PageAction>> | undefined,
  onPress: (action: PageAction) => void,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const action = actions()?.[chordOf(event)];
      if (!action || event.isComposing || event.repeat || isWriting(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPress(action);
    },
    { capture: true, signal },
  );
}

/** Whatever takes letters, also in open shadow roots: fields, editable parts; editors of code put one of these in their place, or a box of their own. */
export const isWriting = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement &&
        (node.isContentEditable || node.matches('input,textarea,select,[role=textbox],.cm-editor')),
    );
