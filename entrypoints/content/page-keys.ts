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

/** Whatever takes letters, also in open shadow roots: fields, editable parts, and what editors of code put in their place. */
export function isWriting(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof HTMLElement &&
        (node.isContentEditable ||
          node.matches(
            'input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,[role=textbox],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor',
          )),
    );
}
