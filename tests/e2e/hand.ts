import type { KeyInput, Page } from 'puppeteer-core';
import type { Words } from './browser.ts';
import { dragOver } from './browser.ts';
import type { Closed } from './closed.ts';

/** Keys that are held while another is pressed, as in `Alt+KeyS`. */
const held = ['Control', 'Alt', 'Shift', 'Meta'] as const;

/** A hand at the keyboard and the mouse, which counts what it does. */
export class Hand {
  /** Presses of keys other than the letters of what is written; a chord is one. */
  keys = 0;
  /** Of what is written in fields. */
  letters = 0;
  /** Clicks, and selections by dragging. */
  clicks = 0;
  /** Where the pointer rests without a click. */
  rests = 0;
  page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      const parts = chord.split('+') as KeyInput[];
      const key = parts.pop() as KeyInput;
      const modifiers = held.filter((one) => parts.includes(one));
      for (const one of modifiers) await this.page.keyboard.down(one);
      await this.page.keyboard.press(key);
      for (const one of modifiers) await this.page.keyboard.up(one);
      this.keys++;
    }
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.letters += text.length;
  }

  /** Selects words with the mouse. */
  async drag(words: Words): Promise<void> {
    await dragOver(this.page, words);
    this.clicks++;
  }

  async rest(selector: string): Promise<void> {
    await this.page.hover(selector);
    this.rests++;
  }

  async click(selector: string): Promise<void> {
    await this.page.click(selector);
    this.clicks++;
  }

  /** Presses what has that name in what floats over the page. */
  async clickOver(overlay: Closed, name: string): Promise<void> {
    await overlay.press(name);
    this.clicks++;
  }
}

/** Where the keys go now. */
export interface Focus {
  /** The accessible name, or what is written there. */
  readonly name: string;
  readonly tag: string;
  readonly classes: string;
  /** Whether it, or what it is in, is drawn as focused, and large enough for that to be seen. */
  readonly isMarked: boolean;
  /** Whether some of it is in the window and not under something else. */
  readonly isShown: boolean;
}

/** Null: the focus is nowhere. Runs in a page, with the closed roots of ours there, if there are any. */
export function focusIn(roots: readonly ShadowRoot[]): Focus | null {
  let active = document.activeElement;
  const root = roots.find(({ host }) => host === active);
  if (root) active = root.activeElement;
  if (active?.localName === 'iframe')
    active = (active as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  if (!active || active === active.ownerDocument.body || active === active.ownerDocument.documentElement)
    return null;
  const labels = [...((active as HTMLInputElement).labels ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ');
  const name = active.getAttribute('aria-label') || labels || active.textContent || '';
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    tag: active.localName,
    classes: active.getAttribute('class') ?? '',
    isMarked: isMarked(active),
    isShown: isShown(active),
  };

  function isMarked(focused: Element): boolean {
    for (let one: Element | null = focused; one; one = one.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      // As a line without blur, such as the one under a field that is written in: `rgb(…) 0px 1px 0px 0px`.
      const hasEdge = one === focused && /inset|px 0px -?[\d.]+px$/.test(boxShadow);
      if ((hasRing || hasEdge) && width >= 8 && height >= 8) return true;
    }
    return false;
  }

  function isShown(focused: Element): boolean {
    const clipped = focused.getBoundingClientRect().width < 8 ? focused.parentElement : focused;
    const place = focused.getRootNode() as Document | ShadowRoot;
    const { clientWidth, clientHeight } = focused.ownerDocument.documentElement;
    return [...(clipped?.getClientRects() ?? [])].some((box) => {
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, clientWidth);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, clientHeight);
      if (right <= left || bottom <= top) return false;
      const on = place.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return on !== null && (clipped?.contains(on) || on.contains(clipped));
    });
  }
}
