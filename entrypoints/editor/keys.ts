import type { Editor } from './editor.ts';

/**
 * The few keys that we take while the page has the focus, and only while something of ours floats there:
 * Escape closes it, Tab goes from the selected words into the bar, Alt and ↓ from the link into its card.
 */
export function watchKeys(editor: Editor): void {
  const { overlay, signal } = editor.desk;
  window.addEventListener(
    'keydown',
    (event) => {
      const { kind } = editor.stage.view.value;
      if (kind === 'none' || event.isComposing) return;
      if (event.key === 'Escape') {
        editor.leave();
      } else if (kind === 'bar' && event.key === 'Tab' && !event.shiftKey) {
        enter(event, editor);
      } else if (kind === 'source' && event.key === 'ArrowDown' && event.altKey) {
        enter(event, editor);
      }
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== overlay.host) editor.pressOutside();
    },
    { capture: true, signal },
  );
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
