import { postText } from '../../anchoring/post-text.ts';
import type { Picked, PickedFields, PickStep } from '../../messaging/contract.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import type { Desk } from './desk.ts';
import { themeOf } from './overlay.ts';
import { ofDocument } from './own-document.ts';
import { isWriting } from './page-keys.ts';

/** A block has at least so many letters, unless it is all there is. */
const leastLetters = 25;

/**
 * She points at a post herself: one block is meant, outlined, and goes with the pointer or by steps. Where it
 * begins, she has something selected, or the middle of the window is taken.
 */
export class Picking {
  readonly #desk: Desk;
  #block: Element | null = null;
  /** Blocks that were left for a wider one, so that narrower goes back. */
  #inner: Element[] = [];
  #frame: HTMLElement | null = null;
  #listening: AbortController | null = null;
  #told: ((picked: Picked | null) => void) | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  go(step: PickStep): Picked | null {
    if (step === 'start') this.#start();
    else if (step === 'stop') this.#stop();
    else this.#mean(this.#after(step), step !== 'narrower' && step !== 'wider');
    return this.#picked();
  }

  /** Resolves at the next press on a block, or at Enter; null: at Escape, or where she leaves off otherwise. */
  next(): Promise<Picked | null> {
    this.#told?.(null);
    return new Promise((resolve) => {
      this.#told = resolve;
      if (!this.#listening) this.#tell(null);
    });
  }

  /** The step to undo; null: no block is meant, or nothing is kept of this page. */
  async say(fields: PickedFields, isPost: boolean, keepFromPrivate?: boolean): Promise<string | null> {
    const { said } = this.#desk;
    const block = this.#block;
    if (!said || !block) return null;
    const { author } = said.guess(block);
    const named = fields.author
      ? { name: fields.author, profile: author?.name === fields.author ? author.profile : null }
      : null;
    const one = isPost ? said.describe(block, { ...fields, author: named }) : said.on(block);
    if (!one) return null;
    const text = postText(block, null).text.slice(0, 500_000);
    const consent = keepFromPrivate ? { keepFromPrivate } : {};
    const { step } = await sendToBackground('sayPost', { ...one, text, isPost, ...consent });
    this.#stop();
    said.forget();
    await this.#desk.readAgain(null);
    return step;
  }

  #start(): void {
    this.#stop();
    this.#listening = new AbortController();
    const options = {
      capture: true,
      signal: AbortSignal.any([this.#listening.signal, this.#desk.signal]),
    } as const;
    this.#frame = ofDocument('createElement')('div');
    this.#frame.className = 'meant';
    this.#desk.overlay.root.append(this.#frame);
    window.addEventListener('pointermove', (event) => this.#point(event), options);
    // The site is not to follow a link or send a form that she only points at.
    for (const name of ['pointerdown', 'mousedown', 'click'] as const)
      window.addEventListener(name, (event) => this.#press(event), options);
    window.addEventListener('keydown', (event) => this.#take(event), options);
    for (const name of ['scroll', 'resize'] as const)
      window.addEventListener(name, () => this.#outline(), options);
    this.#mean(first(), false);
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#block = null;
    this.#inner = [];
    this.#tell(null);
  }

  #tell(picked: Picked | null): void {
    const told = this.#told;
    this.#told = null;
    told?.(picked);
  }

  #mean(block: Element | null, isElsewhere: boolean): void {
    if (!block) return;
    if (isElsewhere) this.#inner = [];
    this.#block = block;
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) block.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#outline();
  }

  #outline(): void {
    if (!this.#frame || !this.#block) return;
    const box = this.#block.getBoundingClientRect();
    const { x, y } = this.#desk.overlay.toOverlay(box.left, box.top);
    const theme = themeOf(this.#block);
    this.#frame.style.cssText = `color-scheme:${theme};left:${x}px;top:${y}px;width:${box.width}px;height:${box.height}px`;
  }

  #after(step: Exclude<PickStep, 'start' | 'stop'>): Element | null {
    const block = this.#block;
    if (!block) return null;
    switch (step) {
      case 'wider': {
        const wider = widerThan(block);
        if (wider) this.#inner.push(block);
        return wider;
      }
      case 'narrower':
        return this.#inner.pop() ?? longestIn(block);
      case 'next':
        return besides(block, 1);
      case 'previous':
        return besides(block, -1);
    }
  }

  #point({ target }: Event): void {
    if (!(target instanceof Element) || target === this.#desk.overlay.host) return;
    // What she widened to by keys stays meant while the pointer moves about in it.
    if (this.#inner.length > 0 && this.#block?.contains(target)) return;
    const block = blockAround(target);
    if (block && block !== this.#block) this.#mean(block, true);
  }

  #press(event: Event): void {
    if (event.target === this.#desk.overlay.host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    this.#point(event);
    this.#hand();
  }

  #take(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || isWriting(event)) return;
    const step = stepsByKey[event.key];
    if (!step && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step) this.go(step);
    else if (event.key === 'Enter') this.#hand();
    else this.#stop();
  }

  /** She goes on where she says who wrote it: the pointer no longer means another. */
  #hand(): void {
    const picked = this.#picked();
    this.#listening?.abort();
    this.#tell(picked);
  }

  #picked(): Picked | null {
    const block = this.#block;
    const { said } = this.#desk;
    if (!block || !said) return null;
    const before = said.on(block);
    const { author, published, link } = before
      ? { ...before.post, link: before.post.permalink }
      : said.guess(block);
    const words = postText(block, null).text.slice(0, 200);
    return { words, author: author?.name ?? null, published, link, isSaid: before !== null };
  }
}

const stepsByKey: Readonly<Record<string, Exclude<PickStep, 'start' | 'stop'>>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

const textIn = (element: Element) => (element.textContent ?? '').trim();

/** Around what is selected, else around what stands in the middle of the window, else where most words are. */
function first(): Element | null {
  const selection = getSelection();
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const node = range?.commonAncestorContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  return (
    blockAround(element ?? ofDocument('elementFromPoint')(innerWidth / 2, innerHeight / 2)) ??
    longestIn(ofDocument('body'))
  );
}

/** The nearest that stands as a block of its own and holds a few words; never the whole page. */
function blockAround(element: Element | null): Element | null {
  for (
    let at = element;
    at && at !== ofDocument('body') && at !== ofDocument('documentElement');
    at = at.parentElement
  )
    if (isBlock(at) && textIn(at).length >= leastLetters) return at;
  return null;
}

const isBlock = (element: Element) => !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);

/** One that holds more words than this. */
function widerThan(block: Element): Element | null {
  const length = textIn(block).length;
  for (let at = block.parentElement; at && at !== ofDocument('body'); at = at.parentElement)
    if (isBlock(at) && textIn(at).length > length) return at;
  return null;
}

function longestIn(block: Element): Element | null {
  const inside = [...block.children].filter((one) => isBlock(one) && textIn(one).length >= leastLetters);
  return inside.sort((one, other) => textIn(other).length - textIn(one).length)[0] ?? null;
}

/** The block beside it; at the end of a row the one beside what holds the row. */
function besides(block: Element, by: 1 | -1): Element | null {
  for (let from: Element | null = block; from && from !== ofDocument('body'); from = from.parentElement) {
    let at: Element | null = from;
    do at = by > 0 ? at.nextElementSibling : at.previousElementSibling;
    while (at && !(isBlock(at) && textIn(at).length >= leastLetters));
    if (at) return at;
  }
  return null;
}
