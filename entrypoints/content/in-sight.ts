import { ofDocument } from './own-document.ts';

/** Why a press of the pointer is not taken: it may not be meant. */
export type Doubt = 'covered' | 'too-soon';

/** What she presses has stood there, in sight, for so long: what comes under the pointer later she has not seen. */
const settledMs = 200;
/** A browser may round where a frame stands. */
const stillPx = 3;

/**
 * Watches whether a frame of ours, or another part of our overlay, is where she sees it. The site cannot reach into
 * it, but it can draw over it, fade it with the whole page, or bring it under the pointer just before a press that is
 * meant for something else.
 *
 * Chromium tells by itself when anything is painted over the frame or changes how it is drawn; Firefox does not, and
 * there only the place, the page's own effects and what takes presses around the pressed button are looked at.
 *
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export class InSight {
  readonly #frame: HTMLElement;
  readonly #host: Element;
  readonly #observer: IntersectionObserver;
  #isHidden = false;
  #left = 0;
  #top = 0;
  /** In ms of `performance.now()`: since when it stands there in sight. */
  #since = performance.now();

  constructor(frame: HTMLElement, host: Element) {
    this.#frame = frame;
    this.#host = host;
    const init = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), init);
    this.#observer.observe(frame);
    this.look();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Notes where it stands now: after it was placed. Answers whether it stood there before. */
  look(): boolean {
    const { left, top } = this.#frame.getBoundingClientRect();
    if (Math.abs(left - this.#left) < stillPx && Math.abs(top - this.#top) < stillPx) return true;
    [this.#left, this.#top, this.#since] = [left, top, performance.now()];
    return false;
  }

  /** Null: the press can be taken. Keys are not asked about: the site cannot make them. */
  doubt({ isTrusted, detail, target }: MouseEvent): Doubt | null {
    if (isTrusted && detail === 0) return null;
    this.#notice(this.#observer.takeRecords());
    if (!isTrusted || this.#isHidden || this.#isDrawnOtherwise() || !this.#isOnTop(target as Element))
      return 'covered';
    const hasStood = this.look() && performance.now() - this.#since >= settledMs;
    return hasStood ? null : 'too-soon';
  }

  #notice(entries: readonly (IntersectionObserverEntry & { isVisible?: boolean })[]): void {
    for (const { isVisible } of entries) {
      if (isVisible && this.#isHidden) this.#since = performance.now();
      this.#isHidden = isVisible === false;
    }
  }

  /** Our host is the site's to move, and what holds it the site's to style; the host itself is not. */
  #isDrawnOtherwise(): boolean {
    const { parentElement } = this.#host;
    if (parentElement?.localName !== 'html') return true;
    const { opacity, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(parentElement);
    const hasEffect =
      Number(opacity) < 1 || mixBlendMode !== 'normal' || [filter, clipPath, maskImage].some(isSet);
    const { width, height } = this.#frame.getBoundingClientRect();
    const scales = [width / this.#frame.offsetWidth, height / this.#frame.offsetHeight];
    return hasEffect || scales.some((scale) => scale < 0.75 || scale > 1.34);
  }

  /** Nothing that takes presses lies around the middle of what is pressed. */
  #isOnTop(target: Element): boolean {
    const pressed = (target.closest('button, a, label, summary, select') ?? target).getBoundingClientRect();
    const frame = this.#frame.getBoundingClientRect();
    // What stands in a frame has its place told from the frame's corner.
    const [x, y] = this.#frame instanceof HTMLIFrameElement ? [frame.left, frame.top] : [0, 0];
    const left = x + Math.max(0, pressed.left) + 2;
    const right = Math.min(frame.right, x + pressed.right) - 2;
    const top = y + Math.max(0, pressed.top) + 2;
    const bottom = Math.min(frame.bottom, y + pressed.bottom) - 2;
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => elementAt(x, y)));
    return corners.every((element) => element === null || element === this.#host);
  }
}

const isSet = (value: string) => value !== '' && value !== 'none';

/** Null: outside of the window. */
const elementAt = (x: number, y: number): Element | null => ofDocument('elementFromPoint')(x, y);
