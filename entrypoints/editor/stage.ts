import { signal } from '@preact/signals';
import type { Desk } from '../content/desk.ts';
import { nothing, type View } from './view.ts';

const noticeMs = 8000;

/** Holds the one thing that floats over the page, and gives the focus back when it goes. */
export class Stage {
  readonly view = signal<View>(nothing);
  /** The note whose marker on the page the focus goes back to. */
  cameFrom: string | null = null;
  readonly #desk: Desk;
  readonly #beforeChange: () => void;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  /** `beforeChange`: what floats now is about to go. */
  constructor(desk: Desk, beforeChange: () => void) {
    this.#desk = desk;
    this.#beforeChange = beforeChange;
  }

  show(view: View): void {
    this.#beforeChange();
    const marker = this.#desk.overlay.root.activeElement?.getAttribute('data-note')?.split(' ')[0];
    if (marker) this.cameFrom = marker;
    // She comes from the words, and goes back to them.
    else if (view.kind === 'bar' || view.kind === 'new-note') this.cameFrom = null;
    this.view.value = view;
    if (view.kind === 'notes') this.#desk.setCurrent(view.annotations[0] ?? null);
    if (view.kind === 'attaching' || view.kind === 'evidence') this.#desk.setCurrent(view.annotation);
  }

  /** The page has the focus again. */
  close(): void {
    this.#beforeChange();
    this.#desk.setCurrent(null);
    const hadFocus = this.hasFocus();
    const view = this.view.value;
    if (view.kind === 'new-note') letGoOfWords();
    this.view.value = nothing;
    const back =
      view.kind === 'source' ? view.link : this.cameFrom === null ? null : this.#markerOf(this.cameFrom);
    this.cameFrom = null;
    if (!hadFocus || !back) return;
    back.dataset.back = '';
    back.focus({ preventScroll: true });
    delete back.dataset.back;
  }

  #markerOf = (annotation: string) =>
    this.#desk.overlay.root.querySelector<HTMLElement>(`[data-note~="${CSS.escape(annotation)}"]`);

  /**
   * Says something at the foot of the window, for a while. Where it takes the place of what had the focus, the
   * focus goes to what can be done about it, and it stays as long as the focus does.
   */
  notice(words: string, label: string | null = null, act: () => void = () => {}): void {
    const action = label === null ? null : { label, act };
    this.show({ kind: 'notice', words, action, takeFocus: action !== null && this.isInField() });
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      if (this.view.value.kind === 'notice' && !this.isInField()) this.close();
    }, noticeMs);
  }

  /** Says what went wrong where she is looking; what she has typed stays. */
  problem(words: string): void {
    const view = this.view.value;
    if (view.kind === 'bar') this.view.value = { ...view, notice: words, takeBack: null };
    else if ('problem' in view) this.view.value = { ...view, problem: words };
    else this.notice(words);
  }

  /** Says why a press was not taken; what could be pressed there still can. */
  refuse(words: string): void {
    const view = this.view.value;
    if (view.kind === 'bar') this.view.value = { ...view, notice: words };
    else if (view.kind === 'notice') this.view.value = { ...view, words };
    else this.problem(words);
  }

  /** The note that she looks for other words for; null: none. */
  attachingTo(): string | null {
    const view = this.view.value;
    if (view.kind === 'attaching') return view.annotation;
    return view.kind === 'bar' ? view.attachTo : null;
  }

  letGoOfFocus(): void {
    (this.#desk.overlay.root.activeElement as HTMLElement | null)?.blur();
  }

  hasFocus = () => this.#desk.overlay.root.activeElement !== null;

  /** Whether a control in a frame has the focus. Firefox gives it to the frame itself at any press in it. */
  isInField(): boolean {
    const frame = this.#desk.overlay.root.activeElement;
    if (frame?.localName !== 'iframe') return false;
    const inside = (frame as HTMLIFrameElement).contentDocument;
    return inside !== null && inside.activeElement !== inside.body;
  }
}

/** The words that were selected stay as they are, but selected no longer. */
export function letGoOfWords(): void {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
}
