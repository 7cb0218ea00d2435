import type { Desk } from '../content/desk.ts';
import { ofDocument } from '../content/own-document.ts';

const settledMs = 120;

/**
 * Hides what of ours stands in the text's margin while a part of the site that does not scroll with the text,
 * such as a header that sticks to the window, lies over its place. The page is asked once, when scrolling has
 * settled: asking at each step would cost more than a marker that shows through meanwhile.
 */
export class Covered {
  readonly #desk: Desk;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    const { signal } = desk;
    ofDocument('addEventListener')('scroll', () => this.#soon(settledMs), {
      signal,
      passive: true,
      capture: true,
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  #soon(afterMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), afterMs);
  }

  /** After the next frame: what stands where is known then. */
  lookSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#soon(0);
    });
  }

  /** All reading of the layout first, all writing after it. */
  #look(): void {
    const { root, host } = this.#desk.overlay;
    const standing = [...root.querySelectorAll<HTMLElement>('.marker, .post-count')];
    const covered = standing.map((one) => one !== root.activeElement && isCovered(one, host));
    for (const [at, one] of standing.entries()) one.toggleAttribute('data-covered', covered[at]);
  }
}

function isCovered(one: Element, host: Element): boolean {
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const below = ofDocument('elementsFromPoint')(x, y).find((element) => element !== host);
  return below !== undefined && staysInWindow(below);
}

function staysInWindow(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { position, top, bottom } = getComputedStyle(one);
    // At rest, what is sticky stands in the text like anything else.
    if (position === 'fixed' || (position === 'sticky' && isStuck(one, top, bottom))) return true;
  }
  return false;
}

function isStuck(element: Element, top: string, bottom: string): boolean {
  const box = element.getBoundingClientRect();
  return (
    Math.abs(box.top - Number.parseFloat(top)) < 1 ||
    Math.abs(innerHeight - box.bottom - Number.parseFloat(bottom)) < 1
  );
}
