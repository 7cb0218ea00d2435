import { browser } from 'wxt/browser';
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
      // The site can make events of its own; only the reader makes trusted ones.
      if (!event.isTrusted) return;
      const action = actions()?.[chordOf(event)];
      if (!action || event.isComposing || event.repeat || isWriting(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPress(action);
    },
    { capture: true, signal },
  );
}

const writable = 'input,textarea,select,[role=textbox],[role=searchbox],[role=combobox],.cm-editor';

/** Whatever takes letters, also in shadow roots: fields, editable parts; editors of code put one of these in their place, or a box of their own. */
export const isWriting = (event: Event): boolean =>
  [...event.composedPath(), ...focusedBehind(event.target)].some(
    (node) => node instanceof HTMLElement && (node.isContentEditable || node.closest(writable) !== null),
  );

/** What has the focus behind closed roots, which an event's path leaves out: from the host inwards. */
function focusedBehind(host: EventTarget | null): Element[] {
  const root = host instanceof HTMLElement ? rootOf(host) : null;
  const focused = root?.activeElement ?? null;
  return focused ? [focused, ...focusedBehind(focused)] : [];
}

/** An extension may look into closed roots; null: there is none. */
function rootOf(host: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  const { dom } = browser as typeof browser & {
    readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  };
  return host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host) ?? null;
}
