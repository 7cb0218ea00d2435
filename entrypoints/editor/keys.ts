import { ofDocument } from '../content/own-document.ts';
import type { Editor } from './editor.ts';

/**
 * The few keys that we take while the page has the focus, and only while something of ours floats there:
 * Escape closes it, Tab goes from the selected words into the bar, Alt and ↓ from the link into its card, and
 * Ctrl or Cmd and Z do what is offered at the foot, which is to take something back.
 */
export function watchKeys(editor: Editor): void {
  const { overlay, signal } = editor.desk;
  window.addEventListener(
    'keydown',
    (event) => {
      const { kind } = editor.stage.view.value;
      if (kind === 'none' || event.isComposing || !event.isTrusted) return;
      if (event.key === 'Escape') {
        editor.writing.leave();
      } else if (kind === 'bar' && event.key === 'Tab' && !event.shiftKey) {
        enter(event, editor);
      } else if (kind === 'source' && event.key === 'ArrowDown' && event.altKey) {
        enter(event, editor);
      } else if (isUndo(event) && !editor.desk.afterPress?.isWriting(event)) {
        takeBack(event, editor);
      }
    },
    { capture: true, signal },
  );
  ofDocument('addEventListener')(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== overlay.host) editor.pressOutside();
    },
    { capture: true, signal },
  );
}

const isUndo = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey;

function takeBack(event: KeyboardEvent, { stage }: Editor): void {
  const view = stage.view.value;
  if (view.kind !== 'notice' || !view.action) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  view.action.act();
}

function enter(event: KeyboardEvent, editor: Editor): void {
  const frame = editor.desk.overlay.root.querySelector<HTMLIFrameElement>('.frame');
  const first = frame?.contentDocument?.querySelector<HTMLElement>(
    ':is(button, input, textarea, select, [tabindex="0"]):not([inert] *)',
  );
  if (!first) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // Firefox gives the keys to the window that has the focus, not to the element.
  frame?.contentWindow?.focus();
  first.focus();
}
